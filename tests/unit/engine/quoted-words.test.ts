import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../contract/pack.ts';
import { quotedWords } from '../../../engine/present/quoted-words.ts';

const UK = { text: 'Пором піде навесні', lang: 'uk' };
const EN = { text: 'The ferry sails in spring', lang: 'en' };
const DE = { text: 'Die Fähre fährt im Frühling', lang: 'de-AT', publisher: 'Ufer' };
const FR = { text: 'Le bac partira au printemps', lang: 'fr' };

const statement = (more: Partial<Statement>): Statement => ({
  id: 'iva-ferry',
  actor: 'iva',
  datePrecision: 'day',
  quoteVariants: [],
  stances: [],
  sources: [],
  confidence: 'medium',
  restates: [],
  wordings: [],
  ...more,
});

/** Which version is shown first and which beside it, with what each is said to be. */
const shown = (more: Partial<Statement>, reader = 'en') => {
  const { quote, quoteBeside } = quotedWords(statement(more), reader);
  return [quote, quoteBeside].map((version) => version && [version.text, version.nature]);
};

describe('words as they are shown', () => {
  test('as spoken first, the reader’s beside them, in translation', () => {
    const translated = { quote: { ...EN, original: false }, originalQuote: UK };
    expect(shown(translated)).toEqual([
      [UK.text, 'original'],
      [EN.text, 'translation'],
    ]);
    expect(shown({ ...translated, quoteVariants: [DE] }, 'de')[1]).toEqual([
      DE.text,
      'translation',
    ]);
  });

  test('alone, where the reader reads them as spoken', () => {
    expect(shown({ quote: { ...EN, original: false }, originalQuote: UK }, 'uk')).toEqual([
      [UK.text, 'original'],
      undefined,
    ]);
    expect(shown({ quote: { ...EN, original: true }, quoteVariants: [UK] })[1]).toBeUndefined();
  });

  test('in English beside them, where the reader’s language is not there', () => {
    const spoken = { quote: { ...UK, original: true }, quoteVariants: [FR, EN] };
    expect(shown(spoken, 'tr')[1]).toEqual([EN.text, 'translation']);
    expect(shown(spoken, 'fr')[1]).toEqual([FR.text, 'translation']);
    const english = { quote: { ...EN, original: true }, quoteVariants: [FR] };
    expect(shown(english, 'tr')[1]).toBeUndefined();
    expect(shown(english, 'fr')[1]).toEqual([FR.text, 'translation']);
  });

  test('of a translation alone say that it is one, in the reader’s language if it can be', () => {
    const translated = { quote: { ...EN, original: false }, quoteVariants: [FR, DE] };
    expect(shown(translated)).toEqual([[EN.text, 'translation'], undefined]);
    expect(shown(translated, 'de')).toEqual([[DE.text, 'translation'], undefined]);
    expect(shown(translated, 'tr')).toEqual([[EN.text, 'translation'], undefined]);
    expect(shown({ quote: { ...FR, original: false } }, 'tr')).toEqual([
      [FR.text, 'translation'],
      undefined,
    ]);
  });

  test('of which nobody says whether they are a translation say nothing either', () => {
    expect(shown({ quote: UK, quoteVariants: [EN] })).toEqual([
      [UK.text, undefined],
      [EN.text, undefined],
    ]);
  });

  test('in the language they were spoken in, from another page, are no translation', () => {
    const printed = { quote: { ...UK, original: true }, quoteVariants: [{ ...UK, text: 'Пором' }] };
    expect(shown(printed)).toEqual([[UK.text, 'original'], undefined]);
  });

  test('of no known language stand alone', () => {
    expect(shown({ quote: { text: EN.text }, quoteVariants: [FR] }, 'fr')).toEqual([
      [EN.text, undefined],
      undefined,
    ]);
  });

  test('name who translated and who prints them', () => {
    const { quoteBeside } = quotedWords(
      statement({
        quote: { ...EN, original: false, translationBy: 'Ufer' },
        originalQuote: { ...UK, url: 'https://ministry.example', publisher: 'Ministry' },
      }),
      'en',
    );
    expect(quoteBeside?.translatedBy).toBe('Ufer');
    const words = quotedWords(
      statement({ quote: { ...UK, original: true }, quoteVariants: [DE] }),
      'de',
    );
    expect(words.quoteBeside?.publisher).toBe('Ufer');
  });

  test('are none where only a report is known', () => {
    expect(quotedWords(statement({}), 'en')).toEqual({ quote: undefined, quoteBeside: undefined });
  });
});
