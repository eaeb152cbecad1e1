import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../contract/pack.ts';
import { editDistance } from '../../../engine/read/2-names/edit-distance.ts';
import { align } from '../../../engine/read/4-claims/alignment.ts';
import { freshness, isFresh } from '../../../engine/read/4-claims/dates.ts';
import { InverseFrequency } from '../../../engine/read/4-claims/inverse-frequency.ts';

describe('how two stretches of words fit', () => {
  const even = new InverseFrequency();
  even.add([]);
  const aligned = (first: string, second: string) =>
    align(first.split(' '), second.split(' '), even);

  test.each([
    ['the same', 'a b c d', 'a b c d', 1, 1, 4],
    ['a part', 'b c', 'a b c d', 1, 0.5, 2],
    ['one word changed', 'a x c d', 'a b c d', 0.75, 0.75, 2],
    ['one word left out', 'a c d', 'a b c d', 1, 0.75, 2],
    ['another order', 'd c b a', 'a b c d', 0.25, 0.25, 1],
    ['nothing in common', 'x y', 'a b', 0, 0, 0],
  ])('%s', (_name, first, second, ofFirst, ofSecond, longestRun) => {
    expect(aligned(first, second)).toEqual({ ofFirst, ofSecond, longestRun });
  });

  test('an alignment before leaves nothing behind', () => {
    aligned('a b c d e f g h x', 'b a c d e f g h');
    expect(aligned('a x', 'a y')).toEqual({ ofFirst: 0.5, ofSecond: 0.5, longestRun: 1 });
  });

  test('rare words weigh more', () => {
    const weights = new InverseFrequency();
    for (const text of ['the ferry', 'the crew', 'the toll']) weights.add(text.split(' '));
    expect(weights.of('ferry')).toBeGreaterThan(weights.of('the'));
    expect(weights.of('unseen')).toBe(weights.of('ferry'));
    expect(align(['ferry', 'x'], ['ferry'], weights).ofFirst).toBe(0.5);
  });
});

describe('the age of a statement', () => {
  const said = (date?: string) => ({ date, datePrecision: 'day' }) as Statement;

  test.each([
    ['2024-05-10', true, 1],
    ['2024-05-07', true, 1],
    ['2024-05-06', true, 1],
    ['2024-05-05', false, 1],
    ['2023-05-10', false, 0.75],
    ['2024-05-11', false, 1],
    [undefined, false, 1],
  ])('said on %s, on the 10th of May 2024', (date, recent, fresh) => {
    expect(isFresh(said(date), { date: '2024-05-10', isCertain: true })).toBe(recent);
    expect(freshness(said(date), '2024-05-10')).toBeCloseTo(fresh, 1);
  });

  test.each([
    ['2024-05', 'month', true],
    ['2024-05-31', 'month', true],
    ['2024-04', 'month', false],
    ['2024', 'year', true],
    ['2023', 'year', false],
  ] as const)('said in %s, of which the %s is known', (date, datePrecision, recent) => {
    const statement = { date, datePrecision } as Statement;
    expect(isFresh(statement, { date: '2024-05-10', isCertain: true })).toBe(recent);
  });
});

test.each([
  ['halm', 'halm', 0],
  ['halm', 'helm', 1],
  ['halm', 'halms', 1],
  ['halm', 'ahlm', 2],
  ['halm', 'kern', 3],
  ['halm', 'halmstead', 3],
])('%s is %s but for %i letters, counted up to two', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});
