import type { Quotation, QuotationSpeaker } from '../annotations.ts';
import { type ArticleBlock, firstTokenFrom } from './article.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { Speech, SpokenSentence } from './speech.ts';
import type { Speaker, Utterance } from './utterances.ts';

/** Fewer words between marks than this are a part of somebody's sentence, not a sentence. */
const SHORTEST_DIRECT = 4;
/** Reported words shorter than this say nothing. */
const SHORTEST_INDIRECT = 3;
/** Where less of the reported words stands between marks, they are reported as a whole. */
const DIRECT_SHARE = 0.7;

/**
 * The quotations of an article: words between marks, words reported without them, and words of both
 * kinds in one report, which are one quotation.
 */
export function reportedQuotations(speech: Speech): Quotation[] {
  const covered = new Set<QuotedSpan>();
  const reported = speech.sentences.flatMap((spoken) =>
    spoken.utterances.flatMap((utterance) => reportOf(speech, spoken, utterance, covered) ?? []),
  );
  const marked = speech.quotations.flatMap(({ block, span, speaker }): Quotation[] => {
    if (!speaker || covered.has(span)) return [];
    const { start, end } = span;
    const words = block.tokens.slice(
      firstTokenFrom(block.tokens, start),
      firstTokenFrom(block.tokens, end),
    );
    // The title of a book or a programme.
    if (words.length > 1 && words.every(({ capital }) => capital)) return [];
    const kind = isSentence(block, span, words.length) ? 'direct' : 'mixed';
    return [{ block: block.block.id, start, end, kind, speaker: placeOf(speech, speaker) }];
  });
  return [...marked, ...reported].sort((a, b) => a.block - b.block || a.start - b.start);
}

function isSentence({ block }: ArticleBlock, { start, end }: QuotedSpan, words: number): boolean {
  const text = block.text.slice(start, end);
  return words >= SHORTEST_DIRECT && (/[.!?…,]$/.test(text) || /^\p{Lu}/u.test(text));
}

/** What a cue reports in words of the article's own, wholly or in part. */
function reportOf(
  speech: Speech,
  { block, sentence }: SpokenSentence,
  utterance: Utterance,
  covered: Set<QuotedSpan>,
): Quotation | undefined {
  if (!utterance.cue) return undefined;
  const { tokens, quoted } = block;
  const [from, to] = contentOf(block, utterance);
  const [start, end] = [tokens[from]?.start, tokens[to - 1]?.end];
  if (start === undefined || end === undefined || to - from < SHORTEST_INDIRECT) return undefined;
  const inside = quoted.subarray(from, to).reduce((sum, one) => sum + one, 0);
  if (inside / (to - from) >= DIRECT_SHARE) return undefined;
  const place = { block: block.block.id, start, end };
  const speaker = placeOf(speech, utterance.speaker);
  const touching = block.spans.filter(
    (span) => span.start < sentence.end && span.end > sentence.start,
  );
  if (touching.length === 0) return { ...place, kind: 'indirect', speaker };
  const parts = touching.filter((span) => span.start >= start - 1 && span.end <= end + 1);
  if (parts.length === 0) return undefined;
  for (const part of parts) covered.add(part);
  return { ...place, kind: 'mixed', speaker };
}

/** What is said stands behind the verb, or before the speaker where nothing follows. */
function contentOf(
  { tokens }: ArticleBlock,
  { cue, speaker, from, to }: Utterance,
): [number, number] {
  const begin = Math.min(cue?.from ?? from, speaker.from);
  let after = Math.max(cue?.to ?? from, speaker.to > (cue?.to ?? 0) ? speaker.to : 0);
  if (tokens[after]?.word === 'that') after++;
  return to - after >= begin - from ? [after, to] : [from, begin];
}

function placeOf(
  { blocks }: Speech,
  { block, from, to, actor }: Speaker,
): QuotationSpeaker | undefined {
  const holder = blocks.get(block);
  const [first, last] = [holder?.tokens[from], holder?.tokens[to - 1]];
  if (!holder || !first || !last) return undefined;
  return { block: holder.block.id, start: first.start, end: last.end, actor };
}
