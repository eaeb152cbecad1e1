import type { Statement } from '../../contract/pack.ts';
import type { StatementView } from '../../contract/views.ts';
import { presenceIn } from '../positions/presence.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';

/**
 * A statement as the reader sees it; undefined where no pack knows the id.
 * @param proposition the question on which it is an account, where it is one
 */
export function statementView(
  id: string,
  context: ViewContext,
  proposition?: string,
): StatementView | undefined {
  const statement = context.index.statements.get(id)?.entry;
  if (!statement) return undefined;
  const { actor, date, datePrecision, venue, quote, paraphrase, sources, attribution } = statement;
  return {
    id,
    actor: actorView(actor, context),
    date,
    datePrecision,
    venue,
    quote: quote && { text: quote.text, lang: quote.lang ?? '' },
    translation: translationOf(statement),
    paraphrase,
    sources,
    reportedBy: attribution?.kind === 'reported' ? attribution.by : undefined,
    presence: presenceIn(statement, proposition, context),
  };
}

/** Statements in time order; those of one day as they stand in the pack, the undated last. */
export function inTimeOrder(statements: readonly StatementView[]): StatementView[] {
  return [...statements].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
}

function translationOf({ quote, quoteVariants }: Statement): StatementView['translation'] {
  if (!quote?.lang || quote.lang.startsWith('en')) return undefined;
  const variant = quoteVariants.find(({ lang }) => lang?.startsWith('en'));
  return (
    variant && { text: variant.text, lang: variant.lang ?? 'en', publisher: variant.publisher }
  );
}
