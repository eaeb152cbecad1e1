import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../contract/annotations.ts';
import { pageRelations } from '../../../engine/read/5-relations/page-relations.ts';
import { FERRY, FERRY_PACK, indexOf } from './fictional-pack.ts';

const claimOf = (...statements: string[]): Claim => ({
  ...{ block: 0, start: 0, end: 1, sentence: '', match: 'quote', confidence: 1 },
  ...{ carrier: { start: 0, end: 1 }, statements, propositions: [] },
  evidence: { words: [], rule: 'same-quotation', speaker: 'none' },
});

/** Relations of an article that reports these statements, as `id side` with `*` for later. */
function relations(statements: string[], published?: string, index = FERRY): string[] {
  return pageRelations([claimOf(...statements)], index, { published }).map(
    ({ id, onPage, later }) => `${id} ${onPage}${later ? '*' : ''}`,
  );
}

describe('the relations of what an article reports', () => {
  test.each<[string, string[], string, string[]]>([
    ['nothing reported', [], '2024-06-30', []],
    ['a statement without relations', ['kern-toll'], '2024-06-30', []],
    ['a statement that is gone from the packs', ['gone'], '2024-06-30', []],
    ['the earlier side', ['soransky-silent'], '2024-06-30', ['r-accounts b']],
    ['the later side', ['molen-praise'], '2024-06-30', ['r-same b']],
  ])('%s', (_name, reported, published, expected) => {
    expect(relations(reported, published)).toEqual(expected);
  });

  test('a missing side comes before both sides, and both before a later one', () => {
    expect(relations(['kern-agreed'], '2024-05-08')).toEqual([
      'r-denial a',
      'r-later a*',
      'r-accounts a',
      'r-same a',
    ]);
    expect(relations(['kern-agreed', 'halm-denied'], '2024-06-30')).toEqual([
      'r-later a',
      'r-denial both',
      'r-accounts a',
      'r-change a',
      'r-same a',
    ]);
  });

  test('without a date nothing is later', () => {
    expect(relations(['kern-agreed']).filter((one) => one.endsWith('*'))).toEqual([]);
  });

  test.each([
    ['day', true],
    ['approximate', true],
    ['month', false],
    ['year', false],
  ])('a date known by its %s is later than another of that month: %s', (datePrecision, later) => {
    const statements = FERRY_PACK.statements.map((one) =>
      one.id === 'halm-open' ? { ...one, datePrecision } : one,
    );
    const index = indexOf({ ...FERRY_PACK, statements });
    expect(relations(['kern-agreed'], '2024-05-08', index)).toContain(
      `r-later a${later ? '*' : ''}`,
    );
  });
});
