import type { Quotation, QuotationSpeaker } from '../annotations.ts';
import { type ArticleBlock, firstTokenFrom } from './article.ts';
import type { Speech, SpokenSentence } from './speech.ts';
import type { Speaker, Utterance } from './utterances.ts';

/** Fewer words between marks than this are a part of somebody's sentence, not a sentence. */
const SHORTEST_DIRECT = 4;
/** Reported words shorter than this say nothing. */
const SHORTEST_INDIRECT = 3;

/** The quotations of an article: those between marks, and words reported without them. */
export function reportedQuotations(speech: Speech): Quotation[] {
  const marked = speech.quotations.flatMap(({ block, span, speaker }): Quotation[] => {
    const { start, end } = span;
    const words = block.tokens.slice(
      firstTokenFrom(block.tokens, start),
      firstTokenFrom(block.tokens, end),
    );
    if (!speaker || words.every(({ capital }) => capital)) return [];
    const text = block.block.text.slice(start, end);
    const isSentence = /[.!?…,]$/.test(text) || /^\p{Lu}/u.test(text);
    const kind = words.length >= SHORTEST_DIRECT && isSentence ? 'direct' : 'mixed';
    return [{ block: block.block.id, start, end, kind, speaker: placeOf(speech, speaker) }];
  });
  const indirect = speech.sentences.flatMap((spoken) =>
    spoken.utterances.flatMap((utterance) => indirectOf(speech, spoken, utterance)),
  );
  return [...marked, ...indirect].sort((a, b) => a.block - b.block || a.start - b.start);
}

function indirectOf(speech: Speech, { block }: SpokenSentence, utterance: Utterance): Quotation[] {
  const { cue, from, to, speaker } = utterance;
  if (!cue) return [];
  for (let at = from; at < to; at++) if (block.quoted[at]) return [];
  const [first, last] = contentOf(block, utterance);
  const [start, end] = [block.tokens[first]?.start, block.tokens[last - 1]?.end];
  if (start === undefined || end === undefined || last - first < SHORTEST_INDIRECT) return [];
  return [
    { block: block.block.id, start, end, kind: 'indirect', speaker: placeOf(speech, speaker) },
  ];
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
