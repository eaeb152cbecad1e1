import type { ArticleDay } from './dates.ts';
import type { SentenceQuotation } from './said.ts';

/** Quotations below this may be others of the same sort. */
const SURE = 0.85;

/**
 * The day the page gives, else the day of the latest statement that it quotes: articles are written
 * about what was said last.
 */
export function articleDay(
  published: string | undefined,
  quotations: readonly SentenceQuotation[],
): ArticleDay {
  if (published) return { date: published, isCertain: true };
  const days = quotations.flatMap(({ statement, score }) =>
    score >= SURE && statement.date && statement.datePrecision === 'day' ? [statement.date] : [],
  );
  return { date: days.sort().at(-1), isCertain: false };
}
