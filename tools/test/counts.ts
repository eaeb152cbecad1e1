import { existsSync, readFileSync } from 'node:fs';

interface Counts {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/**
 * The last line of a run.
 *
 * @param results files that Vitest's JSON reporter wrote
 * @param isFine whether everything went well; a run that did not has at least one fault to count
 */
export function countsLine(results: readonly string[], isFine: boolean): string {
  const runs = results
    .filter((path) => existsSync(path))
    .map((path): Counts => JSON.parse(readFileSync(path, 'utf8')));
  const sum = (count: (run: Counts) => number) =>
    runs.reduce((total, run) => total + count(run), 0);
  const failed = Math.max(
    sum((run) => run.numFailedTests),
    isFine ? 0 : 1,
  );
  const skipped = sum((run) => run.numPendingTests + run.numTodoTests);
  const words = [`${sum((run) => run.numPassedTests)} passed`, `${failed} failed`];
  return `tests: ${[...words, ...(skipped > 0 ? [`${skipped} skipped`] : [])].join(', ')}`;
}
