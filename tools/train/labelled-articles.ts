import { basename } from 'node:path';
import type { Stance } from '../../contract/pack.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { readDocument } from '../../engine/read/1-document/document.ts';
import { findNames } from '../../engine/read/2-names/find-names.ts';
import { resolveNames } from '../../engine/read/2-names/resolve-names.ts';
import { readArticle } from '../../engine/read/3-speech/article.ts';
import type { Decision } from '../../engine/read/3-speech/speakers/decide.ts';
import type { Scene } from '../../engine/read/3-speech/speakers/scene.ts';
import type { ToldSoFar } from '../../engine/read/3-speech/speakers/told-so-far.ts';
import {
  readSpeech,
  type SpeakerDecider,
  type Speech,
  type SpokenSentence,
} from '../../engine/read/3-speech/speech.ts';
import { readLines } from '../bench/data-files.ts';
import type { Given } from '../scan/given.ts';
import { readInput } from '../scan/read-input.ts';

/** A sentence with what its readers found in it. */
export interface LabelledSentence {
  start: number;
  end: number;
  speaker: string | null;
  statements: { id: string; match: 'quote' | 'paraphrase'; doubt?: boolean }[];
  propositions: { id: string; stance: Stance; doubt?: boolean }[];
  /** An actor of the pack said it, and the pack of the readers does not hold it. */
  unknown?: boolean;
}

export interface LabelledArticle extends Given {
  id: string;
  text: string;
  text_kind?: string;
  /** The file it stands in. */
  file: string;
  sentences: LabelledSentence[];
}

/** The words of a publisher may be measured by and not be learned from. */
const OF_PUBLISHERS = 'publisher';

/** @returns The articles of some files; those whose words belong to their publishers left out. */
export function readArticles(paths: readonly string[]): LabelledArticle[] {
  return paths
    .flatMap((path) =>
      readLines<LabelledArticle>(path).map((article) => ({ ...article, file: basename(path) })),
    )
    .filter((article) => article.text_kind !== OF_PUBLISHERS);
}

/** An article as the engine hears it, and its labels by sentence. */
export interface HeardArticle {
  article: LabelledArticle;
  speech: Speech;
  labelOf: (spoken: SpokenSentence) => LabelledSentence | undefined;
}

/** Says who speaks in a sentence, in place of the engine. */
export type LabelledDecider = (
  scene: Scene,
  told: ToldSoFar,
  label: LabelledSentence | undefined,
) => Decision;

/**
 * Reads an article up to who says what; what is claimed is left to the caller.
 * @param decide Says who speaks; the engine does if it is left out.
 */
export function hear(
  article: LabelledArticle,
  index: PackIndex,
  decide?: LabelledDecider,
): HeardArticle {
  const { blocks, starts, page } = readInput(article.text, {
    url: article.url || undefined,
    lang: article.lang,
    published: article.published,
  });
  const document = readDocument(blocks, page, index.memory);
  const { names } = resolveNames(document, index, findNames(document, index));
  const labelOf = ({ block, sentence }: Pick<SpokenSentence, 'block' | 'sentence'>) => {
    const from = (starts[block.block.id] ?? 0) + sentence.start;
    const to = (starts[block.block.id] ?? 0) + sentence.end;
    let best: LabelledSentence | undefined;
    let most = 0;
    for (const label of article.sentences) {
      const common = Math.min(to, label.end) - Math.max(from, label.start);
      if (common > most) [best, most] = [label, common];
    }
    return best;
  };
  const decider: SpeakerDecider | undefined =
    decide &&
    ((scene, told, sentence) => decide(scene, told, labelOf({ block: scene.block, sentence })));
  const speech = readSpeech(readArticle(document, index, names), decider);
  return { article, speech, labelOf };
}

/**
 * The same article heard by somebody who misses no speaker: where the engine does not know who speaks
 * in a sentence, whoever its label names does. What is learned then does not hang on how well speakers
 * are found.
 */
export function hearSpeakers(heard: HeardArticle): HeardArticle {
  const sentences = heard.speech.sentences.map((spoken): SpokenSentence => {
    const actor = heard.labelOf(spoken)?.speaker;
    if (!actor || spoken.utterances.some(({ speaker }) => speaker.actor === actor)) return spoken;
    const { block, sentence } = spoken;
    const { from, to } = sentence;
    const name = [...block.names.values()].find(
      (one) => one.actor === actor && one.from >= from && one.from < to,
    );
    const speaker = {
      actor,
      how: name ? ('named' as const) : ('pronoun' as const),
      block: block.at,
      from: name?.from ?? from,
      to: name?.to ?? from,
    };
    return { ...spoken, utterances: [{ speaker, from, to }], chances: [] };
  });
  return { ...heard, speech: { ...heard.speech, sentences } };
}
