import { probabilities, type Weights } from '../../engine/read/4-claims/verifier.ts';

/** One choice to learn from: rows of features, and by row whether it is right; where none is, nothing is. */
export interface Choice {
  features: readonly Float64Array[];
  isRight: readonly boolean[];
}

const STEPS = 250;
/** How strongly each weight is drawn to where it stood. */
const PENALTY = 2;
/** What is known beforehand yields to much evidence only. */
const KNOWN = 20;

/**
 * Fits the weights of a softmax over the rows of each choice and 'nothing', which has a weight of its
 * own: full-batch gradient descent with momentum (D. Kingma and J. Ba, 'Adam: a method for stochastic
 * optimization', 2015), each weight drawn to where it stood before (L2), that of nothing to none. The
 * same choices give the same weights.
 * @param before By feature, where its weight stands before anything is learned.
 */
export function fitWeights(choices: readonly Choice[], before: readonly number[]): Weights {
  const size = before.length;
  const parameters = Float64Array.from([...before, 0]);
  const [mean, square] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = slope(choices, parameters, before);
    const rate = 0.1 * (1 - step / (STEPS + 1));
    for (let at = 0; at <= size; at++) {
      const slopeAt = gradient[at] ?? 0;
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slopeAt;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slopeAt ** 2;
      const [first, second] = [
        (mean[at] ?? 0) / (1 - 0.9 ** step),
        (square[at] ?? 0) / (1 - 0.999 ** step),
      ];
      parameters[at] = (parameters[at] ?? 0) - (rate * first) / (Math.sqrt(second) + 1e-8);
    }
  }
  return { features: [...parameters.slice(0, size)], nothing: parameters[size] ?? 0 };
}

/** The slope of the negative log-likelihood, the mass on all right rows counted together. */
function slope(
  choices: readonly Choice[],
  parameters: Float64Array,
  before: readonly number[],
): Float64Array {
  const size = before.length;
  const gradient = new Float64Array(size + 1);
  const weights = { features: parameters.subarray(0, size), nothing: parameters[size] ?? 0 };
  for (const { features, isRight } of choices) {
    const likely = probabilities(features, weights);
    const nothing = 1 - likely.reduce((sum, one) => sum + one, 0);
    const right = likely.reduce((sum, one, at) => sum + (isRight[at] ? one : 0), 0);
    const isNothing = right === 0;
    features.forEach((row, at) => {
      const one = likely[at] ?? 0;
      const push = isRight[at] && !isNothing ? one - one / right : one;
      if (push === 0) return;
      for (let index = 0; index < size; index++)
        gradient[index] = (gradient[index] ?? 0) + push * (row[index] ?? 0);
    });
    gradient[size] = (gradient[size] ?? 0) + nothing - (isNothing ? 1 : 0);
  }
  for (let index = 0; index < size; index++)
    gradient[index] =
      (gradient[index] ?? 0) +
      (before[index] ? KNOWN : PENALTY) * ((parameters[index] ?? 0) - (before[index] ?? 0));
  return gradient;
}
