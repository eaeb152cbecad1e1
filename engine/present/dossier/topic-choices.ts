import type { DossierScope } from './scope.ts';
import { topicsOf } from './selection.ts';

/** A menu with more would be a list to search in. */
const MOST_TOPICS = 200;

/** The topics that a reader may narrow a scope to, by label. */
export function topicChoices({
  context,
  statements,
}: DossierScope): { id: string; label: string }[] {
  const { index } = context;
  const spokenOf = new Set<string>();
  for (const statement of statements) {
    for (const topic of topicsOf(statement, index)) spokenOf.add(topic);
  }
  return [...spokenOf]
    .flatMap((id) => index.topics.get(id)?.entry ?? [])
    .map(({ id, label }) => ({ id, label }))
    .sort((a, b) => a.label.localeCompare(b.label))
    .slice(0, MOST_TOPICS);
}
