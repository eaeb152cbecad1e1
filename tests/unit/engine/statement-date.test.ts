import { describe, expect, test } from 'vitest';
import type { DatePrecision } from '../../../contract/pack.ts';
import {
  contentOf,
  NOTHING_CARRIED,
} from '../../../engine/read/5-relations/positions/article-content.ts';
import { presenceIn } from '../../../engine/read/5-relations/positions/presence.ts';
import { isLater } from '../../../engine/statement-date.ts';
import { FERRY } from './fictional-pack.ts';

const PUBLISHED = '2024-05-10';

describe('a statement and the day of an article', () => {
  test.each<[date: string | undefined, DatePrecision, boolean]>([
    ['2024-05-10', 'day', false],
    ['2024-05-11', 'day', true],
    ['2024-05-11', 'approximate', true],
    ['2024-05-31', 'month', false],
    ['2024-06-01', 'month', true],
    ['2024-12-31', 'year', false],
    ['2025-01-01', 'year', true],
    [undefined, 'day', false],
  ])('said on %s, of which the %s is known: later %s', (date, datePrecision, later) => {
    expect(isLater({ date, datePrecision }, PUBLISHED)).toBe(later);
    const [said] = FERRY.statements.values();
    if (!said) throw new Error('The pack has no statements.');
    const content = contentOf(NOTHING_CARRIED);
    const context = { index: FERRY, published: PUBLISHED, content };
    expect(presenceIn({ ...said.entry, date, datePrecision }, undefined, context)).toBe(
      later ? 'later-than-article' : 'not-in-article',
    );
  });

  test('without a day of the article nothing is later', () => {
    expect(isLater({ date: '2031-01-01', datePrecision: 'day' }, undefined)).toBe(false);
  });
});
