import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { changelog } from '../../data/diff/changelog.ts';
import { statementsOf } from '../../data/import/claim-reviews.ts';
import { loadPack } from './loaded-pack.ts';
import { putEntries } from './put-entries.ts';
import { Refusal } from './refusal.ts';
import { EXIT, type Terminal } from './terminal.ts';

/**
 * Adds the statements that ClaimReviews report to the pack in a folder, and tells which were left
 * out and why.
 *
 * @param reviews of `claimReviews`
 * @returns the exit code
 * @throws Refusal, UnreadablePack; nothing is written then
 */
export function importReviews(
  reviews: readonly Record<string, unknown>[],
  folder: string,
  { print }: Terminal,
): number {
  if (!existsSync(join(folder, 'pack.json'))) {
    throw new Refusal(`${folder} holds no pack that the reviews could go into; add a pack.json.`);
  }
  const there = loadPack(folder);
  const { actors, statements, known, leftOut } = statementsOf(reviews, there.pack);
  const { changes, files } = putEntries(folder, there, [
    ...actors.map((entry) => ({ section: 'actors' as const, entry })),
    ...statements.map((entry) => ({ section: 'statements' as const, entry })),
  ]);
  print([changelog(changes), ...files.map(({ path }) => `Wrote ${path}`)].join('\n'));
  if (known > 0) print(`In the pack already: ${known}.`);
  if (leftOut.length > 0) {
    print(['Left out:', ...leftOut.map(({ entry, reason }) => `  ${entry}: ${reason}`)].join('\n'));
  }
  return statements.length + known > 0 ? EXIT.fine : EXIT.errors;
}
