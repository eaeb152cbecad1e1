import type { Annotations } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack/pack-index.ts';

/**
 * What is marked and listed for a reader. An actor of whom the packs hold no more than the name is
 * recognised, so that nobody else is taken for them, but a card about them would be empty.
 */
export function forReaders(annotations: Annotations, index: PackIndex): Annotations {
  const isShown = ({ actor }: { actor: string }) => hasCard(actor, index);
  return {
    ...annotations,
    mentions: annotations.mentions.filter(isShown),
    // Whoever else may be meant belongs to the question.
    ambiguous: annotations.ambiguous.filter(({ candidates }) => candidates.some(isShown)),
    // No reader is shown them, and a page of megabytes has more of them than a browser lets be kept.
    quotations: [],
  };
}

function hasCard(actor: string, { actors, statementsOf, spokenForBy }: PackIndex): boolean {
  const hasRoles = (actors.get(actor)?.entry.roles.length ?? 0) > 0;
  return hasRoles || statementsOf.has(actor) || spokenForBy.has(actor);
}
