import type { Sentence } from '../text/sentences.ts';
import { firstEndingBehind } from '../text/sorted.ts';
import type { ArticleBlock } from './article.ts';
import { headlineSpeaker } from './headline-speaker.ts';
import { addLabelled, type CapitalWords, capitalWordsOf } from './labelled-speech.ts';
import { lastSpeaker, speakerOfSpan } from './quotation-speaker.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { readSentence } from './read-sentence.ts';
import { tellOn } from './told-on.ts';
import type { Focus, Speaker, SpokenReport, Utterance } from './utterances.ts';

/** A sentence with everybody who speaks in it. */
export interface SpokenSentence {
  block: ArticleBlock;
  sentence: Sentence;
  utterances: Utterance[];
  reports: SpokenReport[];
  /** The subject of the main clause, speaking or not. */
  main?: Speaker | undefined;
  /** It tells that what it names was not said. */
  isDenied: boolean;
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
  let capitalWords: CapitalWords | undefined;
  const names = () => {
    capitalWords ??= capitalWordsOf(blocks);
    return capitalWords;
  };
  for (const block of blocks) {
    const read = block.sentences.map((sentence) => {
      const result = readSentence(block, sentence, focus);
      focus = result.focus;
      return result;
    });
    tellOn(block, read, last);
    addLabelled(block, read, names);
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
      const { reports = [], main, isDenied = false } = read[at] ?? {};
      const utterances =
        own.length > 0 || isDenied ? own : inherited(block, sentence, speakers, headline);
      speech.sentences.push({ block, sentence, utterances, reports, main, isDenied });
      last = (read[at] && lastSpeaker(read[at])) ?? last;
    });
    isOpen = block.spans.at(-1)?.isOpen ?? false;
    if (block.block.kind === 'heading') last = undefined;
  }
  return speech;
}

function isAtStart({ block }: ArticleBlock, { start }: QuotedSpan): boolean {
  return block.text.slice(0, start - 1).trim() === '';
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
