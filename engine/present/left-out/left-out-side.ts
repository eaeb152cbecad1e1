import type { LeftOutSide } from '../../../contract/left-out.ts';
import type { StatementView } from '../../../contract/views.ts';
import { isLater } from '../../statement-date.ts';
import { actorView } from '../actor-view.ts';
import type { ViewContext } from '../context.ts';
import { cutsOf } from './cuts.ts';

/**
 * A statement made ready to be drafted: with the office held when it was made, and its words cut.
 * @param supports the words of its quotation that carry the stance
 * @param asOf day, `YYYY-MM-DD`, later than which it is later; left out, the article's alone counts
 */
export function leftOutSide(
  statement: StatementView,
  supports: readonly string[],
  context: ViewContext,
  asOf?: string,
): LeftOutSide {
  const { actor, date = context.published, presence, quote, quoteBeside } = statement;
  const { index } = context;
  return {
    statement: { ...statement, actor: actorView(actor.id, { ...context, published: date }) },
    cuts: {
      quote: cutsOf(quote, supports, index),
      quoteBeside: cutsOf(quoteBeside, supports, index),
    },
    later:
      presence === 'later-than-article'
        ? 'than-article'
        : isLater(statement, asOf)
          ? 'than-day'
          : undefined,
  };
}
