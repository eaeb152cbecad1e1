import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '../../../engine/text/fold.ts';
import { type Gap, tokenise } from '../../../engine/text/tokens.ts';
import { runs } from '../../effort.ts';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));

describe('words of a text', () => {
  test.each<[string, string, string[]]>([
    ['a possessive', 'Kern’s boat', ['Kern', 's', 'boat']],
    ['a hyphen', 'Kern-Halm pact', ['Kern', 'Halm', 'pact']],
    [
      'a soft hyphen and a zero-width space',
      'fer\u00ADry li\u200Bne',
      ['fer\u00ADry', 'li\u200Bne'],
    ],
    ['a soft hyphen at the end', 'ferry\u00AD line', ['ferry', 'line']],
    ['a no-break space', 'Nora\u00A0Kern', ['Nora', 'Kern']],
    ['an accent as a mark of its own', 'Ke\u0301rn waves', ['Ke\u0301rn', 'waves']],
    ['numbers with marks inside', '1,000 / 90\u202F000 / 1.500', ['1,000', '90\u202F000', '1.500']],
    ['numbers in a list', 'in 2019, 2020', ['in', '2019', '2020']],
    ['Cyrillic', 'Павел Соранский', ['Павел', 'Соранский']],
    ['letters written without spaces', '渡船 line', ['渡', '船', 'line']],
    ['letters outside the first plane', '𠮷 𝐀b', ['𠮷', '𝐀b']],
    ['nothing but marks', '… — “”!? 🛳️', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('positions count UTF-16 units, so an emoji before a word counts two', () => {
    expect(tokenise('🛳 Halm')).toMatchObject([{ start: 3, end: 7 }]);
    expect(tokenise('👩‍✈️ Halm')).toMatchObject([{ start: 6, end: 10 }]);
  });

  test.each<[Gap, string]>([
    ['none', '船船'],
    ['space', 'a b'],
    ['space', 'a\u00A0\u200Bb'],
    ['space', 'a\nb'],
    ['apostrophe', 'a’b'],
    ['apostrophe', "a'b"],
    ['other', 'a’ b'],
    ['hyphen', 'a-b'],
    ['hyphen', 'a–b'],
    ['other', 'a – b'],
    ['dot', 'a.b'],
    ['dot', 'a. b'],
    ['comma', 'a, b'],
    ['comma', 'a.,b'],
    ['stop', 'a: b'],
    ['stop', 'a? b'],
    ['stop', 'a.” b'],
    ['stop', 'a\n\nb'],
    ['other', 'a (b'],
    ['other', 'a, “b'],
  ])('the gap is %s in %j', (gap, text) => {
    expect(tokenise(text).map((token) => token.gap)).toEqual(['start', gap]);
  });

  test.each([
    ['Kern', true, false],
    ['KERN', true, true],
    ['kern', false, false],
    ['Ж', true, false],
    ['ЖК', true, true],
    ['1st', false, false],
    ['Ǆ', true, false],
  ])('capitals of %s', (text, capital, upper) => {
    expect(tokenise(text)).toMatchObject([{ capital, upper }]);
  });

  test('any text gives words in order that fold to what stands there and halve no letter', () => {
    const unit = fc.oneof(fc.nat(0xffff), fc.integer({ min: 0xd800, max: 0xdfff }));
    const units = fc.array(unit).map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(units, (text) => {
        const tokens = tokenise(text);
        const raw = tokens.map(({ start, end }) => text.slice(start, end));
        expect(tokens.map(({ word }) => word)).toEqual(raw.map(foldWord));
        const places = tokens.flatMap(({ start, end }) => [start, end - 0.5]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(raw.every((word) => word.isWellFormed())).toBe(true);
      }),
      runs(),
    );
  });
});
