import { describe, expect, test } from 'vitest';
import { type Spot, walk } from '../../../components/dossier/walk.ts';

/** Two rows and a third far below, not in order. */
const SPOTS: Spot[] = [
  { row: 0, across: 5 },
  { row: 0, across: 1 },
  { row: 1, across: 4 },
  { row: 4, across: 9 },
];

describe('arrow keys in a plot', () => {
  test.each<[string, number, number | undefined]>([
    ['ArrowRight', 1, 0],
    ['ArrowRight', 0, undefined],
    ['ArrowLeft', 0, 1],
    ['ArrowDown', 0, 2],
    ['ArrowDown', 2, 3],
    ['ArrowDown', 3, undefined],
    ['ArrowUp', 2, 0],
    ['ArrowUp', 3, 2],
    ['Home', 0, 1],
    ['End', 1, 0],
    ['Enter', 0, undefined],
    ['ArrowDown', 99, undefined],
  ])('%s from %d leads to %s', (key, at, expected) => {
    expect(walk(SPOTS, at, key)).toBe(expected);
  });

  test('follow the eye where the plot runs from the right', () => {
    expect(walk(SPOTS, 1, 'ArrowLeft', true)).toBe(0);
    expect(walk(SPOTS, 1, 'ArrowRight', true)).toBe(undefined);
  });
});
