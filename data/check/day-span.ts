/** First and last day of a date that may be a day, a month or a year. */
export interface DaySpan {
  from: string;
  to: string;
}

const EVER = '0000-01-01';
const NEVER = '9999-12-31';

/**
 * @param from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent means since ever
 * @param to the same; absent means still
 * @returns days that compare as text. A month ends with its 31st, whether it has one or not.
 */
export function daySpan(from: string | undefined, to: string | undefined): DaySpan {
  return {
    from: from === undefined ? EVER : from + EVER.slice(from.length),
    to: to === undefined ? NEVER : to + NEVER.slice(to.length),
  };
}
