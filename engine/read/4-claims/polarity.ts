import type { Language } from '../../language/language.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Whether a stretch of text says no, by counting negations: two cancel each other (`did not rule
 * out`), but not those that `and` or `or` joins (`will not join and will not pay`). On simple sentences
 * parity of negation is a good sign of contradiction, and the reader can check it.
 * @param from First token. @param to Token after the last.
 */
export function isNegative(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): boolean {
  let start = from;
  for (let end = from + 1; end <= to; end++) {
    if (end < to && !language.and.has(tokens[end]?.word ?? '')) continue;
    if (countNegations(tokens, start, end, language) % 2 === 1) return true;
    start = end;
  }
  return false;
}

function countNegations(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): number {
  let count = 0;
  let hasNegation = false;
  for (let index = from; index < to; index++) {
    if (!negatesAt(tokens, index, language)) continue;
    const isNegation = language.negations.has(tokens[index]?.word ?? '');
    if (isNegation && hasNegation && language.negativeConcord) continue;
    hasNegation ||= isNegation;
    count++;
  }
  return count;
}

/** A verb of denial with the clause it may stand outside of: `rejected the idea, saying …`. */
export interface DenyingCue {
  from: number;
  denies: boolean;
}

/** A clause of a sentence and whether it says no. */
export interface SignedClause {
  from: number;
  to: number;
  isNo: boolean;
  /** Another clause says the opposite, of something else or of the same. */
  isMixed: boolean;
}

/**
 * The clause that holds most of some words, and whether the sentence says no to what they are about.
 * Only that clause counts, since the rest of a sentence may deny something else.
 * @param about Tokens the sentence has in common with a statement, in order.
 */
export function clauseAbout(
  tokens: readonly Token[],
  from: number,
  to: number,
  about: readonly number[],
  cue: DenyingCue | undefined,
  language: Language,
): SignedClause {
  const clause = clauseWithMost(tokens, from, to, about, language);
  const isNo = isNegative(tokens, clause.from, clause.to, language);
  const isOutside = cue !== undefined && (cue.from < clause.from || cue.from >= clause.to);
  const isMixed = clausesOf(tokens, from, to, language).some(
    (other) => isNegative(tokens, other.from, other.to, language) !== isNo,
  );
  return { ...clause, isNo: isOutside && cue.denies ? !isNo : isNo, isMixed };
}

function clauseWithMost(
  tokens: readonly Token[],
  from: number,
  to: number,
  about: readonly number[],
  language: Language,
): { from: number; to: number } {
  let best = { from, to };
  let most = 0;
  for (const clause of clausesOf(tokens, from, to, language)) {
    const count = about.filter((token) => token >= clause.from && token < clause.to).length;
    if (count > most) {
      most = count;
      best = clause;
    }
  }
  return best;
}

function clausesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let start = from;
  let isInserted = false;
  for (let end = from + 1; end <= to; end++) {
    if (end < to && !opensClause(tokens[end], language)) continue;
    const last = clauses.at(-1);
    const isBetweenCommas = tokens[start]?.gap === 'comma' && tokens[end]?.gap === 'comma';
    const insertsNext = end < to && isBetweenCommas && end - start <= LONGEST_INSERTION;
    if (last && (isInserted || insertsNext)) last.to = end;
    else clauses.push({ from: start, to: end });
    isInserted = insertsNext;
    start = end;
  }
  return clauses;
}

/** `…, he said, …` interrupts a clause and does not end it. */
const LONGEST_INSERTION = 3;

/** @returns By token, whether the clause it stands in says no. */
export function negativeTokens(tokens: readonly Token[], language: Language): boolean[] {
  return clausesOf(tokens, 0, tokens.length, language).flatMap(({ from, to }) => {
    const isNo = isNegative(tokens, from, to, language);
    return tokens.slice(from, to).map(() => isNo);
  });
}

function opensClause(token: Token | undefined, language: Language): boolean {
  if (!token) return false;
  const { gap, word } = token;
  if (language.clauseBreaks.has(word) || gap === 'comma' || gap === 'stop') return true;
  // `has “no interest” in talks`: what a preposition adds belongs to the words before the mark.
  return gap === 'other' && !language.prepositions.has(word);
}

/** Whether the token is a negation, an `n't`, a verb of denial or a word such as `unacceptable`. */
export function negatesAt(tokens: readonly Token[], index: number, language: Language): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (isContractedNot(tokens, index)) return true;
  if (language.negations.has(token.word)) return !isEmphatic(tokens, index);
  if (language.negativeWords.has(token.word) || language.denies.has(token.word)) return true;
  if (language.negativeForms?.test(token.word)) return true;
  const phrases = language.byFirstWord.reporting.get(token.word);
  return (
    phrases?.some(
      ({ words, denies }) => denies && words.every((word, at) => tokens[index + at]?.word === word),
    ) ?? false
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

/** `not only`: nothing is denied. The two negations of `no doubt` cancel each other as any two do. */
function isEmphatic(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word;
  return next === 'only' || next === 'just';
}
