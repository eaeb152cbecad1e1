import type { LeftOutQuestion, LeftOutView, NamedArticle } from '../../../contract/left-out.ts';
import type { AccountView, DifferenceView } from '../../../contract/views.ts';
import { presenceIn } from '../../read/5-relations/positions/presence.ts';
import type { ViewContext } from '../context.ts';
import { compare, distanceFrom } from '../nearness.ts';
import { type DifferenceWithSides, differencesWithSides } from '../questions.ts';
import { inTimeOrder } from '../statement-view.ts';
import { leftOutSide } from './left-out-side.ts';
import { packNames } from './pack-names.ts';

/**
 * The sides of an article's disputed questions that were not found in it: of each actor one statement
 * on a question, each statement once.
 * @param context what the popup shows the article by
 * @param asOf day, `YYYY-MM-DD`, later than which statements are named as later; left out, the article's
 */
export function leftOutView(
  context: ViewContext,
  { title, lang, url, published }: NamedArticle,
  asOf?: string,
): LeftOutView {
  const told = new Set<string>();
  const questions = differencesWithSides(context).flatMap((one): LeftOutQuestion[] => {
    const sides = absentSides(one, context).filter(({ id }) => !told.has(id));
    for (const { id } of sides) told.add(id);
    const { id, question, langs } = one.difference;
    if (sides.length === 0) return [];
    return [
      {
        ...{ id, question },
        ...(langs?.question !== undefined && { langs: { question: langs.question } }),
        sides: sides.map(({ beside: _, stance: __, supports, ...statement }) =>
          leftOutSide(statement, supports, context, asOf),
        ),
      },
    ];
  });
  return {
    article: { title, lang, url, published },
    ...(asOf !== undefined && asOf !== published && { asOf }),
    questions,
    packs: packNames(told, context),
  };
}

/** Of each actor whose side was not found, what was said nearest to the article, in time order. */
function absentSides(
  { difference, sides }: DifferenceWithSides,
  context: ViewContext,
): AccountView[] {
  const absent = sides.filter((account) => isAbsent(account, difference.id, context));
  const ofThisArticle = new Set(
    sides.flatMap(({ actor, isFromThisArticle }) => (isFromThisArticle ? [actor.id] : [])),
  );
  const byActor = Map.groupBy(absent, ({ actor }) => actor.id);
  return inTimeOrder(
    [...byActor].flatMap(([actor, accounts]) => {
      // What a pack has from this very article stands in it, found or not.
      if (ofThisArticle.has(actor)) return [];
      return mostTelling(accounts, difference, context) ?? [];
    }),
  );
}

/** What was said later could not be there; whether its side is, is asked as of all others. */
function isAbsent(
  { id, presence }: AccountView,
  proposition: string,
  context: ViewContext,
): boolean {
  if (presence === 'not-in-article' || presence === 'not-found-here') return true;
  const statement = context.index.statements.get(id)?.entry;
  if (presence !== 'later-than-article' || !statement) return false;
  const atAnyTime = presenceIn(statement, proposition, { ...context, published: undefined });
  return atAnyTime !== 'other-words';
}

/** What the article could have had before what it could not; what its question leads with; the nearest. */
function mostTelling(
  accounts: readonly AccountView[],
  { lead }: DifferenceView,
  { published }: ViewContext,
): AccountView | undefined {
  const distance = distanceFrom(published);
  const rank = ({ id, presence }: AccountView) =>
    (presence === 'later-than-article' ? 2 : 0) + (lead.includes(id) ? 0 : 1);
  return [...accounts].sort(
    (a, b) => rank(a) - rank(b) || compare(distance(a.date), distance(b.date)),
  )[0];
}
