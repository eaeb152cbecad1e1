import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Candidate, candidatesOf } from '../../engine/read/3-speech/speakers/candidates.ts';
import { probabilities, type Weights } from '../../engine/read/3-speech/speakers/decide.ts';
import type { Telling } from '../../engine/read/3-speech/speakers/scene.ts';
import { loadIndex } from '../scan/load-index.ts';
import { FOLDS, foldOf } from './folds.ts';
import { hear, readArticles } from './labelled-articles.ts';

const WEIGHTS = join(import.meta.dirname, '../../engine/read/3-speech/speakers/weights.ts');
const ROUNDS = 400;
const FOLD_ROUNDS = 150;
/** How strongly each weight is drawn to nothing (L2). */
const PENALTY = 1;
const RATE = 0.3;
/** A smaller weight is left out of the file. */
const LEAST = 0.05;

/** One sentence to learn from. */
interface Choice {
  fold: number;
  language: string;
  telling: Telling;
  candidates: readonly Candidate[];
  /** Position of the labelled speaker; nobody is the first, -1 somebody who is no candidate. */
  right: number;
  /** Whether a statement of the packs is reported in it. */
  isCounted: boolean;
  isSaid: boolean;
}

/**
 * Learns who speaks in a sentence from labelled articles, in folds first, and writes the weights. While
 * an article is read, whoever its labels name is taken to have spoken in the sentences before.
 * @param files labelled articles
 * @param isCheck whether no weights are written
 */
export function trainSpeakers(
  files: readonly string[],
  isCheck: boolean,
  print: (text: string) => void,
): void {
  const choices = choicesIn(files);
  const rows = new Map<string, Tally>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(
      choices.filter((one) => one.fold !== fold),
      FOLD_ROUNDS,
    );
    for (const choice of choices.filter((one) => one.fold === fold))
      for (const row of ['all', choice.language, choice.telling]) add(rows, row, choice, weights);
  }
  print(
    'part           report a statement: right, wrong, no candidate   all said: right   nobody: false',
  );
  for (const [name, tally] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    print(rowOf(name, tally));
  if (!isCheck) writeFileSync(WEIGHTS, weightsFile(learn(choices, ROUNDS)));
}

/** @returns By fold, what is learned of speakers from the articles of the other folds. */
export function speakersByFold(files: readonly string[]): Weights[] {
  const choices = choicesIn(files);
  return Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      choices.filter((one) => one.fold !== fold),
      FOLD_ROUNDS,
    ),
  );
}

function choicesIn(files: readonly string[]): Choice[] {
  const index = loadIndex(undefined);
  return readArticles(files).flatMap((article) => {
    const choices: Choice[] = [];
    hear(article, index, (scene, told, label) => {
      if (!label) return { probability: 1 };
      const candidates = candidatesOf(scene, told);
      const { speaker } = label;
      choices.push({
        fold: foldOf(article),
        language: article.lang ?? '',
        telling: scene.telling,
        candidates,
        right: speaker === null ? 0 : candidates.findIndex(({ actor }) => actor === speaker),
        isCounted: speaker !== null && label.statements.some(({ doubt }) => !doubt),
        isSaid: speaker !== null,
      });
      return { actor: speaker ?? undefined, probability: 1 };
    });
    return choices;
  });
}

/**
 * Fits a multinomial logit by full-batch gradient descent, each weight with a rate of its own that falls
 * with its slopes so far (J. Duchi, E. Hazan and Y. Singer, 'Adaptive subgradient methods', 2011).
 */
function learn(choices: readonly Choice[], rounds: number): Weights {
  const weights: Record<string, number> = {};
  const squares: Record<string, number> = {};
  const usable = choices.filter(({ right }) => right >= 0);
  for (let round = 0; round < rounds; round++) {
    const slopes: Record<string, number> = {};
    for (const feature in weights) slopes[feature] = PENALTY * (weights[feature] ?? 0);
    for (const { candidates, right } of usable) {
      const chances = probabilities(candidates, weights);
      candidates.forEach(({ features }, at) => {
        const push = (chances[at] ?? 0) - (at === right ? 1 : 0);
        for (const feature of features) slopes[feature] = (slopes[feature] ?? 0) + push;
      });
    }
    for (const [feature, slope] of Object.entries(slopes)) {
      const square = (squares[feature] ?? 0) + slope ** 2;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (RATE * slope) / Math.sqrt(square + 1e-6);
    }
  }
  return weights;
}

interface Tally {
  counted: number;
  right: number;
  wrong: number;
  without: number;
  said: number;
  saidRight: number;
  nobody: number;
  given: number;
}

/** As sure as a sentence without a verb of saying asks for. */
const SURE = 0.7;

function add(rows: Map<string, Tally>, name: string, choice: Choice, weights: Weights): void {
  const empty = { counted: 0, right: 0, wrong: 0, without: 0 };
  const tally = rows.get(name) ?? { ...empty, said: 0, saidRight: 0, nobody: 0, given: 0 };
  rows.set(name, tally);
  const chances = probabilities(choice.candidates, weights);
  const best = chances.indexOf(Math.max(...chances));
  const isGiven = best > 0 && (chances[best] ?? 0) >= SURE;
  const isRight = isGiven && best === choice.right;
  if (choice.isCounted) {
    tally.counted++;
    if (isRight) tally.right++;
    else if (isGiven) tally.wrong++;
    if (choice.right < 0) tally.without++;
  }
  if (choice.isSaid) {
    tally.said++;
    if (isRight) tally.saidRight++;
  } else {
    tally.nobody++;
    if (isGiven) tally.given++;
  }
}

const share = (part: number, of: number) => (of > 0 ? ((100 * part) / of).toFixed(1) : '-');

function rowOf(name: string, tally: Tally): string {
  const { counted, right, wrong, without, said, saidRight, nobody, given } = tally;
  return [
    name.padEnd(14),
    `${share(right, counted)}, ${share(wrong, counted)}, ${without} of ${counted}`.padEnd(48),
    `${share(saidRight, said)} of ${said}`.padEnd(17),
    `${share(given, nobody)} of ${nobody}`,
  ].join(' ');
}

function weightsFile(weights: Weights): string {
  const lines = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${Number(weight.toFixed(2))},`);
  return `import type { Weights } from './decide.ts';

/** How much each feature tells, as \`npm run train\` has learned it. */
export const WEIGHTS: Weights = {
${lines.join('\n')}
};
`;
}
