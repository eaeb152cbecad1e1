import type { Statement } from '../../contract/pack.ts';
import type { Presence, StatementView } from '../../contract/views.ts';
import { isLater } from '../statement-date.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';

/** A statement as the reader sees it; undefined where no pack knows the id. */
export function statementView(id: string, context: ViewContext): StatementView | undefined {
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
    presence: presenceOf(statement, context),
  };
}

/** Where a statement stands relative to the article. */
export function presenceOf(statement: Statement, { reported, published }: ViewContext): Presence {
  if (reported.has(statement.id)) return 'in-article';
  return isLater(statement, published) ? 'later-than-article' : 'not-in-article';
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
