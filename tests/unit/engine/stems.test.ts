import { describe, expect, test } from 'vitest';
import { english } from '../../../engine/language/en/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { Lexicon } from '../../../engine/language/lexicon.ts';
import { contentStems, type NameAt } from '../../../engine/text/content-stems.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import { stem } from '../../../engine/text/stem.ts';
import { tokenise } from '../../../engine/text/tokens.ts';

describe('forms of one word', () => {
  test.each([
    ['en', 'ferry ferries'],
    ['en', 'sail sails sailed sailing'],
    ['en', 'agree agrees agreeing agreed agreement'],
    ['en', 'plan plans planned planning'],
    ['en', 'boss bosses'],
    ['de', 'Fähre Fähren'],
    ['de', 'Verhandlung Verhandlungen'],
    ['fr', 'bateau bateaux'],
    ['es', 'puerto puertos'],
    ['it', 'traghetto traghetti'],
    ['pl', 'statek statekiem'],
    ['ru', 'гавань гавани гаваней'],
    ['ru', 'мирная мирной мирный мирное'],
    ['uk', 'гавань гавані'],
    ['uk', 'мирний мирного мирною'],
    ['tr', 'liman limanlar'],
  ])('%s: %s', (lang, forms) => {
    expect(new Set(forms.split(' ').map((form) => stem(foldWord(form), lang))).size).toBe(1);
  });

  test.each([
    ['en', 'sing', 'sin'],
    ['en', 'bus', 'bu'],
    ['en', 'red', 'r'],
    ['en', 'harbour', 'harvest'],
    ['de', 'toll', 'tor'],
  ])('%s: %s is not %s', (lang, one, other) => {
    expect(stem(one, lang)).not.toBe(stem(other, lang));
  });

  test('a language without rules leaves words alone', () => {
    expect(stem('ferries', 'xx')).toBe('ferries');
  });
});

describe('what a text is about', () => {
  function about(text: string, lang = 'en', names?: NameAt, keepsCommon = false): string {
    const tokens = tokenise(text);
    const lexicon = new Lexicon(languageOf(lang) ?? english);
    const stems = contentStems(tokens, 0, tokens.length, lexicon, names, keepsCommon);
    return stems.map((one) => one.stem).join(' ');
  }

  test('common words fall away unless asked for', () => {
    expect(about('the ferry and its crew')).toBe('ferr crew');
    expect(about('the ferry and its crew', 'en', undefined, true)).toContain('and');
  });

  test.each([
    ['a country by its capital', 'Helsinki', 'Finland'],
    ['a country by its people', 'Finnish', 'Finland'],
    ['a synonym', 'truce', 'ceasefire'],
    ['a compound', 'three-way', 'trilateral'],
    ['the country, not the pronoun', 'U.S.', 'American'],
    ['a country in two words', 'United States', 'American'],
  ])('%s', (_name, one, other) => {
    expect(about(one)).toBe(about(other));
    expect(about(one)).toMatch(/^[=~]\w/);
  });

  test('a contracted negation and those it leaves unnamed fall away', () => {
    expect(about("the ferry isn't full, nobody doubts")).toBe(about('the ferry full doubts'));
  });

  test('a pronoun is no country', () => {
    expect(about('they told us')).toBe('');
    expect(about('the US told')).toBe('=usa');
  });

  test('names of any length stand for their actor', () => {
    const nameAt: NameAt = (token) => (token === 0 ? { actor: 'kern', length: 2 } : undefined);
    expect(about('Nora Kern sails', 'en', nameAt)).toBe('@kern sail');
  });

  test('a single letter tells nothing, a single figure does', () => {
    expect(about('b 7 c')).toBe('7');
  });
});
