import type { Quotation, QuotationSpeaker } from '../../../contract/annotations.ts';
import { atOnce, type InSteps } from '../../in-steps.ts';
import { firstEndingBehind } from '../../text/sorted.ts';
import { type ArticleBlock, firstTokenFrom, spansWithin } from './article.ts';
import { ownedWordsIn } from './owned-words.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { Speech, SpokenQuotation, SpokenSentence } from './speech.ts';
import type { Speaker, SpokenReport } from './utterances.ts';

/** Fewer words between marks than this are a part of somebody's sentence, not a sentence. */
const SHORTEST_DIRECT = 4;
/** Reported words shorter than this say nothing. */
const SHORTEST_INDIRECT = 3;
/** A shorter sentence without a verb of saying tells what somebody did: `Kern left.` */
const SHORTEST_TOLD = 6;
/** Where less of the reported words stands between marks, they are reported as a whole. */
const DIRECT_SHARE = 0.7;

/**
 * The quotations of an article: words between marks, words reported without them, and words of both
 * kinds in one report, which are one quotation.
 */
export function reportedQuotations(speech: Speech): Quotation[] {
  return atOnce(quotationsInSteps(speech));
}

/** The same in steps. */
export function* quotationsInSteps(speech: Speech): InSteps<Quotation[]> {
  const covered = new Set<QuotedSpan>();
  const reported: ReportedQuotation[] = [];
  for (const spoken of speech.sentences) {
    const told = spoken.reports.flatMap(
      (report) => quotationOf(speech, spoken, report, covered) ?? [],
    );
    reported.push(...(told.length > 0 ? told : toldWithoutCue(speech, spoken)));
    yield 1 + told.length;
  }
  const marked = joined(speech.quotations, covered).flatMap(
    ({ block, span, speaker, end }): Quotation[] => {
      if (!speaker) return [];
      const { start } = span;
      const words = block.tokens.slice(
        firstTokenFrom(block.tokens, start),
        firstTokenFrom(block.tokens, end),
      );
      // The title of a book or a programme.
      if (words.length > 1 && words.every(({ capital }) => capital)) return [];
      const kind = isSentence(block, { start, end }, words.length) ? 'direct' : 'mixed';
      return [{ block: block.block.id, start, end, kind, speaker: placeOf(speech, speaker) }];
    },
  );
  return [...marked, ...runsOf(reported)].sort((a, b) => a.block - b.block || a.start - b.start);
}

interface ReportedQuotation extends Quotation {
  /** Goes on with the speaker of the sentences before. */
  isContinued?: boolean;
}

/** Joins sentences that go on with one speaker to one quotation. */
function runsOf(reported: readonly ReportedQuotation[]): Quotation[] {
  const runs: ReportedQuotation[] = [];
  for (const one of reported) {
    const last = runs.at(-1);
    const goesOn =
      last?.isContinued && one.isContinued && last.block === one.block && one.start - last.end < 4;
    if (goesOn) last.end = one.end;
    else runs.push({ ...one });
  }
  return runs.map(({ isContinued: _, ...quotation }) => quotation);
}

/** A quotation with the end of its last part. */
interface JoinedQuotation extends SpokenQuotation {
  end: number;
}

/** How much may stand between two parts of a quotation: `she said on the quay on Monday`. */
const LONGEST_BREAK = 300;

/** Joins quotations that are parted by nothing but who says them: `“We sail,” said Kern. “At dawn.”` */
function joined(
  quotations: readonly SpokenQuotation[],
  covered: ReadonlySet<QuotedSpan>,
): JoinedQuotation[] {
  const whole: JoinedQuotation[] = [];
  for (const quotation of quotations) {
    const { block, span, speaker } = quotation;
    if (covered.has(span)) continue;
    const last = whole.at(-1);
    const isPart = last && last.block === block && isGoingOn(last, quotation);
    if (isPart) last.end = span.end;
    else whole.push({ block, span, speaker, end: span.end });
  }
  return whole;
}

/** Whether no sentence ends between two parts but the one that tells who speaks. */
function isGoingOn(
  { block, end, speaker }: JoinedQuotation,
  { span, speaker: next }: SpokenQuotation,
): boolean {
  if (!speaker || !next || speaker.from !== next.from || speaker.block !== next.block) return false;
  if (span.start - end > LONGEST_BREAK) return false;
  if (next.how !== 'continued' && speaker.cue !== next.cue) return false;
  const first = firstEndingBehind(block.sentences, end - 1);
  const second = firstEndingBehind(block.sentences, span.start);
  if (second === first)
    return (
      /^[\p{P}\s]*$/u.test(block.block.text.slice(end, span.start)) ||
      /[,!?…—–]/.test(block.block.text.charAt(end - 1))
    );
  const opening = block.sentences[second]?.start ?? 0;
  return second === first + 1 && span.start - opening < 3;
}

/** What one report of a sentence holds, wholly or in part in words of the article's own. */
function quotationOf(
  speech: Speech,
  { block, sentence }: SpokenSentence,
  { report, speaker }: SpokenReport,
  covered: Set<QuotedSpan>,
): ReportedQuotation | undefined {
  const owned = ownedWordsIn(block, sentence, report.content);
  const { from, to } = owned ? { from: owned.content, to: report.content.to } : report.content;
  const [start, end] = [block.tokens[from]?.start, block.tokens[to - 1]?.end];
  if (start === undefined || end === undefined || to - from < SHORTEST_INDIRECT) return undefined;
  const inside = quotedWithin(block, from, to);
  if (inside / (to - from) >= DIRECT_SHARE) return undefined;
  const place = { block: block.block.id, start, end };
  const source = owned ? owned.owner : speaker;
  const who = source && placeOf(speech, source);
  const parts = spansWithin(block, start, Math.min(end, sentence.end));
  if (!block.document.language.clauseReports) for (const part of parts) covered.add(part);
  const kind = parts.length > 0 ? 'mixed' : 'indirect';
  return { ...place, kind, speaker: who, isContinued: report.cue.kind === 'continued' };
}

/** How many tokens of a stretch stand between marks. */
function quotedWithin({ quoted }: ArticleBlock, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += quoted[at] ?? 0;
  return count;
}

function isSentence(
  { block }: ArticleBlock,
  { start, end }: Pick<QuotedSpan, 'start' | 'end'>,
  words: number,
): boolean {
  const text = block.text.slice(start, end);
  return words >= SHORTEST_DIRECT && (/[.!?…,]$/.test(text) || /^\p{Lu}/u.test(text));
}

/** A sentence that tells somebody's words without a verb of saying: `The talks had not touched on it.` */
function toldWithoutCue(
  speech: Speech,
  { block, sentence: { from, to, start, end }, utterances, reports }: SpokenSentence,
): Quotation[] {
  const [utterance] = utterances;
  if (reports.length > 0 || !utterance?.isTold || to - from < SHORTEST_TOLD) return [];
  if (quotedWithin(block, from, to) > 0) return [];
  const speaker = placeOf(speech, utterance.speaker);
  return [{ block: block.block.id, start, end, kind: 'indirect', speaker }];
}

function placeOf(
  { blocks }: Speech,
  { block, from, to, actor }: Speaker,
): QuotationSpeaker | undefined {
  const holder = blocks.get(block);
  const [first, last] = [holder?.tokens[from], holder?.tokens[Math.max(from, to - 1)]];
  if (!holder || !first || !last) return undefined;
  return { block: holder.block.id, start: first.start, end: last.end, actor };
}
