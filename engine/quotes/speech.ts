import type { Sentence } from '../text/sentences.ts';
import { firstEndingBehind, firstIndex } from '../text/sorted.ts';
import { type ArticleBlock, firstTokenFrom } from './article.ts';
import { firstPhrase } from './capital-phrases.ts';
import { headlineSpeaker } from './headline-speaker.ts';
import { isSubjunctive } from './mood.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { mainPhrase } from './report-source.ts';
import {
  type Focus,
  type ReadSentence,
  readSentence,
  type Speaker,
  type SpokenReport,
  type Utterance,
} from './utterances.ts';

/** A sentence with everybody who speaks in it. */
export interface SpokenSentence {
  block: ArticleBlock;
  sentence: Sentence;
  utterances: Utterance[];
  reports: SpokenReport[];
  /** The subject of the main clause, speaking or not. */
  main?: Speaker | undefined;
}

/** A quotation between marks with whoever is quoted. */
export interface SpokenQuotation {
  block: ArticleBlock;
  span: QuotedSpan;
  speaker?: Speaker | undefined;
}

/** Everything said in an article. */
export interface Speech {
  /** The article's blocks by their position in the document. */
  blocks: ReadonlyMap<number, ArticleBlock>;
  sentences: SpokenSentence[];
  quotations: SpokenQuotation[];
}

/** From this share of its words on, a sentence is a quotation and little else. */
const FLOATING_SHARE = 0.7;

/** Reads an article from its first to its last block, keeping who spoke last. */
export function readSpeech(blocks: readonly ArticleBlock[]): Speech {
  const speech: Speech = {
    blocks: new Map(blocks.map((block) => [block.at, block])),
    sentences: [],
    quotations: [],
  };
  let focus: Focus | undefined;
  let last: Speaker | undefined;
  let isOpen = false;
  for (const block of blocks) {
    const read = block.sentences.map((sentence) => {
      const result = readSentence(block, sentence, focus);
      focus = result.focus;
      return result;
    });
    tellOn(block, read, last);
    const headline = headlineSpeaker(block);
    const speakers = block.spans.map((span, at) => {
      const goesOn = at === 0 && isOpen && isAtStart(block, span) ? last : undefined;
      const speaker = goesOn ?? speakerOfSpan(block, read, span, last, headline);
      last = speaker ?? last;
      return speaker;
    });
    block.spans.forEach((span, at) => {
      speech.quotations.push({ block, span, speaker: speakers[at] });
    });
    block.sentences.forEach((sentence, at) => {
      const own = read[at]?.utterances ?? [];
      const utterances = own.length > 0 ? own : inherited(block, sentence, speakers, headline);
      const { reports = [], main } = read[at] ?? {};
      speech.sentences.push({ block, sentence, utterances, reports, main });
      last = (read[at] && lastSpeaker(read[at])) ?? last;
    });
    isOpen = block.spans.at(-1)?.isOpen ?? false;
    if (block.block.kind === 'heading') last = undefined;
  }
  return speech;
}

/** Adds to sentences in the mood of reported speech without a speaker whoever spoke before. */
function tellOn(block: ArticleBlock, read: ReadSentence[], before: Speaker | undefined): void {
  const grammar = block.document.language.clauseReports;
  if (!grammar) return;
  let last = before;
  let goesOn = false;
  read.forEach((result, at) => {
    const sentence = block.sentences[at];
    if (!sentence) return;
    const isTold =
      result.reports.length === 0 &&
      (isSubjunctive(block, sentence, grammar.subjunctive) ||
        (goesOn && isSubjunctive(block, sentence, grammar.conditional)));
    const previous = block.sentences[at - 1];
    const phrase = !goesOn && previous ? firstPhrase(block, previous, grammar) : undefined;
    const speaker: Speaker | undefined = phrase
      ? { ...phrase, block: block.at, how: 'continued' }
      : last;
    if (result.reports.some(({ report }) => report.pointsBack))
      pointBack(read[at - 1], previous, result);
    if (isTold && speaker) result.reports.push(continuedReport(sentence, speaker));
    goesOn = result.reports.length > 0;
    last = result.reports.find(({ speaker }) => speaker)?.speaker ?? last;
  });
}

/** `Das teilte die Polizei mit.` reports the sentence before. */
function pointBack(
  before: ReadSentence | undefined,
  sentence: Sentence | undefined,
  result: ReadSentence,
): void {
  const pointing = result.reports.find(({ report }) => report.pointsBack);
  result.reports = result.reports.filter((one) => one !== pointing);
  if (!before || !sentence || !pointing || before.reports.length > 0) return;
  const content = { from: sentence.from, to: sentence.to };
  before.reports.push({ ...pointing, report: { ...pointing.report, content, source: undefined } });
}

