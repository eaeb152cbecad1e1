import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SCORER = 'score.mjs';

/** The program that comes with labelled data and holds predictions against them. */
export interface Scorer {
  path: string;
  /**
   * @returns The JSON object it prints.
   * @throws {ScorerFault}
   */
  run(...args: string[]): Record<string, unknown>;
}

/** The scorer of a folder, or of the folder above. */
export function findScorer(folder: string): Scorer | undefined {
  const path = [folder, join(folder, '..')]
    .map((place) => resolve(place, SCORER))
    .find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, run: (...args) => runScorer(path, args) };
}

/** A scorer that gave no result; the message is one line for the reader. */
export class ScorerFault extends Error {}

function runScorer(path: string, args: readonly string[]): Record<string, unknown> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    const reason = /^\w*Error: .*$/m.exec(stderr)?.[0] ?? stderr.trim();
    throw new ScorerFault(`${path} failed on ${args.join(' ')}: ${reason}`);
  }
  return JSON.parse(stdout);
}
