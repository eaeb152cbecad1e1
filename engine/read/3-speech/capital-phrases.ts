import type { ClauseGrammar } from '../../language/language.ts';
import type { ArticleBlock } from './article.ts';
import { isCut } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';

/** The noun phrase that ends before a token, back to its article. */
export function phraseBehind(
  { tokens, quoted }: ArticleBlock,
  limit: number,
  end: number,
  grammar: ClauseGrammar,
): Phrase | undefined {
  let from = end;
  while (from > limit && end - from < 9 && !quoted[from - 1]) {
    from--;
    const word = tokens[from]?.word ?? '';
    if (grammar.verbs.has(word) || grammar.auxiliaries.has(word)) {
      from++;
      break;
    }
    if (grammar.determiners.has(word) && !grammar.links.has(word)) break;
  }
  return from < end ? { from, to: end } : undefined;
}

/**
 * A noun phrase: words before the noun, nouns with a capital, and what belongs to them.
 * @param isShort Stops behind the first nouns.
 */
export function nounPhraseFrom(
  block: ArticleBlock,
  start: number,
  limit: number,
  grammar: ClauseGrammar,
  isShort = false,
): Phrase | undefined {
  const { tokens, quoted, document } = block;
  let at = start;
  const first = tokens[start];
  if (!first || start >= limit) return undefined;
  if (grammar.pronouns.has(first.word)) {
    const next = tokens[start + 1];
    const isAlone = start + 1 >= limit || document.language.pronouns.has(first.word);
    if (isAlone || (!next?.capital && !isAdjective(next?.word ?? '')))
      return { from: start, to: start + 1 };
  }
  while (at < limit && !isNoun(block, at, grammar) && at - start < 5 && !quoted[at]) {
    const word = tokens[at]?.word ?? '';
    if (at > start && !isAdjective(word) && !grammar.determiners.has(word) && !/^\d+$/.test(word))
      return undefined;
    at++;
  }
  if (at >= limit || !isNoun(block, at, grammar)) return undefined;
  while (at < limit && at - start < 16) {
    const token = tokens[at];
    if (!token || (at > start && (isCut(block, at) || opensSpeech(block, at)))) break;
    if (token.capital || quoted[at] || /^\d+$/.test(token.word)) {
      at++;
      continue;
    }
    if (isShort || !grammar.links.has(token.word)) break;
    let next = at + 1;
    while (
      next < limit &&
      next - at < 4 &&
      !tokens[next]?.capital &&
      (isAdjective(tokens[next]?.word ?? '') || grammar.determiners.has(tokens[next]?.word ?? ''))
    )
      next++;
    if (next >= limit || !tokens[next]?.capital) break;
    at = next;
  }
  return { from: start, to: at };
}

/** So many words between marks may be a part of a name: `der Sprecher des „Lake Post“`. */
const LONGEST_MARKED = 4;

function opensSpeech({ quoted }: ArticleBlock, at: number): boolean {
  return quoted[at - 1] === 0 && quoted.subarray(at, at + LONGEST_MARKED + 1).indexOf(0) < 0;
}

/** A word with a capital that is no article, adverb or other small word at the start of a sentence. */
function isNoun({ tokens, document }: ArticleBlock, at: number, grammar: ClauseGrammar): boolean {
  const token = tokens[at];
  if (!token?.capital) return false;
  const { word, gap } = token;
  if (gap === 'space' || gap === 'hyphen' || gap === 'apostrophe')
    return !grammar.determiners.has(word) || word.length > 5;
  return (
    !grammar.determiners.has(word) &&
    !grammar.pronouns.has(word) &&
    !grammar.adverbs.has(word) &&
    !grammar.emphasis.has(word) &&
    !document.smallWords.has(word) &&
    !document.language.prepositions.has(word)
  );
}

function isAdjective(word: string): boolean {
  return /(?:e|en|er|es|em)$/.test(word) && word.length > 3;
}

/** The noun phrase a sentence begins with. */
export function firstPhrase(
  block: ArticleBlock,
  { from, to }: Phrase,
  grammar: ClauseGrammar,
): Phrase | undefined {
  const word = block.tokens[from]?.word ?? '';
  if (grammar.adverbs.has(word) || block.document.language.prepositions.has(word)) return undefined;
  return nounPhraseFrom(block, from, to, grammar);
}
