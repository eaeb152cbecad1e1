import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../engine/language/detect.ts';
import { languageOf, languages, primarySubtag } from '../../../engine/language/index.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import { tokenise } from '../../../engine/text/tokens.ts';

const GERMAN = 'Das Schiff ist nicht im Hafen, und die Leute warten auf eine Antwort von uns.';
const ENGLISH = 'The boat is not in the harbour, and the people there wait for an answer from us.';

describe('the language a page is read in', () => {
  test.each([
    ['what the page declares', 'de-AT', GERMAN, 'de'],
    ['what its words say, where it declares nothing', undefined, GERMAN, 'de'],
    ['what its words say, where it declares wrongly', 'en', GERMAN, 'de'],
    ['what its words say, where it declares nonsense', 'x-klingon', ENGLISH, 'en'],
    ['what it declares, where few words say anything', 'fr', 'Boat harbour', 'fr'],
    ['English, where nothing tells', undefined, 'Boat harbour', 'en'],
    ['English, where there is nothing', undefined, '', 'en'],
  ])('%s', (_name, declared, text, expected) => {
    expect(detectLanguage(declared, tokenise(text)).code).toBe(expected);
  });

  test.each([
    ['pt-BR', 'pt'],
    ['EN_us', 'en'],
    ['', ''],
    [undefined, ''],
  ])('%s is a kind of %j', (code, primary) => {
    expect(primarySubtag(code)).toBe(primary);
  });

  test('every language is found by its code', () => {
    expect(languages.map(({ code }) => languageOf(code)?.code)).toEqual(
      languages.map(({ code }) => code),
    );
  });

  test.each(languages.map((language) => [language.code, language] as const))(
    '%s: words stand in the lists as they are looked up',
    (_code, language) => {
      const lists = Object.values(language).filter((value) => value instanceof Set);
      const words = lists.flatMap((list) => [...list]).filter((word) => word !== '');
      expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
    },
  );
});
