/** News on the web does not go back further; earlier years are defaults such as 1970-01-01. */
const EARLIEST_YEAR = 1990;
/** A page published tomorrow is one from a time zone ahead; later than that is an error. */
const DAYS_AHEAD = 1;
const DAY_MS = 86_400_000;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = [year: string, month: string, day: string];

/** Ways to write a date, each with the positions of year, month and day among its groups. */
const NOTATIONS: [RegExp, (groups: string[]) => Parts][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})/, ([, y, m, d]) => parts(y, m, d)],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})/, ([, y, m, d]) => parts(y, m, d)],
  [/^(\d{4})(\d{2})(\d{2})(?:T\d|$)/, ([, y, m, d]) => parts(y, m, d)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})/, ([, d, m, y]) => parts(y, m, d)],
  [
    /^(?:\w+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i,
    ([, d, m, y]) => parts(y, month(m), d),
  ],
  [
    /^(?:\w+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/i,
    ([, m, d, y]) => parts(y, month(m), d),
  ],
];

function parts(year = '', month = '', day = ''): Parts {
  return [year, month, day];
}

function month(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/**
 * The calendar day a date text states, as `YYYY-MM-DD`, never shifted into another time zone.
 * Undefined for what is no date, for defaults such as 1970-01-01 and for days after `now`.
 */
export function calendarDay(text: string, now: Date): string | undefined {
  const trimmed = text.trim();
  for (const [notation, read] of NOTATIONS) {
    const groups = notation.exec(trimmed);
    if (groups) return plausible(read(groups), now);
  }
  return undefined;
}

/** The day in an address such as `/2025/08/19/`, where many sites file their articles. */
export function dayInAddress(url: string, now: Date): string | undefined {
  const groups = /[/-]((?:19|20)\d\d)([/-])(\d\d)\2(\d\d)(?:[/-]|$)/.exec(url);
  return groups ? plausible(parts(groups[1], groups[3], groups[4]), now) : undefined;
}

function plausible([year, month, day]: Parts, now: Date): string | undefined {
  const y = Number(year);
  const m = Number(month);
  const d = Number(day);
  const time = Date.UTC(y, m - 1, d);
  const date = new Date(time);
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  if (!exists || y < EARLIEST_YEAR || time > now.getTime() + DAYS_AHEAD * DAY_MS) return undefined;
  return date.toISOString().slice(0, 10);
}
