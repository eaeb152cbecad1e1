import { describe, expect, test } from 'vitest';
import {
  type DossierAddress,
  isNarrowed,
  readAddress,
  writeAddress,
} from '../../../components/dossier/address.ts';

const FULL: DossierAddress = {
  scope: 'pack',
  view: 'matrix',
  day: '2031-04-01',
  filter: {
    actors: ['ida', 'a & b=c'],
    topic: 'ferry',
    relation: 'direct-denial',
    from: '2031-03-01',
  },
  question: 'sails',
  row: 16,
  column: 24,
  opened: ['ida-1', 'ida-2'],
  asTable: true,
};

describe('the address of a dossier', () => {
  test('says everything that is shown', () => {
    expect(readAddress(writeAddress(FULL))).toEqual(FULL);
  });

  test('is empty at the start', () => {
    expect(writeAddress(readAddress(''))).toBe('');
    expect(isNarrowed(readAddress('').filter)).toBe(false);
    expect(isNarrowed(readAddress('from=2031-01-01').filter)).toBe(true);
  });

  test.each([
    'scope=world',
    'view=globe',
    'relation=toString',
    'from=yesterday',
    'day=2031-02-30',
    'day=99999-01-01',
    'view=timeline',
    'row=-1&column=1.5',
    'row=many',
  ])('takes no sense from %s', (query) => {
    expect(readAddress(query)).toEqual(readAddress(''));
  });
});
