import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.ts';

/** A file and what it is to hold. */
export interface FileText {
  path: string;
  text: string;
}

/**
 * Writes files so that a full disk or a folder without permission leaves the old ones as they are:
 * all are written beside their places first and put there only then.
 *
 * @throws Refusal where one cannot be written
 */
export function writeFiles(files: readonly FileText[]): void {
  const drafts = files.map(({ path, text }) => ({ path, text, draft: `${path}.draft` }));
  try {
    for (const { path, text, draft } of drafts) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(draft, text);
    }
    for (const { path, draft } of drafts) renameSync(draft, path);
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw unwritable(error);
  }
}

/**
 * Writes one file wherever an editor wants it, which may be a device such as `/dev/stdout`.
 *
 * @throws Refusal where it cannot be written
 */
export function writeOut({ path, text }: FileText): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw unwritable(error);
  }
}

function unwritable(error: unknown): Refusal {
  return new Refusal(`It cannot be written: ${error instanceof Error ? error.message : error}.`);
}
