import { atOnce, type InSteps } from '../../in-steps.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingBehind } from '../../text/sorted.ts';
import { type ArticleBlock, firstTokenFrom, spansWithin } from './article.ts';
import { headlineSpeaker } from './headline-speaker.ts';
import { addLabelled, type CapitalWords, capitalWordsOf } from './labelled-speech.ts';
import { lastSpeaker, ownSpeakerOf, speakerOfSpan, UNTOLD } from './quotation-speaker.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { readSentence } from './read-sentence.ts';
import { signPosts } from './signed-posts.ts';
import { speakerInFront } from './speaker-in-front.ts';
import { assignSpeaker } from './speakers/assign.ts';
import { type Chance, type Decision, decideSpeaker } from './speakers/decide.ts';
import { type Scene, sceneOf } from './speakers/scene.ts';
import { ToldSoFar } from './speakers/told-so-far.ts';
import { WEIGHTS } from './speakers/weights.ts';
import { tellOn } from './told-on.ts';
import type { ReadSentence, Speaker, SpokenReport, Utterance } from './utterances.ts';

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
  /** Whoever may speak in it where nobody is known to, the likeliest first. */
  chances: readonly Chance[];
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

/** Tells who speaks in a sentence. */
export type SpeakerDecider = (scene: Scene, told: ToldSoFar, sentence: Sentence) => Decision;

const byWeights: SpeakerDecider = (scene, told) => decideSpeaker(scene, told, WEIGHTS);

/**
 * Reads an article from its first to its last block, keeping who spoke last.
 * @param decide Tells who speaks in each sentence, in order; by the trained weights if not given.
 */
export function readSpeech(
  article: readonly ArticleBlock[],
  decide: SpeakerDecider = byWeights,
): Speech {
  return atOnce(speechInSteps(article, decide));
}

/** What reading a sentence costs beside its words, and each of them. */
const COST_OF_SENTENCE = 30;
const COST_OF_WORD = 3;
/** What telling whose a quotation is costs. */
const COST_OF_QUOTATION = 10;

/** The same in steps. */
export function* speechInSteps(
  article: readonly ArticleBlock[],
  decide: SpeakerDecider = byWeights,
): InSteps<Speech> {
  const blocks = signPosts(article);
  const speech: Speech = {
    blocks: new Map(blocks.map((block) => [block.at, block])),
    sentences: [],
    quotations: [],
  };
  const told = new ToldSoFar();
  let last: Speaker | undefined;
  let isOpen = false;
  let capitalWords: CapitalWords | undefined;
  const names = () => {
    capitalWords ??= capitalWordsOf(blocks);
    return capitalWords;
  };
  for (const block of blocks) {
    const headline = headlineSpeaker(block);
    const read: ReadSentence[] = [];
    const chances: (readonly Chance[])[] = [];
    for (const [at, sentence] of block.sentences.entries()) {
      const result = readSentence(block, sentence, told.focus);
      read[at] = result;
      const scene = sceneOf(
        block,
        sentence,
        result,
        markedSpeakers(block, sentence, read, headline),
      );
      const decision = result.isUntold ? NOBODY : decide(scene, told, sentence);
      told.add(scene, decision.actor);
      chances[at] = decision.chances ?? [];
      read[at] = assignSpeaker(block, sentence, result, decision);
      yield COST_OF_SENTENCE + (sentence.to - sentence.from) * COST_OF_WORD;
    }
    tellOn(block, read, last);
    addLabelled(block, read, names);
    const speakers: (Speaker | undefined)[] = [];
    for (const [at, span] of block.spans.entries()) {
      const goesOn = at === 0 && isOpen && isAtStart(block, span) ? last : undefined;
      const speaker = goesOn ?? speakerOfSpan(block, read, span, last, headline);
      last = speaker ?? last;
      speakers.push(speaker);
      speech.quotations.push({ block, span, speaker });
      yield COST_OF_QUOTATION;
    }
    for (const [at, sentence] of block.sentences.entries()) {
      const listed = listedIn(block, sentence);
      const own = listed.length > 0 ? listed : (read[at]?.utterances ?? []);
      const { reports = [], main, isDenied = false } = read[at] ?? {};
      const utterances =
        own.length > 0 || isDenied ? own : inherited(block, sentence, speakers, headline);
      const isKnown = utterances.some(({ speaker }) => speaker.actor !== undefined);
      speech.sentences.push({
        ...{ block, sentence, utterances, reports, main, isDenied },
        chances: isKnown ? [] : (chances[at] ?? []),
      });
      last = (read[at] && lastSpeaker(read[at])) ?? last;
      yield 1;
    }
    isOpen = block.spans.at(-1)?.isOpen ?? false;
    if (block.block.kind === 'heading') last = undefined;
  }
  return speech;
}

/** In what a sentence denies or supposes. */
const NOBODY: Decision = { probability: 1 };

/** Whoever quotations of a sentence, or the label of its block, tell to speak in it. */
function markedSpeakers(
  block: ArticleBlock,
  { start, end, to }: Sentence,
  read: readonly ReadSentence[],
  headline: Speaker | undefined,
): Speaker[] {
  const labelled = headline && headline.to <= to ? [headline] : [];
  const quoted = spansWithin(block, start, end).flatMap((span) => {
    const speaker = ownSpeakerOf(block, read, span, headline);
    return speaker && speaker !== UNTOLD ? [speaker] : [];
  });
  return [...labelled, ...quoted];
}

function isAtStart({ block }: ArticleBlock, { start }: QuotedSpan): boolean {
  return block.text.slice(0, start - 1).trim() === '';
}

/** The quotations of a sentence that have their speaker right in front, each with its own words alone. */
function listedIn(block: ArticleBlock, { start, end }: Sentence): Utterance[] {
  return spansWithin(block, start, end).flatMap((span) => {
    const speaker = speakerInFront(block, span);
    const to = firstTokenFrom(block.tokens, span.end);
    return speaker ? [{ speaker, from: speaker.from, to }] : [];
  });
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
