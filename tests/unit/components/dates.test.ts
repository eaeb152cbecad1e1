import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../../components/dates.ts';

describe('dates in words', () => {
  test.each([
    ['2025-08-18', 'day', '18 August 2025'],
    ['2025-08-18', 'month', 'August 2025'],
    ['2025-08-18', 'year', '2025'],
    ['2025-08-18', 'approximate', 'About 18 August 2025'],
    ['2025-08', 'day', 'August 2025'],
    ['2025', 'day', '2025'],
    ['2024-02-29', 'day', '29 February 2024'],
  ] as const)('%s to the %s is %s', (date, precision, inWords) => {
    expect(dateInWords(date, precision)).toBe(inWords);
  });

  test.each([
    undefined,
    '',
    'yesterday',
    '2025-02-31',
    '2025-13-01',
    '2025-00-10',
    '18.8.2025',
    '2025-8-1',
  ])('%s is no day', (date) => {
    expect(dateInWords(date)).toBeUndefined();
  });
});
