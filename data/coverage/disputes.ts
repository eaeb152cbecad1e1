import { KIND_CONDITIONS } from '../../contract/kind-conditions.ts';
import type { Pack, Relation } from '../../contract/pack.ts';
import { RELATION_KINDS } from '../../contract/relation-kinds.ts';
import { byId } from '../check/by-id.ts';
import { campsOf, NO_CAMP } from './camps.ts';
import { grouped } from './tally.ts';

/** In how many differences somebody has part, and how many changes of position are theirs. */
export interface Part {
  /** Relations that are no agreement, changes of position among them. */
  differences: number;
  changes: number;
}

/** Who has part in the differences that a pack shows: whether it shows those of some more than of others. */
export interface DisputeFigures extends Part {
  camps: (Part & { camp: string | null })[];
  /** Those who have part in none are left out. */
  actors: (Part & { id: string; name: string })[];
}

/** Counts the differences of a pack; one between two of a camp counts once for it. */
export function disputeFigures(pack: Pack): DisputeFigures {
  const differences = pack.relations.filter(({ kind }) => !RELATION_KINDS[kind].agrees);
  const actors = byId(pack.actors);
  const statements = byId(pack.statements);
  const campOf = campsOf(pack);
  const speakerOf = (id: string) => statements.get(id)?.actor ?? id;
  return {
    ...part(differences),
    camps: [...parted(differences, campOf)].map(([camp, own]) => ({
      camp: camp === NO_CAMP ? null : camp,
      ...part(own),
    })),
    actors: [...parted(differences, speakerOf)].map(([id, own]) => ({
      id,
      name: actors.get(id)?.name ?? id,
      ...part(own),
    })),
  };
}

function parted(
  relations: readonly Relation[],
  sideOf: (statement: string) => string,
): Map<string, Relation[]> {
  return grouped(relations, ({ a, b }) => new Set([sideOf(a), sideOf(b)]));
}

function part(differences: readonly Relation[]): Part {
  return { differences: differences.length, changes: differences.filter(isChange).length };
}

/** Changes are the kinds that only one actor's statements can have. */
function isChange({ kind }: Relation): boolean {
  return KIND_CONDITIONS[kind].every(({ second }) => second === 'by the same actor on a later day');
}
