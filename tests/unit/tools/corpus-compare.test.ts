import { describe, expect, test } from 'vitest';
import { differences, firstDifference } from '../../../tools/corpus/compare.ts';
import type { Look } from '../../../tools/corpus/look.ts';

const look = (change: Partial<Look> = {}): Look => ({
  ...{ html: '<p>ferry</p>', boxes: '0,0,10,10', errors: [], copied: 'ferry', found: 'ferry true' },
  ...{ marks: 0, ...change },
});

describe('a page with the extension beside the page without', () => {
  test('is the same, marks or not', () => {
    expect(differences(look(), look(), look({ marks: 3 }))).toEqual({ differs: [], unstable: [] });
  });

  test.each<[keyof Look, Partial<Look>]>([
    ['html', { html: '<p><b>ferry</b></p>' }],
    ['boxes', { boxes: '0,0,10,12' }],
    ['errors', { errors: ['TypeError: x'] }],
    ['copied', { copied: 'fer ry' }],
    ['found', { found: 'ferry false' }],
  ])('differs in its %s', (aspect, change) => {
    expect(differences(look(), look(), look(change))).toEqual({ differs: [aspect], unstable: [] });
  });

  test('what differs from load to load says nothing', () => {
    const [first, second] = [look({ html: '1' }), look({ html: '2' })];
    expect(differences(first, second, look({ html: '3' }))).toEqual({
      differs: [],
      unstable: ['html'],
    });
  });

  test('the place where they part is shown', () => {
    expect(firstDifference(look(), look({ html: '<p><b>ferry</b></p>' }), 'html')).toEqual([
      '<p>ferry</p>',
      '<p><b>ferry</b></p>',
    ]);
  });
});
