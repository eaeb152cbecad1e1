import type { InverseFrequency } from './inverse-frequency.ts';

/** How two stretches of words fit each other. */
export interface Alignment {
  /** Weighted part of the first that stands in the second in the same order, 0 to 1. */
  ofFirst: number;
  ofSecond: number;
  /** The most words in a row that are the same. */
  longestRun: number;
}

/**
 * Aligns two word sequences by their longest common subsequence, weighted by how much each word tells
 * (Wagner and Fischer, 'The string-to-string correction problem', 1974).
 */
export function align(
  first: readonly string[],
  second: readonly string[],
  weights: InverseFrequency,
): Alignment {
  const width = second.length + 1;
  let best = new Float64Array(width);
  let runs = new Uint16Array(width);
  let longestRun = 0;
  for (const word of first) {
    const nextBest = new Float64Array(width);
    const nextRuns = new Uint16Array(width);
    const weight = weights.of(word);
    for (let at = 1; at < width; at++) {
      const skipped = Math.max(best[at] ?? 0, nextBest[at - 1] ?? 0);
      if (second[at - 1] === word) {
        nextRuns[at] = (runs[at - 1] ?? 0) + 1;
        longestRun = Math.max(longestRun, nextRuns[at] ?? 0);
        nextBest[at] = Math.max(skipped, (best[at - 1] ?? 0) + weight);
      } else {
        nextBest[at] = skipped;
      }
    }
    best = nextBest;
    runs = nextRuns;
  }
  const common = best[width - 1] ?? 0;
  return {
    ofFirst: common / Math.max(weights.sum(first), Number.EPSILON),
    ofSecond: common / Math.max(weights.sum(second), Number.EPSILON),
    longestRun,
  };
}
