import { atOnce, type InSteps } from '../../in-steps.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Speech, SpokenSentence } from '../3-speech/speech.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import { articleDay } from './article-day.ts';
import { ArticleNews } from './article-news.ts';
import { assumedUtterance } from './assumed-speaker.ts';
import { featuresOf } from './features.ts';
import { quotationsIn } from './quotation-claim.ts';
import type { Said } from './said.ts';
import { readScene, type Scene } from './scene.ts';
import { SurroundingsIndex } from './surroundings.ts';

/** An utterance with what it may report. */
export interface ReadUtterance {
  said: Said;
  /** Absent where nothing of the packs can be meant. */
  scene: Scene | undefined;
  /** Of each candidate of the scene. */
  features: readonly Float64Array[];
}

/** Reads everything said in an article against the packs. */
export function readScenes(speech: Speech, index: PackIndex): ReadUtterance[] {
  return atOnce(scenesInSteps(speech, index));
}

/** What looking for the words of quotations costs, by quotation; what a scene and each of its candidates. */
const COST_OF_QUOTATION = 100;
const COST_OF_SCENE = 60;
const COST_OF_CANDIDATE = 60;

/** The same in steps. */
export function* scenesInSteps(speech: Speech, index: PackIndex): InSteps<ReadUtterance[]> {
  const all: Said[] = [];
  for (const spoken of speech.sentences) {
    if (spoken.isDenied) continue;
    for (const utterance of utterancesOf(spoken)) {
      const quotations = quotationsIn(spoken, utterance, index);
      all.push({ spoken, utterance, quotations });
      yield 1 + quotations.length * COST_OF_QUOTATION;
    }
  }
  const day = articleDay(
    speech.sentences[0]?.block.document.page.published,
    all.flatMap(({ quotations }) => quotations),
  );
  const news = new ArticleNews(index, day);
  const scenes: (Scene | undefined)[] = [];
  for (const [at, said] of all.entries()) {
    const assumed = said.utterance ? undefined : assumedUtterance(all, at);
    const utterance = said.utterance ?? assumed;
    const isAssumed = assumed !== undefined || said.utterance?.isTold === true;
    const scene = utterance && readScene(said, utterance, isAssumed, news);
    scenes.push(scene);
    yield scene ? COST_OF_SCENE : 1;
  }
  const surroundings = new SurroundingsIndex(all, scenes);
  const read: ReadUtterance[] = [];
  for (const [at, said] of all.entries()) {
    const scene = scenes[at];
    const features =
      scene?.candidates.map((candidate) =>
        featuresOf(scene, candidate, surroundings.of(at, candidate.statement)),
      ) ?? [];
    read.push({ said, scene, features });
    yield 1 + features.length * COST_OF_CANDIDATE;
  }
  return read;
}

function utterancesOf({ utterances }: SpokenSentence): (Utterance | undefined)[] {
  return utterances.length > 0 ? utterances : [undefined];
}
