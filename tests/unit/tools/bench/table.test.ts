import { expect, test } from 'vitest';
import { printedTable } from '../../../../tools/bench/table.ts';

test('a row a set, a column a figure, what is not known as a dash', () => {
  const table = printedTable([
    { set: 'ferries', figures: { P: 90.5, gold: 1200 } },
    { set: 'all', figures: { P: null, marked: '0 of 3' } },
  ]);
  expect(table.split('\n')).toEqual([
    '            P   gold  marked',
    'ferries  90.5  1,200       -',
    'all         -      -  0 of 3',
  ]);
});

test('no sets, no rows', () => {
  expect(printedTable([])).toBe('');
});
