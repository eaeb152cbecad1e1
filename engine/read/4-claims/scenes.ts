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
  const all = speech.sentences
    .filter(({ isDenied }) => !isDenied)
    .flatMap((spoken) => utterancesOf(spoken).map((utterance) => ({ spoken, utterance })))
    .map((one): Said => ({ ...one, quotations: quotationsIn(one.spoken, one.utterance, index) }));
  const day = articleDay(
    speech.sentences[0]?.block.document.page.published,
    all.flatMap(({ quotations }) => quotations),
  );
  const news = new ArticleNews(index, day);
  const scenes = all.map((said, at): (Scene | undefined)[] => {
    const assumed = assumedUtterances(all, at);
    if (assumed.length > 0) return assumed.map((one) => readScene(said, one, true, news));
    const { utterance } = said;
    return [utterance && readScene(said, utterance, utterance.isTold === true, news)];
  });
  const surroundings = new SurroundingsIndex(
    all,
    scenes.map(([likeliest]) => likeliest),
  );
  return all.flatMap((said, at) =>
    (scenes[at] ?? []).map((scene) => {
      const features =
        scene?.candidates.map((candidate) =>
          featuresOf(scene, candidate, surroundings.of(at, scene, candidate.statement)),
        ) ?? [];
      return { said, scene, features };
    }),
  );
}

function utterancesOf({ utterances }: SpokenSentence): (Utterance | undefined)[] {
  return utterances.length > 0 ? utterances : [undefined];
}
