import { expect, test } from 'vitest';
import { areOpposites } from '../../../../tools/bench/opposites.ts';

test.each([
  ['open', 'close', true],
  ['close', 'open', true],
  ['open', 'open', false],
  ['open', 'bridge', false],
  // Concepts, which all languages share.
  ['~deploy', '~leave', true],
  ['~start', '~stop', true],
  // 'raise' may mean 'discuss', which is not the opposite of 'lower'.
  ['lower', 'raise', true],
  ['lower', '~discuss', false],
])('whether they are opposites: %s, %s: %s', (first, second, expected) => {
  expect(areOpposites(first, second)).toBe(expected);
});
