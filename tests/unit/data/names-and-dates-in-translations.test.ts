import { describe, expect, test } from 'vitest';
import { datesInWords } from '../../../data/check/dates-in-words.ts';
import { soundsLike } from '../../../data/overlays/check/name-sounds.ts';
import { translationChecker } from '../../../data/overlays/check/translation-checker.ts';
import { english } from '../../../engine/language/en/english.ts';
import { entryOf, samplePack } from './sample-pack.ts';

/** What is said of a Spanish translation of an event's name. */
function messages(text: string, translation: string, lang = 'es'): string[] {
  const pack = samplePack();
  entryOf(pack.actors, 'bo-veldt').aliases.push({ text: 'Veldt', lang: 'es', kind: 'surname' });
  const check = translationChecker(pack, lang);
  const source = { section: 'events' as const, id: 'lake-summit', field: 'name', text };
  return check(source, translation).map(({ message }) => message);
}

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

describe('billions', () => {
  test.each([
    ['A loan of 90 billion euros', 'Un préstamo de 90.000 millones de euros'],
    ['A loan of 90 billion euros', 'Un préstamo de 90 mil millones de euros'],
    ['A loan of 1.5 billion euros', 'Un préstamo de 1.500 millones de euros'],
    ['A ferry for 1.5 thousand people', 'Un transbordador para 1500 personas'],
  ])('%s: %s', (text, spanish) => {
    expect(messages(text, spanish)).toEqual([]);
  });

  test('are billions where a language has a word for them', () => {
    expect(messages('A loan of 90 billion euros', 'Ein Darlehen von 90 Milliarden', 'de')).toEqual(
      [],
    );
  });

  test('are not millions', () => {
    const found = messages('A loan of 90 billion euros', 'Un préstamo de 90 millones de euros');
    expect(found[0]).toMatch(/lacks the number 90000/);
  });
});

test('two names joined by a hyphen name both', () => {
  expect(messages('The Kern-Veldt summit', 'La cumbre de Kern y Veldt')).toEqual([]);
  expect(messages('The summit with Kern', 'La cumbre de Kern y Veldt')).toEqual([
    'names Bo Veldt, whom the text does not name',
  ]);
});
