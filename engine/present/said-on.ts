import type { ArticleContent, PageFacts } from '../../contract/annotations.ts';
import type { Statement } from '../../contract/pack.ts';
import type { SaidOnView, StatementView, Subject } from '../../contract/views.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { contentOf } from '../read/5-relations/positions/article-content.ts';
import type { ViewContext } from './context.ts';
import type { Reader } from './in-language.ts';
import { topicOf } from './statement-topic.ts';
import { statementView } from './statement-view.ts';

/** As many statements as a list can show without becoming one to search in. */
export const MOST_SAID = 60;

/**
 * Who has said what on a topic or a proposition, relative to an article where there is one.
 * @param carried what the article carries of what the packs know
 * @param reader absent for one who reads English
 * @returns null where no pack knows the subject
 */
export function saidOn(
  index: PackIndex,
  subject: Subject,
  page: PageFacts | undefined,
  carried: ArticleContent,
  reader?: Reader,
): SaidOnView | null {
  const known = subject.kind === 'topic' ? index.topics : index.propositions;
  if (!known.has(subject.id)) return null;
  const { published, url } = page ?? {};
  const context: ViewContext = { index, published, url, reader, content: contentOf(carried) };
  const question = subject.kind === 'proposition' ? subject.id : undefined;
  const all = [...index.statements.values()]
    .map(({ entry }) => entry)
    .filter((statement) => isOn(statement, subject, index))
    .reverse()
    .sort(newestFirst);
  const byActor = new Map<string, StatementView[]>();
  for (const { id, actor } of all.slice(0, MOST_SAID)) {
    const view = statementView(id, context, question);
    if (view) byActor.set(actor, [...(byActor.get(actor) ?? []), view]);
  }
  const speakers = [...byActor.values()].flatMap((statements) => {
    const actor = statements[0]?.actor;
    return actor ? [{ actor, statements }] : [];
  });
  return { speakers, total: all.length };
}

function isOn(statement: Statement, { kind, id }: Subject, index: PackIndex): boolean {
  if (kind === 'topic' && topicOf(statement, index) === id) return true;
  return statement.stances.some(({ proposition }) =>
    kind === 'topic' ? index.propositions.get(proposition)?.entry.topic === id : proposition === id,
  );
}

/** The undated last. */
function newestFirst(a: Statement, b: Statement): number {
  return (b.date ?? '').localeCompare(a.date ?? '');
}
