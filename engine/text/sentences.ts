import { atOnce, type InSteps } from '../in-steps.ts';
import type { Language } from '../language/language.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { foldWord } from './fold.ts';
import type { Token } from './tokens.ts';

/** A sentence of a block, in characters and in tokens. */
export interface Sentence {
  start: number;
  end: number;
  /** First token. */
  from: number;
  /** Token after the last. */
  to: number;
}

/**
 * Cuts a block into sentences: `Intl.Segmenter` first, then a pass that joins what it parts wrongly
 * (after `Mr.` and `U.S.`, after a question mark inside a quotation that goes on with `he asked`).
 * @param tokens The tokens of `text`.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Sentence[] {
  return atOnce(sentencesInSteps(text, tokens, lexicon));
}

/** What telling whether a sentence ends costs beside its words. */
const COST_OF_SENTENCE = 4;

/** The same in steps. */
export function* sentencesInSteps(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): InSteps<Sentence[]> {
  const { language } = lexicon;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, segment } of segmentsOf(text, lexicon)) {
    const end = index + segment.trimEnd().length;
    const start = index + (segment.length - segment.trimStart().length);
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < index + segment.length) to++;
    const next: Sentence = { start, end, from, to };
    yield COST_OF_SENTENCE + to - from;
    from = to;
    const last = sentences.at(-1);
    if (last && (next.from === next.to || isOneSentence(text, tokens, last, next, language))) {
      last.end = Math.max(last.end, end);
      last.to = to;
    } else if (start < end) {
      sentences.push(next);
    }
  }
  return sentences.flatMap((sentence) => inParts(sentence, tokens));
}

/**
 * What goes on for more words than this is a table, a list or a flood. It is read in parts, so that the
 * work on a text, which looks around within a sentence, grows with its length and not with the square.
 */
const LONGEST_SENTENCE = 400;

function inParts(sentence: Sentence, tokens: readonly Token[]): Sentence[] {
  if (sentence.to - sentence.from <= LONGEST_SENTENCE) return [sentence];
  const parts: Sentence[] = [];
  for (let from = sentence.from; from < sentence.to; from += LONGEST_SENTENCE) {
    const to = Math.min(from + LONGEST_SENTENCE, sentence.to);
    const start = parts.length === 0 ? sentence.start : tokens[from]?.start;
    const end = to === sentence.to ? sentence.end : tokens[to - 1]?.end;
    if (start !== undefined && end !== undefined) parts.push({ start, end, from, to });
  }
  return parts;
}

