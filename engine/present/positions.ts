import type { StatementView, TopicView } from '../../contract/views.ts';
import type { ViewContext } from './context.ts';
import { topicOf } from './statement-topic.ts';
import { statementView } from './statement-view.ts';

/**
 * What an actor has stated, by topic: the topic with the newest statement first, the newest first in it.
 * @param without ids of statements shown elsewhere already
 */
export function positionsOf(
  actor: string,
  context: ViewContext,
  without: ReadonlySet<string> = new Set(),
): TopicView[] {
  const { index } = context;
  const byTopic = new Map<string, StatementView[]>();
  for (const id of [...(index.statementsOf.get(actor) ?? [])].reverse()) {
    const statement = index.statements.get(id)?.entry;
    const view = without.has(id) ? undefined : statementView(id, context);
    if (!statement || !view) continue;
    const topic = topicOf(statement, index);
    byTopic.set(topic, [...(byTopic.get(topic) ?? []), view]);
  }
  return [...byTopic].map(([id, statements]) => ({
    id,
    label: index.topics.get(id)?.entry.label ?? '',
    statements,
  }));
}
