import type { BenchmarkResult, SetResult } from './benchmark.ts';
import { AbsentData } from './data-files.ts';

/**
 * Measures one set after the other; where the data of one are absent, the others still count.
 * @param sets By name, what measures it; it gives several rows where the scorer tells parts apart.
 */
export function measureSets(sets: Record<string, () => SetResult[]>): BenchmarkResult {
  const result: BenchmarkResult = { sets: [], skipped: [] };
  for (const [name, measure] of Object.entries(sets)) {
    try {
      result.sets.push(...measure());
    } catch (error) {
      if (!(error instanceof AbsentData)) throw error;
      result.skipped.push(`Skipped ${name}: ${error.message}.`);
    }
  }
  return result;
}
