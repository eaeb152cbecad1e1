import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stance } from '../../contract/pack.ts';
import { readLines } from '../bench/data-files.ts';
import { loadIndex } from '../scan/load-index.ts';
import { type ReadArticle, readArticle } from './examples.ts';
import { FOLDS, foldOf } from './folds.ts';
import { readArticles } from './labelled-articles.ts';
import { learn, weightsFile } from './learn.ts';
import {
  type Assertion,
  addTally,
  assertionsOf,
  emptyTally,
  type Facts,
  type Tally,
  tallyOf,
} from './measure.ts';
import { indexesWithout } from './packs-without.ts';
import { speakersByFold, trainSpeakers } from './speakers.ts';

const USAGE = `usage: npm run train -- claims --facts FOLDER [--facts FOLDER] [--check] ARTICLES.jsonl …
       npm run train -- speakers [--check] ARTICLES.jsonl …
--facts  a folder with the statements.jsonl and propositions.jsonl that the readers of the articles had
--check  measures in folds and writes no weights`;

const WEIGHTS = join(import.meta.dirname, '../../engine/read/4-claims/weights.ts');

/**
 * Runs `npm run train`: learns the weights of claims or of speakers from labelled articles, in folds first, so that
 * what is printed was measured on articles that the weights were not learned from.
 * @param args what stands after `npm run train --`
 * @returns the exit code
 */
export function runTrain(args: readonly string[], print: (text: string) => void): number {
  const [what, ...others] = args;
  const folders: string[] = [];
  const files: string[] = [];
  let isCheck = false;
  for (let at = 0; at < others.length; at++) {
    const arg = others[at] ?? '';
    if (arg === '--facts') folders.push(others[++at] ?? '');
    else if (arg === '--check') isCheck = true;
    else files.push(arg);
  }
  if (what === 'speakers' && files.length > 0) {
    trainSpeakers(files, isCheck, print);
    return 0;
  }
  if (what !== 'claims' || folders.length === 0 || files.length === 0) {
    print(USAGE);
    return 2;
  }
  const facts = readFacts(folders);
  const index = loadIndex(undefined);
  const without = indexesWithout();
  const speakers = speakersByFold(files);
  const articles = readArticles(files).map((article) =>
    readArticle(article, index, without, speakers[foldOf(article)] ?? {}),
  );
  printFolds(articles, facts, print);
  if (!isCheck) writeFileSync(WEIGHTS, weightsFile(learn(articles, facts)));
  return 0;
}

function readFacts(folders: readonly string[]): Facts {
  const viewOf = new Map<string, { actor: string; proposition: string; stance: Stance }>();
  const propositions = new Set<string>();
  for (const folder of folders) {
    type Line = {
      id: string;
      actor: string;
      proposition_id?: string;
      polarity?: Stance;
      stances?: { proposition: string; stance: Stance }[];
    };
    for (const { id, actor, proposition_id, polarity, stances } of readLines<Line>(
      join(folder, 'statements.jsonl'),
    )) {
      const proposition = proposition_id ?? stances?.[0]?.proposition ?? id;
      viewOf.set(id, { actor, proposition, stance: polarity ?? stances?.[0]?.stance ?? 'unclear' });
    }
    for (const { id } of readLines<{ id: string }>(join(folder, 'propositions.jsonl')))
      propositions.add(id);
  }
  return { statements: new Set(viewOf.keys()), propositions, viewOf };
}

function printFolds(
  articles: readonly ReadArticle[],
  facts: Facts,
  print: (text: string) => void,
): void {
  const rows = new Map<string, Tally>();
  const assertions = new Map<string, Assertion[]>();
  const add = (name: string, tally: Tally) =>
    rows.set(name, addTally(rows.get(name) ?? emptyTally(), tally));
  const keep = (key: string, more: readonly Assertion[]) =>
    assertions.set(key, [...(assertions.get(key) ?? []), ...more]);
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = articles.filter((one) => foldOf(one.heard.article) === fold);
    const verifier = learn(
      articles.filter((one) => foldOf(one.heard.article) !== fold),
      facts,
    );
    for (const one of held) {
      const { lang = '', file } = one.heard.article;
      for (const [name, labelled] of [
        ['engine', one.own],
        ['told', one.told],
      ] as const) {
        const tally = tallyOf(one, labelled, verifier, facts);
        add(`${name}, fold ${fold}`, tally);
        add(`${name}, all`, tally);
        add(`${name}, ${lang}`, tally);
        add(`${name}, ${file}`, tally);
      }
      const { report, question } = assertionsOf(one.told, verifier, facts);
      for (const part of ['all', lang]) {
        keep(`report, ${part}`, report);
        keep(`question, ${part}`, question);
      }
    }
  }
  print(
    'speakers, part      labels  strict P/R    view P/R      reports P    questions P (stance)  unknown given',
  );
  for (const [name, tally] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    print(rowOf(name, tally));
  print('\nfrom a probability on: how many, how many of them right (speakers told)');
  for (const model of ['report', 'question'])
    print(thresholds(model, assertions.get(`${model}, all`) ?? []));
  print('\nhow sure, and how often right (speakers told)');
  for (const [name, all] of [...assertions].sort(([a], [b]) => a.localeCompare(b)))
    print(reliability(name, all));
}

const share = (a: number, b: number) => (b > 0 ? ((100 * a) / b).toFixed(1) : '-');

function rowOf(name: string, t: Tally): string {
  return [
    name.padEnd(18),
    String(t.said).padStart(6),
    `${share(t.right, t.given)}/${share(t.found, t.said)}`.padEnd(12),
    `${share(t.rightView, t.given)}/${share(t.foundView, t.said)}`.padEnd(12),
    `${share(t.reportsRight, t.reports)} of ${t.reports}`.padEnd(12),
    `${share(t.questionsRight, t.questions)} of ${t.questions} (${share(t.stancesRight, t.questionsRight)})`.padEnd(
      22,
    ),
    `${t.unknownGiven} of ${t.unknown}`,
  ].join('  ');
}

function thresholds(model: string, all: readonly Assertion[]): string {
  const parts = [0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95].map((from) => {
    const given = all.filter(({ likely }) => likely >= from);
    return `${from}: ${given.length} ${share(given.filter((one) => one.isRight).length, given.length)}`;
  });
  return `${model.padEnd(10)}${parts.join('  ')}`;
}

const STEPS = 10;

function reliability(name: string, all: readonly Assertion[]): string {
  const parts = Array.from({ length: STEPS }, (_, step) => {
    const within = all.filter(
      ({ likely }) => Math.min(STEPS - 1, Math.floor(likely * STEPS)) === step,
    );
    if (within.length === 0) return '';
    const said = within.reduce((sum, one) => sum + one.likely, 0) / within.length;
    const right = within.filter((one) => one.isRight).length / within.length;
    return `${said.toFixed(2)}>${right.toFixed(2)} (${within.length})`;
  });
  return `${name.padEnd(14)} ${parts.filter(Boolean).join('  ')}`;
}