/** A full stop behind a common word and a number behind it, which the segmenter takes for one sentence. */
const BEFORE_NUMBER = /(?=\d)(?<=(?<![\p{L}\p{N}.])(\p{Ll}{3,100})[.!?]["”»’]?\s{1,8})/gu;

/** Where such a number may stand, which is seldom and quickly told. */
const MAYBE_BEFORE_NUMBER = /[.!?]["”»’]?\s{1,8}\d/;

/**
 * A full stop behind a common word and a dash behind it, which opens speech in languages that print it so;
 * to the segmenter a dash goes on with the sentence.
 */
const BEFORE_DASH =
  /(?=[–—])(?<=(?<![\p{L}\p{N}.])(\p{L}{3,100})[.!?…]\s{1,8})(?=[–—]\s{0,8}\p{Lu})/gu;

const MAYBE_BEFORE_DASH = /[.!?…]\s{1,8}[–—]/;

/** Whatever the segmenter may end a sentence at, and what may stand behind at the end of a text. */
const ENDS_SENTENCE = /[\p{Sentence_Terminal}.\u2024\ufe52\uff0e\n\r\u0085\u2028\u2029]/u;
/** From here on what follows the first mark is looked at by the segmenter, not here. */
const MANY_MARKS = 8;
const END_OF_TEXT = /^[.!?]["”’')\]]* *$/;

interface Segment {
  index: number;
  segment: string;
}

/** The segmenter does not part `They came. 22 soldiers left.`, since no capital follows. */
function* segmentsOf(text: string, { language, segmenter }: Lexicon): Generator<Segment> {
  // One sentence is one segment, which to ask the segmenter takes longer than all else here.
  const end = text.search(ENDS_SENTENCE);
  if (end < 0 || (text.length - end < MANY_MARKS && END_OF_TEXT.test(text.slice(end))))
    return yield { index: 0, segment: text };
  const hasNumber = MAYBE_BEFORE_NUMBER.test(text);
  const hasDash = language.inverts && MAYBE_BEFORE_DASH.test(text);
  for (const { index, segment } of segmenter.segment(text)) {
    if (hasNumber && MAYBE_BEFORE_NUMBER.test(segment))
      yield* partsOf(index, segment, segment.matchAll(BEFORE_NUMBER), language);
    else if (hasDash && MAYBE_BEFORE_DASH.test(segment))
      yield* partsOf(index, segment, segment.matchAll(BEFORE_DASH), language);
    else yield { index, segment };
  }
}

function* partsOf(
  index: number,
  segment: string,
  ends: Iterable<RegExpExecArray>,
  language: Language,
): Generator<Segment> {
  let from = 0;
  for (const { index: at, 1: word = '' } of ends) {
    if (language.abbreviations.has(foldWord(word))) continue;
    yield { index: index + from, segment: segment.slice(from, at) };
    from = at;
  }
  yield { index: index + from, segment: segment.slice(from) };
}

/** So many marks may end a sentence: `?’”`. */
const MOST_MARKS = 8;

function isOneSentence(
  text: string,
  tokens: readonly Token[],
  before: Sentence,
  after: Sentence,
  language: Language,
): boolean {
  if (before.from === before.to) return true;
  if (/[\n\r]{2}/.test(text.slice(before.end, after.start))) return false;
  const first = text.charAt(after.start);
  if (first !== first.toUpperCase() && first === first.toLowerCase()) return true;
  if (endsWithAbbreviation(text, tokens, before, after, language)) return true;
  const lastMarks = text.slice(Math.max(before.start, before.end - MOST_MARKS), before.end);
  if (/[!?…]["”“»’']+$/.test(lastMarks)) return opensWithCue(tokens, after, language);
  return /\.["”“»’']+$/.test(lastMarks) && isCueAlone(tokens, after, language);
}

function endsWithAbbreviation(
  text: string,
  tokens: readonly Token[],
  before: Sentence,
  after: Sentence,
  language: Language,
): boolean {
  if (text.charAt(before.end - 1) !== '.') return false;
  const last = tokens[before.to - 1];
  const next = tokens[after.from];
  if (!last || !next || last.end !== before.end - 1) return false;
  if (/^\d{1,2}$/.test(last.word)) return language.ordinalDot && before.to - before.from > 1;
  if (language.abbreviations.has(last.word) && last.word.length > 1) return next.gap === 'dot';
  if (last.word.length > 1 || !last.capital) return language.abbreviations.has(last.word);
  // An initial, or the end of an acronym such as 'U.S.'; both may also end the sentence.
  const isQuoted = text.charAt(after.start) !== text.charAt(next.start);
  const isSame = isInitial(text, next) || !startsSentence(next, language);
  return !isQuoted && last.word !== 'i' && isSame;
}

/** The second of `J. D.`, although a `d` is a common word elsewhere (`they’d`). */
function isInitial(text: string, { word, capital, end }: Token): boolean {
  return capital && word.length === 1 && text.charAt(end) === '.';
}

function startsSentence({ word }: Token, language: Language): boolean {
  return (
    language.stopWords.has(word) ||
    language.pronouns.has(word) ||
    language.prepositions.has(word) ||
    language.clauseBreaks.has(word)
  );
}

/** How far into a sentence the verb of `Trump asked` may stand to belong to the quotation before. */
const CUE_WITHIN = 4;

/** `Kern said.`: a name and a verb, which have what was said before them. */
function isCueAlone(
  tokens: readonly Token[],
  { from, to }: Sentence,
  { says, pronouns }: Language,
): boolean {
  if (to - from < 2 || to - from > CUE_WITHIN || !says.has(tokens[to - 1]?.word ?? ''))
    return false;
  return tokens
    .slice(from, to - 1)
    .every(
      ({ capital, word, gap }, at) =>
        (capital || pronouns.has(word)) && (at === 0 || gap === 'space'),
    );
}

function opensWithCue(
  tokens: readonly Token[],
  { from, to }: Sentence,
  language: Language,
): boolean {
  for (let index = from; index < Math.min(to, from + CUE_WITHIN); index++) {
    const word = tokens[index]?.word ?? '';
    if (language.says.has(word)) return true;
  }
  // '“Who sails?” Kern pressed.': any past behind a name.
  const last = tokens[to - 1];
  return (
    language.code === 'en' &&
    to - from <= CUE_WITHIN &&
    to - from > 1 &&
    last?.word.endsWith('ed') === true
  );
}
