import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A file that a benchmark reads and the folder does not hold. */
export class AbsentData extends Error {}

/**
 * Where a file of a benchmark lies.
 * @throws {AbsentData} where it does not
 */
export function dataFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (!existsSync(path)) throw new AbsentData(`${path} is absent`);
  return path;
}

/** The text of a file, unpacked where its name ends in `.gz`. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** One object a line; the caller knows their shape. */
export function readLines<Line>(path: string): Line[] {
  return readText(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Line);
}
