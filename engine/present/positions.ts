import type { TopicView } from '../../contract/views.ts';
import type { ViewContext } from './context.ts';
import { compare, distanceFrom } from './nearness.ts';
import { topicOf } from './statement-topic.ts';
import { statementView } from './statement-view.ts';
import { topicLabel } from './topic-label.ts';

/**
 * What an actor has stated, by topic: the topic with the statement nearest to the article first, the
 * nearest first in it; where there is no article, the newest.
 * @param without ids of statements shown elsewhere already
 */
export function positionsOf(
  actor: string,
  context: ViewContext,
  without: ReadonlySet<string> = new Set(),
): TopicView[] {
  const { index, published, reader } = context;
  const distance = distanceFrom(published);
  const shown = (index.statementsOf.get(actor) ?? [])
    .filter((id) => !without.has(id))
    .flatMap((id) => index.statements.get(id)?.entry ?? [])
    // Of one day the later in the pack.
    .reverse()
    .sort((a, b) => compare(distance(a.date), distance(b.date)));
  return [...Map.groupBy(shown, (statement) => topicOf(statement, index))].map(
    ([id, statements]) => {
      const { text: label, lang } = topicLabel(id, index, reader) ?? { text: '' };
      return {
        id,
        label,
        ...(lang !== undefined && { lang }),
        statements: statements.flatMap((statement) => statementView(statement.id, context) ?? []),
      };
    },
  );
}
