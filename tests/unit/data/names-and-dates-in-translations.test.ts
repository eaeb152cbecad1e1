import { describe, expect, test } from 'vitest';
import { datesInWords } from '../../../data/check/dates-in-words.ts';
import { soundsLike } from '../../../data/overlays/check/name-sounds.ts';
import { english } from '../../../engine/language/en/english.ts';

describe('dates in words', () => {
  test.each([
    ['the first part of a name is no month', 'A meeting at Mar-a-Velm', []],
    ['a month', 'A meeting in Mar 2024', [3]],
    ['a month behind a hyphen', 'A meeting in mid-August', [8]],
    ['two months', 'The talks of August-September', [8, 9]],
  ])('%s', (_name, text, months) => {
    expect(datesInWords(text, english).map(({ month }) => month)).toEqual(months);
  });
});

describe('names spelt by ear', () => {
  test.each([
    ['Marijani', 'Маріджані', true],
    ['Marijani', 'Марівані', true],
    ['Marijani', 'Ковальський', false],
    ['Soransky', 'Соранський', true],
  ])('%s and %s', (latin, cyrillic, isAlike) => {
    expect(soundsLike(latin, cyrillic)).toBe(isAlike);
  });
});