function isAtStart({ block }: ArticleBlock, { start }: QuotedSpan): boolean {
  return block.text.slice(0, start - 1).trim() === '';
}

/** The sentences that share words with a quotation, by their position. */
function touchedBy(sentences: readonly Sentence[], { start, end }: QuotedSpan): number[] {
  const touched: number[] = [];
  for (let at = firstEndingBehind(sentences, start); (sentences[at]?.start ?? end) < end; at++)
    touched.push(at);
  return touched;
}

/** Looks for the speaker of a quotation in its own sentences, then around them. */
function speakerOfSpan(
  block: ArticleBlock,
  read: readonly ReadSentence[],
  span: QuotedSpan,
  last: Speaker | undefined,
  headline: Speaker | undefined,
): Speaker | undefined {
  const touched = touchedBy(block.sentences, span);

  if (isRead(block) && isName(block, span)) return undefined;
  const reported = nearestReport(block, reportsOf(read, touched), span);
  if (reported) return reported;
  const signed = signature(block, span);
  if (signed) return signed;
  for (const at of isRead(block) ? [] : touched) {
    const found = nearestUtterance(block, read[at]?.utterances ?? [], span);
    if (found) return found.speaker;
  }
  if (headline) return headline;
  const [first = 0] = touched;
  const sentence = block.sentences[first];
  if (!sentence) return undefined;
  const grammar = block.document.language.clauseReports;
  if (grammar && isIntroduced(block, span)) {
    const phrase = firstPhrase(block, sentence, grammar);
    if (phrase && (block.tokens[phrase.from]?.start ?? 0) < span.start)
      return { ...phrase, block: block.at, how: 'named' };
  }
  const english = block.document.language.reports;
  if (english && isIntroduced(block, span) && !read[first]?.main) {
    const phrase = mainPhrase(
      { block, sentence, grammar: english },
      firstTokenFrom(block.tokens, span.start),
    );
    if (phrase && !isObject(block, phrase.to)) return { ...phrase, block: block.at, how: 'named' };
  }
  if (!isFloating(block, sentence)) {
    return isRead(block) && !isIntroduced(block, span) ? undefined : read[first]?.main;
  }
  const previous = first > 0 ? read[first - 1] : undefined;
  const introduced = previous && endsWithColon(block, first - 1);
  if (introduced) return lastSpeaker(previous) ?? previous.main;
  const spoken = previous && (lastSpeaker(previous) ?? previous.main);
  const found = spoken ?? last;
  return found && { ...found, how: 'continued' };
}

/** Who speaks on behind a sentence: whoever speaks around or behind its words, else its last speaker. */
function lastSpeaker({ reports, utterances }: ReadSentence): Speaker | undefined {
  const around = reports.findLast(({ report, speaker }) => report.isParenthetical && speaker);
  return (
    around?.speaker ?? utterances.at(-1)?.speaker ?? reports.find(({ speaker }) => speaker)?.speaker
  );
}

/** The reports of some sentences; those of one sentence are not copied for each of its quotations. */
function reportsOf(
  read: readonly ReadSentence[],
  touched: readonly number[],
): readonly SpokenReport[] {
  const [first = 0, ...others] = touched;
  const reports = read[first]?.reports ?? [];
  return others.length === 0 ? reports : touched.flatMap((at) => read[at]?.reports ?? []);
}

/** So many reports before and behind a quotation may be its own. */
const NEAR = 8;

/** `“We sail.” — Nora Kern`: a dash and a name behind a quotation. */
function signature(block: ArticleBlock, { end }: QuotedSpan): Speaker | undefined {
  const { tokens, quoted } = block;
  const from = firstTokenFrom(tokens, end);
  const first = tokens[from];
  if (!first?.capital || !SIGNATURE.test(block.block.text.slice(end, first.start)))
    return undefined;
  let to = from + 1;
  while (tokens[to]?.capital && tokens[to]?.gap === 'space' && !quoted[to]) to++;
  const next = tokens[to];
  const isAlone = next?.gap !== 'space';
  if (!isAlone || to - from > LONGEST_NAME) return undefined;
  return { block: block.at, from, to, actor: block.names.get(from)?.actor, how: 'named' };
}

