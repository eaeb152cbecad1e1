/** News on the web does not go back further; earlier years are defaults such as 1970-01-01. */
const EARLIEST_YEAR = 1990;
/** A page published tomorrow is one from a time zone ahead; later than that is an error. */
const DAYS_AHEAD = 1;
const DAY_MS = 86_400_000;

/** Ways to write a day in digits, each with the order of its parts. */
const NOTATIONS: [RegExp, 'ymd' | 'dmy'][] = [
  [/^(\d{4})([-/])(\d{1,2})\2(\d{1,2})/, 'ymd'],
  [/^(\d{4})()(\d{2})(\d{2})(?:T\d|$)/, 'ymd'],
  [/^(\d{1,2})(\.)(\d{1,2})\.(\d{4})/, 'dmy'],
];
/** `Tue, 19 Aug 2025` or `August 19, 2025`, whatever follows. */
const IN_WORDS = /^(?:[a-z]+,?\s+)?((?:\d{1,2}\s+[a-z]{3,}|[a-z]{3,}\.?\s+\d{1,2}),?\s+\d{4})/i;

/**
 * The calendar day a date text states, as `YYYY-MM-DD`, never shifted into another time zone.
 * Undefined for what is no date, for defaults such as 1970-01-01 and for days after `now`.
 */
export function calendarDay(text: string, now: Date): string | undefined {
  const trimmed = text.trim();
  for (const [notation, order] of NOTATIONS) {
    const [found, first, , middle, last] = notation.exec(trimmed) ?? [];
    if (!found) continue;
    return order === 'ymd'
      ? plausible(first, middle, last, now)
      : plausible(last, middle, first, now);
  }
  const words = IN_WORDS.exec(trimmed)?.[1];
  // Without a time of day the text is read in the local zone, and so it is asked for its parts.
  const date = new Date(words ?? '');
  return plausible(date.getFullYear(), date.getMonth() + 1, date.getDate(), now);
}

/** The day in an address such as `/2025/08/19/`, where many sites file their articles. */
export function dayInAddress(url: string, now: Date): string | undefined {
  const groups = /[/-]((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?:[/-]|$)/.exec(url);
  return groups ? plausible(groups[1], groups[3], groups[4], now) : undefined;
}

function plausible(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
  now: Date,
): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1;
  const isEarly = date.getUTCFullYear() < EARLIEST_YEAR;
  const isLate = date.getTime() > now.getTime() + DAYS_AHEAD * DAY_MS;
  return exists && !isEarly && !isLate ? date.toISOString().slice(0, 10) : undefined;
}
