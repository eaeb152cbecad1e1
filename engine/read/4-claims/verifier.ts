import { FEATURE_NAMES } from './features.ts';
import { QUESTION_FEATURE_NAMES } from './questions.ts';
import { WEIGHTS } from './weights.ts';

/** How much each feature tells, in their order, and how likely nothing is meant. */
export interface Weights {
  features: ArrayLike<number>;
  nothing: number;
}

/** What decides whether a sentence reports a statement, and whether it speaks to a question. */
export interface Verifier {
  report: Weights;
  question: Weights;
}

/**
 * How likely each candidate is what a sentence reports, beside something that the packs do not hold,
 * which always stands among them: a logistic model over all of them (softmax).
 * @param candidates The features of each.
 * @returns By candidate 0 to 1; what is left is the share of what the packs do not hold.
 */
export function probabilities(candidates: readonly Float64Array[], weights: Weights): number[] {
  const scores = candidates.map((row) => scoreOf(row, weights));
  const most = Math.max(weights.nothing, ...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, Math.exp(weights.nothing - most));
  return parts.map((part) => part / all);
}

/** How likely a sentence speaks to a question, each by itself since it may speak to several. */
export function questionProbability(row: Float64Array, weights: Weights): number {
  return 1 / (1 + Math.exp(weights.nothing - scoreOf(row, weights)));
}

function scoreOf(row: Float64Array, { features }: Weights): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (features[at] ?? 0);
  return sum;
}

/** @param named Weights by the names of features, as they are kept. */
function inOrder(
  names: readonly string[],
  { nothing, ...features }: Readonly<Record<string, number>>,
): Weights {
  return { features: names.map((name) => features[name] ?? 0), nothing: nothing ?? 0 };
}

/** The one of the engine, as `npm run train` has learned it. */
export const VERIFIER: Verifier = {
  report: inOrder(FEATURE_NAMES, WEIGHTS.report),
  question: inOrder(QUESTION_FEATURE_NAMES, WEIGHTS.question),
};
