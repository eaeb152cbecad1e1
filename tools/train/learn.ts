import { FEATURE_NAMES } from '../../engine/read/4-claims/features.ts';
import { QUESTION_FEATURE_NAMES } from '../../engine/read/4-claims/questions.ts';
import type { Verifier, Weights } from '../../engine/read/4-claims/verifier.ts';
import {
  type Known,
  questionChoices,
  type ReadArticle,
  reportChoice,
  toLearnFrom,
} from './examples.ts';
import { fitWeights } from './fit.ts';
import { knownBefore } from './priors.ts';

/** Learns both models from labelled articles; the same articles give the same weights. */
export function learn(articles: readonly ReadArticle[], known: Known): Verifier {
  const labelled = articles.flatMap((one) => [...toLearnFrom(one), ...one.lacking]);
  const reports = labelled.flatMap((one) => reportChoice(one, known) ?? []);
  const report = fitWeights(reports, knownBefore(FEATURE_NAMES));
  const questions = labelled.flatMap((one) => questionChoices(one, known, report));
  const names = QUESTION_FEATURE_NAMES;
  return { report, question: fitWeights(questions, knownBefore(names)) };
}

/** The source of the file that keeps the weights: by model and feature, two digits behind the point. */
export function weightsFile({ report, question }: Verifier): string {
  const named = (names: readonly string[], { features, nothing }: Weights) =>
    [['nothing', nothing] as const, ...names.map((name, at) => [name, features[at] ?? 0] as const)]
      .map(
        ([name, weight]) =>
          `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(2)) + 0},`,
      )
      .join('\n');
  return `/**
 * How much each feature tells, as \`npm run train\` has learned it; the features are explained where they
 * are computed. \`nothing\`: what has to be outweighed for anything to be meant.
 */
export const WEIGHTS: Readonly<Record<'report' | 'question', Readonly<Record<string, number>>>> = {
  report: {
${named(FEATURE_NAMES, report)}
  },
  question: {
${named(QUESTION_FEATURE_NAMES, question)}
  },
};
`;
}
