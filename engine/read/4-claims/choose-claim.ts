import type { Claim } from '../../../contract/annotations.ts';
import type { Statement } from '../../../contract/pack.ts';
import { confidenceOf, supportedStances } from './claim-parts.ts';
import { paraphraseOf } from './paraphrase.ts';
import { type QuestionCandidate, questionFeatures, questionsFor } from './questions.ts';
import type { Scene } from './scene.ts';
import type { ReadUtterance } from './scenes.ts';
import { probabilities, questionProbability, type Verifier } from './verifier.ts';

/**
 * From which probability on something is said to readers. Chosen by `npm run train` over articles that
 * the weights were not learned from, so that of the reports 95 in a hundred are of the very statement and
 * of the questions nine in ten right.
 */
const THRESHOLDS = {
  report: 0.8,
  question: 0.8,
};
/** Questions of one sentence that are named. */
const MOST_QUESTIONS = 2;

/** What an utterance is judged to report, with how sure that is. */
export interface Judgement {
  scene: Scene;
  /** Of each candidate, 0 to 1. */
  likely: readonly number[];
  questions: readonly QuestionCandidate[];
  /** Of each question. */
  likelyQuestions: readonly number[];
}

/** Weighs what an utterance may report; nothing where nothing can be meant. */
export function judge(read: ReadUtterance, verifier: Verifier): Judgement | undefined {
  const { scene, features } = read;
  if (!scene) return undefined;
  const likely = probabilities(features, verifier.report);
  const questions = questionsFor(scene, likely);
  const likelyQuestions = questionFeatures(read, questions, likely).map((row) =>
    questionProbability(row, verifier.question),
  );
  return { scene, likely, questions, likelyQuestions };
}

/** The claim of an utterance: the statement that it surely reports, else the questions it speaks to. */
export function chooseClaim(judgement: Judgement): Claim | undefined {
  const { scene, likely } = judgement;
  const { utterance, said } = scene;
  const at = likely.reduce((best, one, place) => (one > (likely[best] ?? 0) ? place : best), 0);
  const candidate = scene.candidates[at];
  const sure = likely[at] ?? 0;
  // The same may be said on another day, and nothing tells which one an article without a day is about.
  const hasDay = scene.report.day.date !== undefined;
  if (candidate && hasDay && sure >= THRESHOLDS.report) {
    const { statement, overlaps, cue } = candidate;
    const ground = {
      match: 'report',
      rule: 'speaker-and-subject',
      confidence: confidenceOf(sure),
      tokens: overlaps[0]?.tokens ?? cue?.tokens ?? [],
    } as const;
    return paraphraseOf(said.spoken, utterance, [statement], ground, stancesIn(scene, statement));
  }
  return questionClaim(judgement);
}

function questionClaim({ scene, questions, likelyQuestions }: Judgement): Claim | undefined {
  const sure = questions
    .map((question, at) => ({ question, likely: likelyQuestions[at] ?? 0 }))
    .filter(({ likely }) => likely >= THRESHOLDS.question)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, MOST_QUESTIONS);
  const [first] = sure;
  if (!first) return undefined;
  const ground = {
    match: 'question',
    rule: 'speaker-and-view',
    confidence: confidenceOf(first.likely),
    tokens: sure.flatMap(({ question }) => question.tokens),
  } as const;
  const stances = sure.map(({ question }) => ({
    id: question.proposition,
    stance: question.stance,
  }));
  return paraphraseOf(scene.said.spoken, scene.utterance, [], ground, stances);
}

/** The stances of a statement that a sentence carries. */
function stancesIn(scene: Scene, statement: Statement): Claim['propositions'] {
  const cued = new Set(scene.cues.map(({ proposition }) => proposition));
  const { supports } = scene.index.contents.of(statement, scene.index);
  return supportedStances(statement, supports, cued, scene.report.stems);
}
