import type { Token } from '../text/tokens.ts';
import { english } from './en/english.ts';
import { languageOf, languages } from './index.ts';
import type { Language } from './language.ts';

/** Enough running words for stop words to tell the language; more would only cost time. */
const SAMPLE = 400;
/** Pages that declare no language or the wrong one are common; below this share the page is not believed. */
const BELIEVED_SHARE = 0.4;
/** Fewer stop words than this say nothing. */
const FEWEST_HITS = 4;

/**
 * The language a page is read in: what it declares, unless its words plainly say otherwise.
 * @param declared A BCP 47 code, if the page has one.
 * @param tokens Words of the article, from its beginning.
 */
export function detectLanguage(declared: string | undefined, tokens: Iterable<Token>): Language {
  const counts = countStopWords(tokens);
  let best: Language | undefined;
  let most = 0;
  for (const language of languages) {
    const count = counts.get(language) ?? 0;
    if (count > most) {
      most = count;
      best = language;
    }
  }
  const said = languageOf(declared);
  if (said && (most < FEWEST_HITS || (counts.get(said) ?? 0) >= most * BELIEVED_SHARE)) return said;
  return most >= FEWEST_HITS && best ? best : english;
}

function countStopWords(tokens: Iterable<Token>): Map<Language, number> {
  const counts = new Map<Language, number>();
  let seen = 0;
  for (const token of tokens) {
    if (seen++ >= SAMPLE) break;
    for (const language of languages) {
      if (language.stopWords.has(token.word)) {
        counts.set(language, (counts.get(language) ?? 0) + 1);
      }
    }
  }
  return counts;
}
