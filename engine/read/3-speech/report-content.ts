import type { ReportGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { isBreak } from './gaps.ts';
import type { Phrase } from './noun-phrases.ts';
import type { ReportCue } from './report-cues.ts';

/** A cue with whoever it is about. */
export interface Sourced {
  cue: ReportCue;
  source: Phrase | undefined;
  /** First token of the cue and of a source that stands before it as its own. */
  begin: number;
}

/** How long the rest behind `she told reporters in Brussels on Monday` may be. */
const LONGEST_TAIL = 9;

/** Token behind the cue and a source that follows it. */
export function endOf({ cue, source }: Sourced): number {
  return source && source.from >= cue.to ? source.to : cue.to;
}

/** `…, Kern said.` and `…, he said on Monday, …`: what is said stands around. */
export function isParenthetical(
  block: ArticleBlock,
  { from, to }: Sentence,
  sourced: Sourced,
): boolean {
  const { tokens, document } = block;
  const { kind } = sourced.cue;
  if (kind !== 'finite' && kind !== 'according' && kind !== 'according-after') return false;
  const first = sourced.begin;
  if (first <= from || !isBreak(tokens[first]?.gap))
    return kind !== 'finite' && first > from && endsSoon(block, endOf(sourced), to);
  const last = endOf(sourced);
  const tail = tailEnd(block, last, to);
  if (tail === last) return true;
  if (sourced.source && sourced.source.from >= sourced.cue.to) return true;
  const next = tokens[last]?.word ?? '';
  if (next === 'that') return false;
  if (kind === 'finite' && block.quoted[first - 1] && opensTail(block, last)) return true;
  if (next === 'to') return false;
  if (tail - last > LONGEST_TAIL) return false;
  return (
    document.language.prepositions.has(next) ||
    tokens[sourced.cue.from]?.word === 'told' ||
    document.language.betweenSubjectAndVerb.has(next)
  );
}

/** `… to applause`, `… when asked`, `… pleasantly`: when, where and how, not what else was said. */
function opensTail({ tokens, document, quoted }: ArticleBlock, at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  if (quoted[at] || tokens[at]?.gap !== 'space') return false;
  return (
    document.language.prepositions.has(word) ||
    TAIL_OPENERS.has(word) ||
    word.endsWith('ly') ||
    /^\d/.test(word)
  );
}

const TAIL_OPENERS: ReadonlySet<string> = new Set('when while as aboard'.split(' '));

function endsSoon(block: ArticleBlock, last: number, to: number): boolean {
  return tailEnd(block, last, to) - last <= LONGEST_TAIL;
}

function tailEnd({ tokens }: ArticleBlock, last: number, to: number): number {
  let tail = last;
  while (tail < to && !isBreak(tokens[tail]?.gap)) tail++;
  return tail;
}

/**
 * What a cue reports.
 * @param next The cues behind it, in order.
 * @param limit Where the report before ends, if it stands inside what is said.
 */
export function contentOf(
  block: ArticleBlock,
  sentence: Sentence,
  sourced: Sourced,
  next: readonly Sourced[],
  grammar: ReportGrammar,
  limit: number,
): Phrase | undefined {
  const around = aroundOf(block, { ...sentence, from: limit }, sourced);
  if (around) return around;
  const from = contentStart(block, sentence, sourced, next[0], grammar);
  const to = contentEnd(block, sentence, sourced.cue, from, next);
  if (to > from) return { from, to };
  const before = { from: sentence.from, to: sourced.begin };
  return before.to > before.from ? before : undefined;
}

/** The longer side of a report that stands inside or behind what is said. */
function aroundOf(block: ArticleBlock, sentence: Sentence, sourced: Sourced): Phrase | undefined {
  const { cue } = sourced;
  if (cue.kind === 'according' && cue.from === sentence.from) {
    let from = endOf(sourced);
    while (from < sentence.to && !isBreak(block.tokens[from]?.gap)) from++;
    return { from: from < sentence.to ? from : endOf(sourced), to: sentence.to };
  }
  if (!isParenthetical(block, sentence, sourced)) return undefined;
  const left = { from: sentence.from, to: sourced.begin };
  const isInverted =
    sourced.source !== undefined && sourced.source.from >= cue.to && cue.kind === 'finite';
  if (isInverted || (block.quoted[left.to - 1] && left.to > left.from)) return left;
  const right = { from: tailEnd(block, endOf(sourced), sentence.to), to: sentence.to };
  if (block.quoted[right.from] && !block.quoted.subarray(left.from, left.to).includes(1))
    return right;
  return right.to - right.from > left.to - left.from ? right : left;
}

/** How far behind `told` the `that` may stand. */
const ADDRESSEE = 9;

function contentStart(
  { tokens, quoted }: ArticleBlock,
  { to }: Sentence,
  sourced: Sourced,
  next: Sourced | undefined,
  grammar: ReportGrammar,
): number {
  const start = endOf(sourced);
  // The `that` behind the next verb is its own: 'Kern said they think that she sails'.
  const limit = next?.cue.kind === 'finite' ? next.cue.from : to;
  for (let at = start; at < Math.min(to, limit, start + ADDRESSEE); at++) {
    if (quoted[at] || (at > start && isBreak(tokens[at]?.gap))) break;
    const word = tokens[at]?.word ?? '';
    if (word === 'that') return at + 1;
    if (grammar.clauseOpeners.has(word)) break;
  }
  return start;
}

/** No report has more words, whatever a page without full stops says. */
const LONGEST_REPORT = 400;

function contentEnd(
  block: ArticleBlock,
  { to }: Sentence,
  cue: ReportCue,
  from: number,
  next: readonly Sourced[],
): number {
  const { tokens, document, quoted } = block;
  // 'Asked whether she sails, Kern said no': the answer stands behind the question.
  if (cue.kind === 'asked') return tailEnd(block, from + 1, to);
  let end = Math.min(to, from + LONGEST_REPORT);
  for (const one of next) {
    const begin = one.begin;
    if (begin <= from) continue;
    const resumes =
      one.cue.kind === 'finite' &&
      one.source !== undefined &&
      one.source.to <= cue.from &&
      isBreak(tokens[one.cue.from]?.gap) &&
      !quoted[one.cue.from - 1];
    if (resumes && begin < end) {
      end = begin;
      break;
    }
    if (begin >= end) break;
    const before = tokens[begin - 1]?.word ?? '';
    const gap = tokens[begin]?.gap;
    const isJoined =
      document.language.and.has(before) || document.language.clauseBreaks.has(before);
    if (isJoined && begin - 1 > from) {
      const hasComma = tokens[begin - 1]?.gap === 'comma';
      const sharesSource = one.source !== undefined && one.source.to <= from;
      if (hasComma || sharesSource) end = begin - 1;
    } else if (one.cue.kind === 'participle' && gap === 'comma') {
      end = begin;
    } else if (one.cue.kind === 'according' && isBreak(gap)) {
      end = begin;
    }
    if (end < Math.min(to, from + LONGEST_REPORT)) break;
  }
  for (let at = from + 1; at < end; at++) {
    if (
      tokens[at]?.gap === 'stop' &&
      !quoted[at] &&
      block.block.text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes(';')
    )
      return at;
  }
  return end;
}
