import type { Statement } from '../../contract/pack.ts';

const DAY_MS = 86_400_000;
/** After ten thousand days, some thirty years, all statements are as old. */
const LOG_OF_OLDEST = 4;
/** A hundred days from the passage a report tells nothing of it any more. */
const LOG_OF_FARTHEST = 2;

/** Days since 1970 on which a statement was made and first reported; `NaN` where unknown. */
export interface StatementDays {
  said: number;
  reported: number;
}

export function daysOf({ date, sources }: Statement): StatementDays {
  const reports = sources.flatMap(({ published }) => (published ? [dayNumber(published)] : []));
  return {
    said: dayNumber(date),
    reported: reports.length > 0 ? Math.min(...reports) : Number.NaN,
  };
}

/** @param date `YYYY-MM-DD` */
export function dayNumber(date: string | undefined): number {
  return Date.parse(date ?? '') / DAY_MS;
}

/**
 * What the days tell: when a statement was made, or else when it was reported.
 * @param written The day of the passage.
 */
export function nearnessOf(
  { said, reported }: StatementDays,
  written: number,
): Record<'recent' | 'later' | 'reported', number> {
  const none = { recent: 0, later: 0, reported: 0 };
  const age = written - said;
  if (age < 0) return { ...none, later: 1 };
  if (age >= 0) return { ...none, recent: falling(age, LOG_OF_OLDEST) };
  const distance = Math.abs(written - reported);
  return distance >= 0 ? { ...none, reported: falling(distance, LOG_OF_FARTHEST) } : none;
}

/** One at no distance, falling with the logarithm of the days to nothing. */
function falling(days: number, logOfLast: number): number {
  return Math.max(0, 1 - Math.log10(1 + days) / logOfLast);
}
