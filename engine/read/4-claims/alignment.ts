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
  const ofWhole = weights.sum(first);
  const { common, longestRun } = contains(second, first)
    ? { common: ofWhole, longestRun: first.length }
    : longestCommon(first, second, weights);
  return {
    ofFirst: common / Math.max(ofWhole, Number.EPSILON),
    ofSecond: common / Math.max(weights.sum(second), Number.EPSILON),
    longestRun,
  };
}

function contains(words: readonly string[], part: readonly string[]): boolean {
  for (let start = 0; start + part.length <= words.length; start++) {
    let at = 0;
    while (at < part.length && words[start + at] === part[at]) at++;
    if (at === part.length) return true;
  }
  return false;
}

function longestCommon(
  first: readonly string[],
  second: readonly string[],
  weights: InverseFrequency,
): { common: number; longestRun: number } {
  const width = second.length + 1;
  let [best, next] = [new Float64Array(width), new Float64Array(width)];
  let [run, nextRun] = [new Uint16Array(width), new Uint16Array(width)];
  let longestRun = 0;
  for (const word of first) {
    const weight = weights.of(word);
    next[0] = 0;
    nextRun[0] = 0;
    for (let at = 1; at < width; at++) {
      let score = Math.max(best[at] ?? 0, next[at - 1] ?? 0);
      let length = 0;
      if (second[at - 1] === word) {
        length = (run[at - 1] ?? 0) + 1;
        longestRun = Math.max(longestRun, length);
        score = Math.max(score, (best[at - 1] ?? 0) + weight);
      }
      next[at] = score;
      nextRun[at] = length;
    }
    [best, next] = [next, best];
    [run, nextRun] = [nextRun, run];
  }
  return { common: best[width - 1] ?? 0, longestRun };
}
