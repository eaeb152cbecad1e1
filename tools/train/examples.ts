import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { decideSpeaker, type Weights } from '../../engine/read/3-speech/speakers/decide.ts';
import { questionFeatures, questionsFor } from '../../engine/read/4-claims/questions.ts';
import { type ReadUtterance, readScenes } from '../../engine/read/4-claims/scenes.ts';
import {
  type Weights as ClaimWeights,
  probabilities,
} from '../../engine/read/4-claims/verifier.ts';
import type { Choice } from './fit.ts';
import {
  type HeardArticle,
  hear,
  hearSpeakers,
  type LabelledArticle,
  type LabelledDecider,
  type LabelledSentence,
} from './labelled-articles.ts';
import type { IndexWithout } from './packs-without.ts';

/** What the readers of the articles had before them; of anything else nobody can say whether it is meant. */
export interface Known {
  statements: ReadonlySet<string>;
  propositions: ReadonlySet<string>;
}

/** An utterance with what its readers found in it. */
export interface Labelled {
  read: ReadUtterance;
  label: LabelledSentence;
}

/** One article, read once by the engine's own speakers and once by those that its readers name. */
export interface ReadArticle {
  heard: HeardArticle;
  /** By the engine's speakers. */
  own: readonly Labelled[];
  /** By speakers none of whom is missed. */
  told: readonly Labelled[];
  /** Sentences of statements that the packs hold, read by packs without them. */
  lacking: readonly Labelled[];
}

/**
 * Reads an article by the bundled packs and by those that lack a part of them.
 * @param speakers What was learned of speakers from other articles, so that guesses are as sure as they
 *   are on a page that nobody has labelled.
 */
export function readArticle(
  article: LabelledArticle,
  index: PackIndex,
  without: readonly IndexWithout[],
  speakers: Weights,
): ReadArticle {
  const decide: LabelledDecider = (scene, told) => decideSpeaker(scene, told, speakers);
  const heard = hear(article, index, decide);
  const lacking = without.flatMap(({ index: reduced, lacks }) =>
    toLearnFrom(readBoth(hear(article, reduced, decide), reduced)).filter(
      ({ label: { statements } }) => statements.some(({ id, doubt }) => !doubt && lacks(id)),
    ),
  );
  return { heard, ...readBoth(heard, index), lacking };
}

type Readings = Pick<ReadArticle, 'own' | 'told'>;

function readBoth(heard: HeardArticle, index: PackIndex): Readings {
  const labelled = (one: HeardArticle) =>
    readScenes(one.speech, index).flatMap((read): Labelled[] => {
      const label = one.labelOf(read.said.spoken);
      return label ? [{ read, label }] : [];
    });
  return { own: labelled(heard), told: labelled(hearSpeakers(heard)) };
}

/** What is learned from: all as the engine hears it, and those sentences whose speaker it misses as told. */
export function toLearnFrom({ own, told }: Readings): readonly Labelled[] {
  const keyOf = ({ read }: Labelled) => {
    const { block, sentence } = read.said.spoken;
    return `${block.at}:${sentence.start}:${read.scene?.utterance.speaker.actor}`;
  };
  const heard = new Set(own.map(keyOf));
  return [...own, ...told.filter((one) => !heard.has(keyOf(one)))];
}

/** Which of its statements an utterance reports; those that the readers doubted count as neither. */
export function reportChoice({ read, label }: Labelled, known: Known): Choice | undefined {
  const doubted = new Set(label.statements.filter(({ doubt }) => doubt).map(({ id }) => id));
  const meant = new Set(label.statements.map(({ id }) => id));
  const rows = (read.scene?.candidates ?? []).flatMap(({ statement: { id } }, at) => {
    const features = read.features[at];
    const counts = known.statements.has(id) && !doubted.has(id);
    return features && counts ? [{ features, isRight: meant.has(id) }] : [];
  });
  if (rows.length === 0) return undefined;
  return { features: rows.map((row) => row.features), isRight: rows.map((row) => row.isRight) };
}

/** Of each question that an utterance may speak to, whether it does, as a choice of its own. */
export function questionChoices(
  { read, label }: Labelled,
  known: Known,
  report: ClaimWeights,
): Choice[] {
  const { scene } = read;
  if (!scene) return [];
  const likely = probabilities(read.features, report);
  const questions = questionsFor(scene, likely);
  return questionFeatures(read, questions, likely).flatMap((row, at): Choice[] => {
    const id = questions[at]?.proposition ?? '';
    const found = label.propositions.find((one) => one.id === id);
    if (!known.propositions.has(id) || found?.doubt) return [];
    const isRight = found !== undefined && label.speaker === scene.utterance.speaker.actor;
    return [{ features: [row], isRight: [isRight] }];
  });
}
