import type { Statement } from '../contract/pack.ts';
import { words } from './strings.ts';

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY: Intl.DateTimeFormatOptions = { dateStyle: 'long' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const SHORT_MONTH: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };
const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };

/**
 * A date in words, such as `18 August 2025`.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; never printed as it is
 * @param precision prints less than the date says; `approximate` says so
 * @returns undefined where there is no such day in the calendar
 */
export function dateInWords(
  date: string | undefined,
  precision: Statement['datePrecision'] = 'day',
): string | undefined {
  const text = written(date, precision, DAY, MONTH);
  return text && precision === 'approximate' ? words.dates.about(text) : text;
}

/** As `dateInWords`, with the month cut short, such as `18 Aug 2025`. */
export function shortDate(
  date: string | undefined,
  precision: Statement['datePrecision'] = 'day',
): string | undefined {
  return written(date, precision, SHORT_DAY, SHORT_MONTH);
}

/** A month, such as `Aug 2025`. @param date any day of it */
export function monthInWords(date: string): string | undefined {
  return written(date, 'month', SHORT_DAY, SHORT_MONTH);
}

function written(
  date: string | undefined,
  precision: Statement['datePrecision'],
  toTheDay: Intl.DateTimeFormatOptions,
  toTheMonth: Intl.DateTimeFormatOptions,
): string | undefined {
  const [, year, month, day] = PARTS.exec(date ?? '') ?? [];
  if (!year) return undefined;
  const moment = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  // Date rolls 31 February over into March; such a date is a mistake, not a day.
  if (Number.isNaN(moment.getTime()) || (day && moment.getUTCDate() !== Number(day))) {
    return undefined;
  }
  const isYear = !month || precision === 'year';
  const parts = isYear ? YEAR : !day || precision === 'month' ? toTheMonth : toTheDay;
  return new Intl.DateTimeFormat(words.locale, { ...parts, timeZone: 'UTC' }).format(moment);
}
