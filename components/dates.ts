import type { Statement } from '../contract/pack.ts';
import { writtenDate } from '../locales/dates.ts';
import { words } from './strings.ts';

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
  const text = writtenDate(words.locale, date, precision);
  return text && precision === 'approximate' ? words.dates.about(text) : text;
}

/** As `dateInWords`, with the month cut short, such as `18 Aug 2025`. */
export function shortDate(
  date: string | undefined,
  precision: Statement['datePrecision'] = 'day',
): string | undefined {
  return writtenDate(words.locale, date, precision, true);
}
