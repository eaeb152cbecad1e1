import { SOURCE_TIERS, type Source } from '../../contract/pack.ts';
import type { StatementView } from '../../contract/views.ts';
import { presenceIn } from '../read/5-relations/positions/presence.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import { asFields, inLanguage } from './in-language.ts';
import { quotedWords } from './quoted-words.ts';
import { isSameAddress } from './same-address.ts';

/**
 * A statement as the reader sees it; undefined where no pack knows the id.
 * @param proposition the question on which it is an account, where it is one
 */
export function statementView(
  id: string,
  context: ViewContext,
  proposition?: string,
): StatementView | undefined {
  const { reader } = context;
  const indexed = context.index.statements.get(id);
  if (!indexed) return undefined;
  const statement = indexed.entry;
  const { actor, date, datePrecision, sources, attribution } = statement;
  const others = sources.filter(({ url }) => !isSameAddress(url, context.url));
  return {
    id,
    actor: actorView(actor, context),
    date,
    datePrecision,
    ...quotedWords(statement, reader?.lang),
    ...asFields({
      venue: inLanguage('statements', indexed, 'venue', reader),
      paraphrase: inLanguage('statements', indexed, 'paraphrase', reader),
      note: inLanguage('statements', indexed, 'note', reader),
    }),
    sources: nearestFirst(others),
    ...(others.length < sources.length ? { isFromThisArticle: true } : {}),
    reportedBy: attribution?.kind === 'reported' ? attribution.by : undefined,
    presence: presenceIn(statement, proposition, context),
  };
}

/** Statements in time order; those of one day as they stand in the pack, the undated last. */
export function inTimeOrder<View extends StatementView>(statements: readonly View[]): View[] {
  return [...statements].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
}

/** By tier, as they stand in the pack where that is the same; one of no tier counts as an outlet's own. */
function nearestFirst(sources: readonly Source[]): Source[] {
  const place = ({ tier = 'outlet' }: Source) => SOURCE_TIERS.indexOf(tier);
  return [...sources].sort((a, b) => place(a) - place(b));
}
