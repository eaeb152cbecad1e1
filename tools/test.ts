import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './browser/find.ts';
import { countsLine } from './test/counts.ts';
import { runRows, runStep, type Step } from './test/steps.ts';

/** `npm test`, `npm run test:unit`, `npm run test:full`; the last line counts the tests. */

const USAGE = `usage: npm run test:unit   engine, data, page, words and tools: no browser, no lint, no types
       npm test            lint, types, data, the unit tests, and the built extension in Chromium and Firefox
       npm run test:full -- [--corpus FOLDER] [--article FILE]
                           all of it, property tests hundreds of times as hard, and what is long:
                           saved pages with an index.jsonl, and one real article, by their paths`;
/** How much harder property tests try in the long run. */
const FULL_EFFORT = 300;

const { values, positionals } = readArguments();
const tier = positionals[0] ?? 'usual';

/** Profiles, copies of the extension and whatever else tests leave lie in here, and go with it. */
const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-tests-'));
process.env.TMPDIR = scratch;
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
if (tier === 'full') process.env.COUNTERPOINT_EFFORT = String(FULL_EFFORT);
if (values.corpus) process.env.COUNTERPOINT_CORPUS = resolve(values.corpus);
if (values.article) process.env.COUNTERPOINT_ARTICLE = resolve(values.article);

const results: string[] = [];
// What compiles any file reads the settings for types, which this writes.
const prepare = {
  title: 'Types of the build',
  script: 'node_modules/wxt/bin/wxt.mjs',
  args: ['prepare'],
};
const isFine = (await runRows([[prepare]])) && (await runTier());
console.log(`\n${countsLine(results, isFine)}`);
process.exit(isFine ? 0 : 1);

async function runTier(): Promise<boolean> {
  if (tier === 'unit') return runStep(vitest('unit'));
  const browsers = (['chrome', 'firefox'] as const).map(findOrInstallBrowser);
  if (browsers.some((path) => !path)) return false;
  const others: Step[] = [
    {
      title: 'Lint and format',
      script: 'node_modules/@biomejs/biome/bin/biome',
      args: ['ci', '.'],
    },
    { title: 'Types', script: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
    { title: 'Data', script: 'tools/data.ts', args: ['check'] },
    build('Chromium', 'chrome'),
    build('Firefox', 'firefox'),
  ];
  // Browsers come last and alone: what they wait for must not wait for others.
  if (!(await runRows([[vitest('unit')], others]))) return false;
  const areFine = await runStep(vitest('browser'));
  return tier === 'full' ? (await runStep(vitest('long'))) && areFine : areFine;
}

function build(title: string, browser: string): Step {
  return {
    title: `Build for ${title}`,
    script: 'node_modules/wxt/bin/wxt.mjs',
    args: ['build', '-b', browser, '--mv3', '--level', 'warn'],
  };
}

function vitest(project: string): Step {
  const file = join(scratch, `${project}.json`);
  results.push(file);
  return {
    title: `Tests: ${project}`,
    script: 'node_modules/vitest/vitest.mjs',
    args: [
      ...['run', '--project', project, '--reporter=default', '--reporter=json'],
      `--outputFile.json=${file}`,
    ],
  };
}

function readArguments() {
  try {
    const given = parseArgs({
      allowPositionals: true,
      options: { corpus: { type: 'string' }, article: { type: 'string' } },
    });
    if (['unit', 'full', undefined].includes(given.positionals[0])) return given;
  } catch {
    // Said below.
  }
  console.error(USAGE);
  process.exit(2);
}
