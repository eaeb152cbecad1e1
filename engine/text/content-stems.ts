import { compoundConcept, englishConcept } from '../language/concepts.ts';
import { countryOf, countryOfTwo } from '../language/countries.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** What a word means for comparing texts, with the place of the word. */
export interface ContentStem {
  stem: string;
  /** Index of the token. */
  token: number;
}

/** Tells which actor's name begins at a token and how many tokens it takes. */
export type NameAt = (token: number) => { actor: string; length: number } | undefined;

/**
 * The words of a stretch of text that say what it is about, brought to one form: stop words fall
 * away, names become `@actor`, countries and their capitals `=country`, synonyms `~concept`.
 * @param from First token. @param to Token after the last.
 * @param keepsCommon Whether stop words stay, for cues that ask for them.
 */
export function contentStems(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
  nameAt: NameAt = () => undefined,
  keepsCommon = false,
): ContentStem[] {
  const stems: ContentStem[] = [];
  const { language } = lexicon;
  for (let index = from; index < to; index++) {
    const name = nameAt(index);
    if (name) {
      stems.push({ stem: `@${name.actor}`, token: index });
      index += name.length - 1;
      continue;
    }
    const token = tokens[index];
    if (!token) continue;
    const compound =
      compoundAt(tokens, index, to, language) ??
      (keepsCommon ? undefined : countryInTwoWords(tokens, index, to));
    if (compound) {
      stems.push({ stem: compound, token: index });
      index++;
      continue;
    }
    const found = meaningOf(tokens, index, token, lexicon, keepsCommon);
    if (found) stems.push({ stem: found, token: index });
  }
  return stems;
}

function compoundAt(
  tokens: readonly Token[],
  index: number,
  to: number,
  language: Language,
): string | undefined {
  const next = tokens[index + 1];
  if (next?.gap !== 'hyphen' || index + 1 >= to || language.code !== 'en') return undefined;
  return compoundConcept(tokens[index]?.word ?? '', next.word);
}

/** `the United States`; cues name its words one by one. */
function countryInTwoWords(
  tokens: readonly Token[],
  index: number,
  to: number,
): string | undefined {
  const token = tokens[index];
  if (!token?.capital) return undefined;
  const next = tokens[index + 1];
  if (!next?.capital || index + 1 >= to) return undefined;
  return next.gap === 'space' ? countryOfTwo(token.word, next.word) : undefined;
}

function meaningOf(
  tokens: readonly Token[],
  index: number,
  token: Token,
  { language, meanings }: Lexicon,
  keepsCommon: boolean,
): string | undefined {
  const { word } = token;
  if (word === 'u' && tokens[index + 1]?.word === 's') return '=usa';
  if (isBeforeContractedNot(tokens, index)) return undefined;
  if (word === 'us' && !token.upper) return keepsCommon ? 'us' : undefined;
  let meaning = meanings.get(word);
  if (!meaning) {
    meaning = {
      stem: findMeaning(word, language),
      isCommon: language.stopWords.has(word) && !countryIn(word, language),
    };
    meanings.set(word, meaning);
  }
  if (meaning.isCommon && !keepsCommon) return undefined;
  return meaning.stem || undefined;
}

/** The auxiliary of `isn't`, which is no word by itself. */
function isBeforeContractedNot(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    next?.word === 't' && next.gap === 'apostrophe' && tokens[index]?.word.endsWith('n') === true
  );
}

/** Words that name a city in one language and are common in another: `kabul etti`, `accepted`. */
const NO_COUNTRY: Readonly<Record<string, string>> = { tr: 'kabul' };

function countryIn(word: string, { code }: Language): string | undefined {
  return NO_COUNTRY[code] === word ? undefined : countryOf(word);
}

function findMeaning(word: string, language: Language): string {
  const country = countryIn(word, language);
  if (country) return country;
  if (word.length < 2 && !/\d/.test(word)) return '';
  const stemmed = stem(word, language.code);
  return (language.code === 'en' ? englishConcept(word, stemmed) : undefined) ?? stemmed;
}
