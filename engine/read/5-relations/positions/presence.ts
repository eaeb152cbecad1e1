import type { Statement } from '../../../../contract/pack.ts';
import type { Presence } from '../../../../contract/views.ts';
import type { PackRecord } from '../../../pack/pack-index.ts';
import { isLater } from '../../../statement-date.ts';
import type { ArticleContent, ArticleContext } from './article-content.ts';
import { sideOf } from './sides.ts';

/**
 * How a statement on a question stands to an article. A side is missing only where the article has
 * nothing of its actor, or of who speaks for it, on the question; where it lets that side speak in
 * words that were matched to nothing, no more is said than that the words were not found.
 * @param proposition the question; left out, the statement is looked at by itself, whoever else speaks
 */
export function presenceIn(
  statement: Statement,
  proposition: string | undefined,
  { content, published, index }: ArticleContext,
): Presence {
  if (content.statements.has(statement.id)) return 'in-article';
  if (isLater(statement, published)) return 'later-than-article';
  if (proposition === undefined) return 'not-in-article';
  const side = sideOf(statement.actor, index);
  if (speaksTo(proposition, side, content, index)) return 'other-words';
  const isHeard = [...side].some((actor) => content.maybeHeard.has(actor));
  return isHeard ? 'not-found-here' : 'not-in-article';
}

/** Whether an article has any of a side speak to a question. */
function speaksTo(
  proposition: string,
  side: ReadonlySet<string>,
  { statements, views }: ArticleContent,
  index: PackRecord,
): boolean {
  if (views.some((view) => view.proposition === proposition && side.has(view.actor))) return true;
  return [...statements].some((id) => {
    const statement = index.statements.get(id)?.entry;
    return (
      statement !== undefined &&
      side.has(statement.actor) &&
      statement.stances.some((stance) => stance.proposition === proposition)
    );
  });
}
