import { atOnce, type InSteps } from '../../in-steps.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Speech, SpokenSentence } from '../3-speech/speech.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import { articleDay } from './article-day.ts';
import { ArticleNews } from './article-news.ts';
import { assumedUtterances } from './assumed-speaker.ts';
import { featuresOf } from './features.ts';
import { quotationsIn } from './quotation-claim.ts';
import type { Said } from './said.ts';
import { readScene, type Scene } from './scene.ts';
import { SurroundingsIndex } from './surroundings.ts';

/** An utterance with what it may report. */
export interface ReadUtterance {
  /** Of a sentence whose speaker is but assumed one for each that may speak in it. */
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
  const scenes: (Scene | undefined)[][] = [];
  for (const [at, said] of all.entries()) {
    const assumed = assumedUtterances(all, at);
    const utterances = assumed.length > 0 ? assumed : [said.utterance];
    scenes.push(
      utterances.map(
        (one) => one && readScene(said, one, assumed.length > 0 || one.isTold === true, news),
      ),
    );
    yield utterances[0] ? COST_OF_SCENE * utterances.length : 1;
  }
  const surroundings = new SurroundingsIndex(
    all,
    scenes.map(([likeliest]) => likeliest),
  );
  const read: ReadUtterance[] = [];
  for (const [at, said] of all.entries()) {
    for (const scene of scenes[at] ?? []) {
      const features =
        scene?.candidates.map((candidate) =>
          featuresOf(scene, candidate, surroundings.of(at, scene, candidate.statement)),
        ) ?? [];
      read.push({ said, scene, features });
      yield 1 + features.length * COST_OF_CANDIDATE;
    }
  }
  return read;
}

function utterancesOf({ utterances }: SpokenSentence): (Utterance | undefined)[] {
  return utterances.length > 0 ? utterances : [undefined];
}
