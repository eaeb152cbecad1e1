import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../engine/text/fold.ts';
import { runs } from '../../effort.ts';

describe('spellings that a reader takes for the same', () => {
  test.each([
    ['case', 'FERRY', 'ferry'],
    ['an accent', 'Kérn', 'kern'],
    ['an accent as a mark of its own', 'Ke\u0301rn', 'kern'],
    ['a stroke', 'Łódka', 'lodka'],
    ['a slashed o', 'Sørby', 'sorby'],
    ['a sharp s', 'Straße', 'strasse'],
    ['a ligature', 'Cœur', 'coeur'],
    ['a printed ligature', 'ﬁsh', 'fish'],
    ['a dotted capital', 'İskele', 'iskele'],
    ['a dotless small letter', 'kıyı', 'kiyi'],
    ['a soft hyphen', 'fer\u00ADry', 'ferry'],
    ['a zero-width space', 'fer\u200Bry', 'ferry'],
    ['a no-break space in a number', '90\u202F000', '90000'],
    ['a comma in a number', '1,000', '1000'],
    ['an apostrophe', 'd’eau', 'deau'],
    ['full-width letters', 'ＫＥＲＮ', 'kern'],
    ['Cyrillic with marks', 'Ёлкий', 'елкии'],
  ])('%s', (_name, raw, folded) => {
    expect(foldWord(raw)).toBe(folded);
  });

  test('different letters stay different', () => {
    expect(new Set(['kern', 'kerm', 'керн', 'kern2'].map(foldWord)).size).toBe(4);
  });

  test('folding twice changes nothing, and composed and decomposed forms fold alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (word) => {
        const folded = foldWord(word);
        expect(foldWord(folded)).toBe(folded);
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
      }),
      runs(),
    );
  });
});
