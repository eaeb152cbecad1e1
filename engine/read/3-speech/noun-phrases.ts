import type { Language, ReportGrammar } from '../../language/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleBlock } from './article.ts';

/** How many words a noun phrase may have before its verb. */
const LONGEST = 10;

/** Tokens of a phrase. */
export interface Phrase {
  from: number;
  to: number;
}

/**
 * The noun phrase that ends before a token: a run of names, or words back to an article, a clause
 * opener or a mark.
 */
export function phraseBefore(
  block: ArticleBlock,
  end: number,
  limit: number,
  grammar: ReportGrammar,
): Phrase | undefined {
  const { tokens, quoted, document } = block;
  const last = tokens[end - 1];
  if (end <= limit || !last || quoted[end - 1] || !isPhraseWord(last, grammar)) return undefined;
  if (document.language.pronouns.has(last.word) || PRONOUNS.has(last.word))
    return { from: end - 1, to: end };
  let from = end - 1;
  while (from > limit && end - from < LONGEST && !quoted[from - 1]) {
    const token = tokens[from];
    const before = tokens[from - 1];
    if (!token || !before || !joins(token, before) || !isPhraseWord(before, grammar)) break;
    if (
      !before.capital &&
      (document.language.pronouns.has(before.word) ||
        isVerb(before.word, document.language, grammar))
    )
      break;
    from--;
  }
  // 'One of the cooks who left the kitchen said': the relative clause belongs to the noun before it.
  const relative = tokens[from - 1];
  if (
    from - 1 > limit &&
    relative &&
    tokens[from]?.gap === 'space' &&
    /^(?:who|which)$/.test(relative.word)
  ) {
    const noun = phraseBefore(block, from - 1, limit, grammar);
    if (noun) return noun;
  }
  while (from < end - 1 && document.language.and.has(tokens[from]?.word ?? '')) from++;
  // 'On Sunday the ferryman said', 'in Harbourtown he said': what a preposition brings stays out.
  while (from < end - 1 && document.language.prepositions.has(tokens[from]?.word ?? '')) {
    const inner = innerStart(tokens, from + 1, end, grammar);
    if (inner === undefined) break;
    from = inner;
  }
  return isTime(block, from, end) ? undefined : { from, to: end };
}

const PRONOUNS: ReadonlySet<string> = new Set('i we you someone everyone nobody others'.split(' '));

/** A word that reports, or ends as a past does: no part of a noun phrase. */
function isVerb(
  word: string,
  { says, denies }: Language,
  { attitudes, homographs, bareVerbs }: ReportGrammar,
): boolean {
  return (
    (says.has(word) || denies.has(word) || attitudes.has(word)) &&
    !homographs.has(word) &&
    !bareVerbs.has(word) &&
    !word.endsWith('ing')
  );
}

/** `Last month`, `Tuesday`: nobody who speaks. */
function isTime({ tokens, document }: ArticleBlock, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word = '' } = tokens[at] ?? {};
    if (!document.language.betweenSubjectAndVerb.has(word) && !/^\d+$/.test(word)) return false;
  }
  return true;
}

function innerStart(
  tokens: readonly Token[],
  from: number,
  end: number,
  { determiners }: ReportGrammar,
): number | undefined {
  for (let at = from + 1; at < end; at++) {
    if (determiners.has(tokens[at]?.word ?? '')) return at;
    if (tokens[at]?.capital && !tokens[at - 1]?.capital) return at;
  }
  return from < end ? from : undefined;
}

/** The noun phrase that begins at a token, up to a verb, a clause opener or a mark. */
export function phraseFrom(
  { tokens, quoted, document }: ArticleBlock,
  start: number,
  limit: number,
  grammar: ReportGrammar,
): Phrase | undefined {
  let to = start;
  while (to < limit && to - start < LONGEST && !quoted[to]) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (!token || (to > start && before && !joins(token, before))) break;
    if (!isPhraseWord(token, grammar)) break;
    const isPreposition = document.language.prepositions.has(token.word);
    if (isPreposition && (!NOMINAL.has(token.word) || tokens[to + 1]?.word.endsWith('ing'))) break;
    to++;
  }
  return to > start ? { from: start, to } : undefined;
}

/** Prepositions that go on with a noun: `a spokesman for the harbour of Lakeland`. */
const NOMINAL: ReadonlySet<string> = new Set('of for from at in'.split(' '));

function isPhraseWord({ word }: Token, grammar: ReportGrammar): boolean {
  return !grammar.auxiliaries.has(word) && (word === 'and' || !grammar.clauseOpeners.has(word));
}

function joins(token: Token, before: Token): boolean {
  if (token.gap === 'dot') return before.end - before.start <= 4 && before.capital;
  return token.gap === 'space' || token.gap === 'hyphen' || token.gap === 'apostrophe';
}
