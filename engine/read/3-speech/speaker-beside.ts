import { countryOf } from '../../language/countries.ts';
import { isArticle, isTitle } from '../../language/titles.ts';
import { firstIndex } from '../../text/sorted.ts';
import { type ArticleBlock, firstTokenFrom } from './article.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { actorOf } from './speaker-in-front.ts';
import { isBetween } from './subject-before.ts';
import type { Speaker } from './utterances.ts';

/**
 * `“…,” snapped Kern.`, `“…,” Kern thundered.`: behind a quotation that ends with a comma any verb beside
 * a name tells how it was said.
 */
export function speakerBeside(block: ArticleBlock, span: QuotedSpan): Speaker | undefined {
  const from = firstTokenFrom(block.tokens, span.end);
  if (!opensSentence(block, span) || !isReportedBehind(block, from, span)) return undefined;
  const name = nameFrom(block, from);
  if (name) {
    const verb = verbFrom(block, name.to);
    return isVerb(block, verb) && isEnd(block, verb + 1) ? name : undefined;
  }
  const verb = verbFrom(block, from);
  return isVerb(block, verb) ? endingName(block, verb + 1) : undefined;
}

/** Whether nothing of its sentence stands before a quotation. */
function opensSentence(block: ArticleBlock, { start }: QuotedSpan): boolean {
  const first = firstTokenFrom(block.tokens, start);
  const sentence = block.sentences[firstIndex(block.sentences, ({ to }) => to > first)];
  return sentence !== undefined && sentence.from >= first;
}

/** Whether a comma, or a mark of a question or cry, joins a quotation to what follows. */
function isReportedBehind(
  { tokens, block, quoted }: ArticleBlock,
  at: number,
  { end }: QuotedSpan,
): boolean {
  const next = tokens[at];
  if (!next || quoted[at]) return false;
  const last = block.text.charAt(end - 1);
  const between = block.text.slice(end, next.start);
  return (
    /^["”“»’'‟]{0,2}\s{0,8},?\s{0,8}[–—-]?\s{0,8}$/u.test(between) &&
    (/[,!?…]/.test(last) || /[,–—-]/.test(between))
  );
}

/** More words with a capital, or more titles, are a list or a flood. */
const LONGEST_NAME = 20;

/** A run of words with a capital, behind titles or none. */
export function nameFrom(block: ArticleBlock, start: number): Speaker | undefined {
  const { tokens, quoted } = block;
  let from = start;
  const mostTitles = start + LONGEST_NAME;
  while (
    from < mostTitles &&
    (isTitle(tokens[from]?.word ?? '') || isArticle(tokens[from]?.word ?? ''))
  )
    from++;
  // 'the American', 'The Captain': somebody who was named before.
  if (from > start && (tokens[start]?.capital || countryOf(tokens[from]?.word ?? '')))
    return undefined;
  let to = from;
  const isLonger = () =>
    tokens[to]?.capital && !quoted[to] && (to === start || isJoined(tokens[to]?.gap));
  while (to - from < LONGEST_NAME && isLonger()) to++;
  if (to - from === LONGEST_NAME) return undefined;
  const { pronouns, stopWords } = block.document.language;
  const { word = '' } = tokens[from] ?? {};
  if (to === from || pronouns.has(word) || stopWords.has(word)) return undefined;
  return { block: block.at, from: start, to, actor: actorOf(block, { from, to }), how: 'named' };
}

function isJoined(gap: string | undefined): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'apostrophe' || gap === 'dot';
}

function verbFrom(block: ArticleBlock, start: number): number {
  let at = start;
  while (block.tokens[at]?.gap !== 'comma' && at < start + 4 && isBetween(block, at)) at++;
  return at;
}

/** Whether a word can only be a verb where it stands: no name, and none of the small words. */
function isVerb({ tokens, document, quoted, names }: ArticleBlock, at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || quoted[at] || names.has(at) || token.word.length < 3) return false;
  const { prepositions, and, clauseBreaks, relativePronouns, pronouns, stopWords } =
    document.language;
  return !(
    isArticle(token.word) ||
    isTitle(token.word) ||
    stopWords.has(token.word) ||
    prepositions.has(token.word) ||
    and.has(token.word) ||
    clauseBreaks.has(token.word) ||
    relativePronouns.has(token.word) ||
    pronouns.has(token.word)
  );
}

/** A name behind the verb, with nothing but a mark or a preposition behind it. */
function endingName(block: ArticleBlock, start: number): Speaker | undefined {
  const name = nameFrom(block, start);
  return name && isEnd(block, name.to) ? name : undefined;
}

/** Whether nothing stands here that a verb could have as its object. */
function isEnd({ tokens, document }: ArticleBlock, at: number): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (next.gap !== 'space') return next.gap !== 'apostrophe' && next.gap !== 'hyphen';
  const { prepositions, and, clauseBreaks, betweenSubjectAndVerb } = document.language;
  return (
    [prepositions, and, clauseBreaks, betweenSubjectAndVerb].some((words) =>
      words.has(next.word),
    ) ||
    // 'fuhr Kern fort.'
    (document.language.clauseReports?.particles.has(next.word) === true &&
      tokens[at + 1]?.gap !== 'space')
  );
}
