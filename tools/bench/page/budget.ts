import type { SetResult } from '../benchmark.ts';

/** What was measured that there is a budget or a goal for; a median of no pages is absent. */
export interface Measured {
  /** Bytes. */
  contentScript: number;
  archive: number;
  /** How many times the extension's time mark.js takes on the median page. */
  timesLess: number | undefined;
  /** Milliseconds. */
  medianOrdinary: number | undefined;
  longestOrdinary: number | undefined;
  longestLarge: number | undefined;
  medianSkipped: number | undefined;
}

interface Limit {
  what: string;
  of: keyof Measured;
  at: 'most' | 'least';
  limit: number;
  unit: string;
  /** Bytes and ratios are the same on every machine; times are shown and not asserted. */
  isAsserted: boolean;
}

/** What the extension may cost. */
export const LIMITS: readonly Limit[] = [
  {
    what: 'content script, gzip',
    of: 'contentScript',
    at: 'most',
    limit: 12_000,
    unit: 'bytes',
    isAsserted: true,
  },
  {
    what: 'whole extension, zip',
    of: 'archive',
    at: 'most',
    limit: 400_000,
    unit: 'bytes',
    isAsserted: true,
  },
  {
    what: 'less than mark.js, median page',
    of: 'timesLess',
    at: 'least',
    limit: 40,
    unit: 'times',
    isAsserted: true,
  },
  {
    what: 'ordinary page, median',
    of: 'medianOrdinary',
    at: 'most',
    limit: 5,
    unit: 'ms',
    isAsserted: false,
  },
  {
    what: 'ordinary page, longest task of all',
    of: 'longestOrdinary',
    at: 'most',
    limit: 16,
    unit: 'ms',
    isAsserted: false,
  },
  {
    what: 'large page, longest task of all',
    of: 'longestLarge',
    at: 'most',
    limit: 50,
    unit: 'ms',
    isAsserted: false,
  },
  {
    what: 'page that is no article, median',
    of: 'medianSkipped',
    at: 'most',
    limit: 1,
    unit: 'ms',
    isAsserted: false,
  },
];

/**
 * Holds what was measured against the limits.
 * @returns a row for each limit, and a line for each asserted one that is exceeded or was not measured
 */
export function holdAgainst(
  limits: readonly Limit[],
  measured: Measured,
): { rows: SetResult[]; exceeded: string[] } {
  const exceeded: string[] = [];
  const rows = limits.map(({ what, of, at, limit, unit, isAsserted }) => {
    const value = measured[of];
    const holds = value !== undefined && (at === 'most' ? value <= limit : value >= limit);
    if (!holds && isAsserted) {
      exceeded.push(`${what}: ${value ?? 'not measured'}, at ${at} ${limit} ${unit}.`);
    }
    const verdict = holds ? 'within' : isAsserted ? 'EXCEEDED' : 'above';
    const figures = {
      measured: value ?? null,
      limit: `at ${at} ${limit.toLocaleString('en-GB')}`,
      unit,
      verdict: value === undefined ? 'not measured' : verdict,
    };
    return { set: what, figures };
  });
  return { rows, exceeded };
}
