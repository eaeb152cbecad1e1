import type { Statement } from '../../../contract/pack.ts';
import { isLater, knownDate } from '../../statement-date.ts';

const DAY = 86_400_000;

/** When an article came out. */
export interface ArticleDay {
  /** `YYYY-MM-DD`; absent where neither the page nor its quotations tell. */
  date?: string | undefined;
  /** The page says so: what was said later cannot be reported. */
  isCertain: boolean;
}

/** Whether an article cannot report a statement yet. */
export function isTooLate(statement: Statement, { date, isCertain }: ArticleDay): boolean {
  return isCertain && isLater(statement, date);
}

/** Reports date a statement by another clock or by the day after. */
const DAY_TOLERANCE = 1;

/** Whether an article dates what it reports to another day than the statement's. */
export function isOtherDay(
  { date, datePrecision }: Statement,
  saidOn: string | undefined,
): boolean {
  if (!saidOn || !date || datePrecision !== 'day') return false;
  const days = Math.abs(daysBetween(date, `${date.slice(0, 4)}-${saidOn}`));
  return days > DAY_TOLERANCE;
}

/** An article mostly reports what was said within this many days before it. */
const FRESH_DAYS = 4;
/** What is older than this is background; articles still recall it. */
const OLD_DAYS = 60;
const OLD_FACTOR = 0.75;

const WHOLE_DATE = 'YYYY-MM-DD'.length;

/**
 * Whether a statement was news when the article was written; a month or a year is as good as the day in
 * it that fits.
 */
export function isFresh(statement: Statement, day: ArticleDay): boolean {
  const { date } = statement;
  if (!date || !day.date) return false;
  const known = knownDate(statement) ?? date;
  if (known.length < WHOLE_DATE) return known === day.date.slice(0, known.length);
  const days = daysBetween(date, day.date);
  // A day worked out from what is quoted is the day of the article or a little before it.
  return days <= FRESH_DAYS && days >= (day.isCertain ? 0 : -FRESH_DAYS);
}

/** Days from a statement to the article; nothing where either day is unknown. */
export function daysFrom({ date }: Statement, day: ArticleDay): number | undefined {
  return date && day.date ? daysBetween(date, day.date) : undefined;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** How likely an article reports a statement of this age: 1 when fresh, less when old. */
export function freshness({ date }: Statement, published: string | undefined): number {
  if (!date || !published) return 1;
  const days = Math.abs(daysBetween(date, published));
  if (!(days > FRESH_DAYS)) return 1;
  const share = Math.min(1, (days - FRESH_DAYS) / (OLD_DAYS - FRESH_DAYS));
  return 1 - share * (1 - OLD_FACTOR);
}
