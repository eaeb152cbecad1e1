import type { DossierThere } from '../../../contract/dossier.ts';
import { topicLabel } from '../topic-label.ts';
import type { DossierScope } from './scope.ts';
import { topicsOf } from './selection.ts';

/** A menu with more would be a list to search in. */
const MOST_TOPICS = 200;

/** The topics that a reader may narrow a scope to, by label. */
export function topicChoices({ context, statements }: DossierScope): DossierThere['topics'] {
  const { index, reader } = context;
  const spokenOf = new Set<string>();
  for (const statement of statements) {
    for (const topic of topicsOf(statement, index)) spokenOf.add(topic);
  }
  return [...spokenOf]
    .flatMap((id) => {
      const words = topicLabel(id, index, reader);
      return words ? [{ id, label: words.text, ...(words.lang && { lang: words.lang }) }] : [];
    })
    .sort((a, b) => a.label.localeCompare(b.label))
    .slice(0, MOST_TOPICS);
}
