import { existsSync } from 'node:fs';
import { BadArguments, readArguments } from './arguments.ts';
import { articles } from './articles.ts';
import type { Benchmark, BenchmarkInput } from './benchmark.ts';
import { claims } from './claims.ts';
import { detect } from './detect.ts';
import { gate } from './gate.ts';
import { glance } from './glance.ts';
import { names } from './names.ts';
import { page } from './page.ts';
import { pages } from './pages.ts';
import { polarity } from './polarity.ts';
import { PredictionFolder } from './predictions.ts';
import { quotes } from './quotes.ts';
import { scale } from './scale.ts';
import { findScorer, ScorerFault } from './scorer.ts';
import { speed } from './speed.ts';
import { printedTables } from './table.ts';

const BENCHMARKS = new Map<string, { run: Benchmark; needsData: boolean; what: string }>([
  ['names', { run: names, needsData: true, what: 'who is named where, and pairs of names' }],
  ['quotes', { run: quotes, needsData: true, what: 'who says what, in English and German' }],
  ['claims', { run: claims, needsData: true, what: 'recorded claims ranked for a passage' }],
  ['detect', { run: detect, needsData: true, what: 'passages of transcripts that repeat a claim' }],
  ['polarity', { run: polarity, needsData: true, what: 'sentences that contradict each other' }],
  ['pages', { run: pages, needsData: true, what: 'labelled news pages, by the bundled packs' }],
  [
    'gate',
    { run: gate, needsData: true, what: 'which saved pages are taken for news, and dated how' },
  ],
  ['articles', { run: articles, needsData: true, what: 'labelled articles, by the bundled packs' }],
  ['speed', { run: speed, needsData: true, what: 'what reading 100 kB of text takes' }],
  ['page', { run: page, needsData: true, what: 'what the extension costs a page, in Chromium' }],
  [
    'glance',
    {
      run: glance,
      needsData: false,
      what: 'what cards and popups show at one glance, in a browser',
    },
  ],
  ['scale', { run: scale, needsData: false, what: 'what 100 to 50,000 actors cost' }],
]);

const USAGE = `usage: npm run bench -- NAME --data FOLDER [--json] [--predictions FOLDER] [--every N]
       npm run bench -- glance [--data FOLDER] [--browser chrome|firefox] [--screenshots FOLDER]
${[...BENCHMARKS].map(([name, { what }]) => `  ${name.padEnd(9)} ${what}`).join('\n')}
--data         the folder with the labelled files and their score.mjs (scale needs none;
               glance takes our own samples without one)
--predictions  keeps what the engine found, as score.mjs reads it
--every        of saved pages takes only every Nth (page and glance)
--browser      shows the pages in chrome or firefox (glance alone)
--screenshots  keeps a picture of each card and popup (glance alone)
--json         prints one JSON object instead of a table (glance: one a card, and all in one last)`;

const FINE = 0;
const EXCEEDED = 1;
const UNUSABLE = 2;

/**
 * Runs `npm run bench`.
 *
 * @param args what stands after `npm run bench --`
 * @param print takes what belongs to the result
 * @param complain takes what was left out, and what went wrong with the command itself
 * @returns the exit code
 */
export async function runBench(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    print(USAGE);
    return FINE;
  }
  try {
    const { name, data = '.', json, ...said } = readArguments(args, BENCHMARKS);
    if (BENCHMARKS.get(name)?.needsData && !existsSync(data)) {
      throw new BadArguments(`There is no folder ${data}.`);
    }
    const predictions = new PredictionFolder(said.predictions);
    const holds = await measure(name, { ...said, data, predictions }, json, print, complain);
    return holds ? FINE : EXCEEDED;
  } catch (error) {
    if (error instanceof ScorerFault) complain(error.message);
    else if (error instanceof BadArguments)
      complain(`${error.message} "npm run bench -- --help" shows how.`);
    else throw error;
    return UNUSABLE;
  }
}

/** @returns false where a limit that the benchmark asserts does not hold */
async function measure(
  name: string,
  input: Omit<BenchmarkInput, 'scorer'>,
  json: boolean,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<boolean> {
  const benchmark = BENCHMARKS.get(name);
  if (!benchmark) return true;
  const { data, predictions } = input;
  const scorer = benchmark.needsData ? findScorer(data) : undefined;
  const { sets, skipped, exceeded = [], total } = await benchmark.run({ ...input, scorer });
  for (const line of skipped) complain(line);
  const isUnscored = benchmark.needsData && !scorer && predictions.count > 0;
  if (isUnscored) {
    complain(
      `There is no score.mjs in ${data} or above; the predictions are in ${predictions.path}.`,
    );
  } else {
    predictions.dispose();
  }
  if (json && total) for (const line of [...sets, total]) print(JSON.stringify(line));
  else if (json) print(JSON.stringify({ benchmark: name, sets, skipped, exceeded }, null, 1));
  else if (sets.length > 0) print(printedTables(sets));
  for (const line of exceeded) complain(`Exceeded: ${line}`);
  return exceeded.length === 0;
}
