import type { DatePrecision } from '../contract/pack.ts';

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const SHORT_MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };

/**
 * A date as a language writes it, such as `18 August 2025`.
 * @param locale BCP 47
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never printed as it is
 * @param precision prints less than the date says; `approximate` as a day
 * @param isShort cuts the month short, such as `18 Aug 2025`
 * @returns undefined where there is no such day in the calendar
 */
export function writtenDate(
  locale: string,
  date: string | undefined,
  precision: DatePrecision,
  isShort = false,
): string | undefined {
  const [, year, month, day] = PARTS.exec(date ?? '') ?? [];
  if (!year) return undefined;
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // Date rolls 31 February over into March; such a date is a mistake, not a day.
  if (Number.isNaN(moment.getTime()) || (day && moment.getUTCDate() !== Number(day))) {
    return undefined;
  }
  const isYear = !month || precision === 'year';
  const isMonth = !day || precision === 'month';
  const parts = isShort ? [SHORT_MONTH, SHORT_DAY] : [MONTH, DAY];
  const shown = isYear ? YEAR : parts[isMonth ? 0 : 1];
  const written = new Intl.DateTimeFormat(locale, { ...shown, timeZone: 'UTC' }).format(moment);
  // The first of a month has a form of its own in French, which Intl leaves to its callers.
  return locale.startsWith('fr') ? written.replace(/^1 /, '1er ') : written;
}
