import { type Candidate, candidatesOf } from './candidates.ts';
import type { Scene } from './scene.ts';
import type { ToldSoFar } from './told-so-far.ts';

/** Who speaks in a sentence, as far as can be told. */
export interface Decision {
  /** Absent where it is nobody whom the packs know. */
  actor?: string | undefined;
  /** How sure that is, 0 to 1. */
  probability: number;
  /** Everybody who may speak, the likeliest first. */
  chances?: readonly Chance[];
}

/** How likely somebody speaks in a sentence, 0 to 1. */
export interface Chance {
  actor: string;
  probability: number;
}

/** A feature's weight by its name; of a feature without one nothing is known. */
export type Weights = Readonly<Record<string, number>>;

/** Weighs everybody who may speak in a sentence and takes the likeliest. */
export function decideSpeaker(scene: Scene, told: ToldSoFar, weights: Weights): Decision {
  const candidates = candidatesOf(scene, told);
  const chances = probabilities(candidates, weights);
  let best = 0;
  for (let at = 1; at < chances.length; at++)
    if ((chances[at] ?? 0) > (chances[best] ?? 0)) best = at;
  return {
    actor: candidates[best]?.actor,
    probability: chances[best] ?? 0,
    chances: candidates
      .flatMap(({ actor }, at) => (actor ? [{ actor, probability: chances[at] ?? 0 }] : []))
      .sort((a, b) => b.probability - a.probability),
  };
}

/** The chance of each candidate by a multinomial logit: the exponential of its score's share in all. */
export function probabilities(candidates: readonly Candidate[], weights: Weights): number[] {
  const scores = candidates.map(({ features }) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
}
