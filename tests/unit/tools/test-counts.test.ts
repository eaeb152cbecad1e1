import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countsLine } from '../../../tools/test/counts.ts';
import { emptyFolder, writeInto } from './editors-desk.ts';

const run = (passed: number, failed: number, skipped = 0) => ({
  ...{ numPassedTests: passed, numFailedTests: failed },
  ...{ numPendingTests: skipped, numTodoTests: 0 },
});

test.each([
  ['all runs together', [run(3, 0), run(4, 0)], true, 'tests: 7 passed, 0 failed'],
  ['what was skipped', [run(3, 0, 2)], true, 'tests: 3 passed, 0 failed, 2 skipped'],
  ['what failed', [run(3, 2), run(1, 1)], false, 'tests: 4 passed, 3 failed'],
  ['a fault outside of tests', [run(3, 0)], false, 'tests: 3 passed, 1 failed'],
  ['a run that did not begin', [], false, 'tests: 0 passed, 1 failed'],
])('the last line counts %s', (_what, runs, isFine, line) => {
  const folder = emptyFolder();
  const paths = runs.map((result, at) => writeInto(folder, `${at}.json`, JSON.stringify(result)));
  expect(countsLine([...paths, join(folder, 'never-begun.json')], isFine)).toBe(line);
});
