import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser/find.ts';

/** `npm test`: everything that has to hold before a change is kept, the quickest first. */

const ROOT = join(import.meta.dirname, '..');
const BIN = join(ROOT, 'node_modules');

const browsers = (['chrome', 'firefox'] as const).map(findOrInstallBrowser);
if (browsers.some((path) => !path)) process.exit(1);

/** Profiles, copies of the extension and whatever else tests leave lie in here, and go with it. */
const scratch = mkdtempSync(join(tmpdir(), 'counterpoint-tests-'));
process.env.TMPDIR = scratch;
process.once('exit', () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }));
const results = join(scratch, 'results.json');

step('Preparing types', 'wxt/bin/wxt.mjs', ['prepare']);
step('Lint and format', '@biomejs/biome/bin/biome', ['ci', '.']);
step('Types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']);
step('Data', '../tools/data.ts', ['check']);
step('Build for Chromium', 'wxt/bin/wxt.mjs', [
  'build',
  '-b',
  'chrome',
  '--mv3',
  '--level',
  'warn',
]);
step('Build for Firefox', 'wxt/bin/wxt.mjs', [
  'build',
  '-b',
  'firefox',
  '--mv3',
  '--level',
  'warn',
]);
const passed = run('Tests', 'vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);
const counts = JSON.parse(readFileSync(results, 'utf8'));
const skipped = counts.numPendingTests + counts.numTodoTests;
console.log(
  `\ntests: ${counts.numPassedTests} passed, ${counts.numFailedTests} failed${skipped ? `, ${skipped} skipped` : ''}`,
);
process.exit(passed ? 0 : 1);

/** Runs a step and ends everything where it fails. */
function step(title: string, script: string, args: string[]): void {
  if (!run(title, script, args)) {
    console.error(`\n${title}: failed.\ntests: 0 passed, 1 failed`);
    process.exit(1);
  }
}

function run(title: string, script: string, args: string[]): boolean {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(process.execPath, [join(BIN, script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return status === 0;
}
