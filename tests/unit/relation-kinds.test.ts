import { expect, test } from 'vitest';
import { RELATION_KINDS } from '../../contract/relation-kinds.ts';

const traits = Object.values(RELATION_KINDS);

test('every kind of relation has a place of its own in the order', () => {
  expect(traits.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(traits.map((_, at) => at));
});

test('what differs weighs, what agrees does not', () => {
  expect(traits.filter(({ agrees, weight }) => agrees === weight > 0)).toEqual([]);
});
