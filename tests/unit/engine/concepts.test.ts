import { describe, expect, test } from 'vitest';
import { monthNumber, weekdayNumber } from '../../../engine/language/calendar.ts';
import { CONCEPT_TABLE } from '../../../engine/language/concept-table.ts';
import { englishConcept, sharedConcept, sharedStem } from '../../../engine/language/concepts.ts';
import { english } from '../../../engine/language/en/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import { stem } from '../../../engine/text/stem.ts';

const concept = (word: string) => englishConcept(word, stem(word, 'en'));

describe('words that English uses for one another', () => {
  test.each([
    ['willing', '~ready'],
    ['will', undefined],
    ['agreed', '~agree'],
    ['agree', '~agree'],
    ['agreement', '~deal'],
    ['ceasefires', '~truce'],
    // Coarser than a synonym: it only meets the words of other languages.
    ['pressure', undefined],
  ])('%s: %s', (word, expected) => {
    expect(concept(word)).toBe(expected);
  });
});

describe('words that languages share', () => {
  test.each([
    ['de', 'Waffenruhe'],
    ['fr', 'cessez'],
    ['pl', 'rozejmu'],
    ['ru', 'перемирия'],
    ['uk', 'перемир’я'],
    ['tr', 'ateşkesi'],
  ])('%s: %s', (code, word) => {
    expect(sharedConcept(foldWord(word), code)).toBe(sharedConcept('truce', 'en'));
  });

  test('countries in their cases', () => {
    for (const [code, word] of [
      ['ru', 'российской'],
      ['pl', 'rosyjskich'],
      ['de', 'russischer'],
    ] as const) {
      expect(sharedConcept(foldWord(word), code)).toBe('=russia');
    }
  });

  test('names, countries and numbers are the same in all', () => {
    expect(['@kern', '=russia', '28', '~deal'].map((word) => sharedStem(word, 'de'))).toEqual([
      ...['@kern', '=russia', '28', '~deal'],
    ]);
    expect(sharedStem('ferr', 'en')).toBeUndefined();
  });

  test('every line has a column for each language', () => {
    const lines = CONCEPT_TABLE.trim().split('\n');
    expect(lines.filter((line) => line.split('|').length !== 9)).toEqual([]);
  });
});

test.each([
  ['en', 'thursday', 4],
  ['de', 'sonntag', 0],
  ['pl', 'środę', 3],
  ['en', 'march', undefined],
])('the weekday in %s: %s', (code, word, expected) => {
  expect(weekdayNumber(foldWord(word), languageOf(code) ?? english)).toBe(expected);
});

test.each([
  ['en', 'aug', 8],
  ['en', 'september', 9],
  ['ru', 'августа', 8],
  ['en', 'ma', undefined],
  ['de', 'montag', undefined],
])('the month in %s: %s', (code, word, expected) => {
  expect(monthNumber(foldWord(word), languageOf(code) ?? english)).toBe(expected);
});
