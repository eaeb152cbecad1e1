import type { DatePrecision, Statement } from '../contract/pack.ts';

/** How many characters of a date are known. */
const KNOWN_PART: Readonly<Record<DatePrecision, number>> = {
  day: 'YYYY-MM-DD'.length,
  approximate: 'YYYY-MM-DD'.length,
  month: 'YYYY-MM'.length,
  year: 'YYYY'.length,
};

/** The part of a statement's date that is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function knownDate({
  date,
  datePrecision,
}: Pick<Statement, 'date' | 'datePrecision'>): string | undefined {
  return date?.slice(0, KNOWN_PART[datePrecision]);
}

/**
 * Whether a statement was said after a day, as far as its date is known: what was said in some month
 * is not later than a day of that month.
 * @param day `YYYY-MM-DD`
 */
export function isLater(
  statement: Pick<Statement, 'date' | 'datePrecision'>,
  day: string | undefined,
): boolean {
  const known = knownDate(statement);
  return known !== undefined && day !== undefined && known > day.slice(0, known.length);
}
