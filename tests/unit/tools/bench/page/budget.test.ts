import { expect, test } from 'vitest';
import { holdAgainst, LIMITS, type Measured } from '../../../../../tools/bench/page/budget.ts';

const good: Measured = {
  contentScript: 12_000,
  archive: 400_000,
  timesLess: 40,
  medianOrdinary: 5,
  longestOrdinary: 16,
  longestLarge: 50,
  medianSkipped: 1,
};
const verdicts = (measured: Measured) =>
  holdAgainst(LIMITS, measured).rows.map(({ figures }) => figures.verdict);

test('what is just within holds', () => {
  expect(holdAgainst(LIMITS, good).exceeded).toEqual([]);
  expect(verdicts(good)).toEqual(LIMITS.map(() => 'within'));
});

test.each([
  ['contentScript', 12_001, 'content script, gzip: 12001, at most 12000 bytes.'],
  ['archive', 400_001, 'whole extension, zip: 400001, at most 400000 bytes.'],
  ['timesLess', 39.9, 'less than mark.js, median page: 39.9, at least 40 times.'],
  ['timesLess', undefined, 'less than mark.js, median page: not measured, at least 40 times.'],
])('%s of %d fails the command', (name, value, line) => {
  const { rows, exceeded } = holdAgainst(LIMITS, { ...good, [name]: value });
  expect(exceeded).toEqual([line]);
  const verdict = value === undefined ? 'not measured' : 'EXCEEDED';
  expect(rows.map(({ figures }) => figures.verdict)).toContain(verdict);
});

test.each([
  ['medianOrdinary', 6],
  ['longestOrdinary', 17],
  ['longestLarge', 51],
  ['medianSkipped', 1.1],
])('%s of %d is said and no more: times differ between machines', (name, value) => {
  const { exceeded } = holdAgainst(LIMITS, { ...good, [name]: value });
  expect(exceeded).toEqual([]);
  expect(verdicts({ ...good, [name]: value })).toContain('above');
});