const SIGNATURE = /^[.,!?]?["”“’'»]+\s*[―—–]\s*$/;

/** The report of a quotation's own sentences that stands nearest to it, before or behind. */
function nearestReport(
  { tokens }: ArticleBlock,
  reports: readonly SpokenReport[],
  { start, end }: QuotedSpan,
): Speaker | undefined {
  let nearest: Speaker | undefined;
  let least = Number.POSITIVE_INFINITY;
  const middle = firstIndex(
    reports,
    ({ report }) => (tokens[report.cue.from]?.start ?? 0) >= start,
  );
  for (const { report, speaker } of reports.slice(Math.max(0, middle - NEAR), middle + NEAR)) {
    const { cue, source, content } = report;
    const first = tokens[content.from]?.start ?? 0;
    const last = tokens[content.to - 1]?.end ?? 0;
    if (
      source &&
      (tokens[source.from]?.start ?? 0) < end &&
      (tokens[source.to - 1]?.end ?? 0) > start
    )
      return undefined;
    const isAround = report.isParenthetical || (first < end && last > start);
    if (!speaker || !isAround) continue;
    const from = tokens[Math.min(cue.from, source?.from ?? cue.from)]?.start ?? 0;
    const to = tokens[Math.max(cue.to, source?.to ?? cue.to) - 1]?.end ?? 0;
    const distance = from >= end ? from - end : start - to;
    if (distance < least) {
      least = distance;
      nearest = { ...speaker, cue: cue.from };
    }
  }
  return nearest;
}

function nearestUtterance(
  block: ArticleBlock,
  utterances: readonly Utterance[],
  { start, end }: QuotedSpan,
): Utterance | undefined {
  const { tokens } = block;
  const inside = utterances.find(({ from, to }) => {
    const first = tokens[from]?.start ?? 0;
    const last = tokens[to - 1]?.end ?? 0;
    return start < last && end > first;
  });
  return inside ?? utterances[0];
}

function isRead({ document }: ArticleBlock): boolean {
  return document.language.clauseReports !== undefined;
}

/** `die Zeitung „Der Kurier“`: a name in marks behind the noun that it names. */
function isName({ tokens, quoted }: ArticleBlock, { start, end }: QuotedSpan): boolean {
  const first = firstTokenFrom(tokens, start);
  const last = firstTokenFrom(tokens, end);
  const before = tokens[first - 1];
  if (!before?.capital || quoted[first - 1] || last - first > LONGEST_NAME) return false;
  return tokens.slice(first, last).every(({ capital, word }) => capital || word.length < 4);
}

/** So many words may the name of a paper have. */
const LONGEST_NAME = 6;

/** `A letter to Kern: “…”`: what stands before the colon has no verb. */
function isObject({ tokens, document }: ArticleBlock, at: number): boolean {
  return document.language.prepositions.has(tokens[at]?.word ?? '');
}

/** `Innenminister Quill: „…“`. */
function isIntroduced({ block }: ArticleBlock, { start }: QuotedSpan): boolean {
  return /:\s*$/.test(block.text.slice(Math.max(0, start - 5), start - 1));
}

function endsWithColon({ block, sentences }: ArticleBlock, at: number): boolean {
  const sentence = sentences[at];
  return sentence !== undefined && block.text.charAt(sentence.end - 1) === ':';
}

/** `Er sei müde.` behind `Sie sagte, er komme nicht.` */
function continuedReport({ from, to }: Sentence, speaker: Speaker): SpokenReport {
  const cue = { kind: 'continued' as const, from, to: from };
  const content = { from, to };
  return {
    report: { cue, source: undefined, begin: from, content, isParenthetical: false },
    speaker: { ...speaker, how: 'continued' },
  };
}

function isFloating({ quoted }: ArticleBlock, { from, to }: Sentence): boolean {
  let inside = 0;
  for (let index = from; index < to; index++) inside += quoted[index] ?? 0;
  return to > from && inside / (to - from) >= FLOATING_SHARE;
}

/** A sentence without a cue of its own belongs to whoever is quoted in it. */
function inherited(
  block: ArticleBlock,
  { from, to, start, end }: Sentence,
  speakers: readonly (Speaker | undefined)[],
  headline: Speaker | undefined,
): Utterance[] {
  const at = firstEndingBehind(block.spans, start);
  const speaker = (block.spans[at]?.start ?? end) < end ? speakers[at] : undefined;
  if (speaker) return [{ speaker, from, to }];
  return headline && headline.to <= to ? [{ speaker: headline, from, to }] : [];
}
