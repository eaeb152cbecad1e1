import { writeFileSync } from 'node:fs';
import { canonicalText } from '../../data/canonical.ts';
import { parseShape } from '../../data/load-pack.ts';
import { readPackSource, UnreadablePack } from '../read-pack-folder.ts';

/**
 * Writes the files of packs in the canonical form. A pack whose shape is wrong is left alone:
 * fields that nobody knows would be lost.
 *
 * @param paths folders or one-file packs
 * @throws UnreadablePack
 */
export function formatPacks(paths: readonly string[], print: (text: string) => void): void {
  for (const path of paths) {
    const { files, value } = readPackSource(path);
    const shaped = parseShape(value);
    if (!shaped.ok) {
      throw new UnreadablePack(
        `${path} cannot be formatted before its errors are mended; "npm run data -- check ${path}" names them.`,
      );
    }
    const changed = files
      .map((file) => ({ ...file, canonical: canonicalText(file.value, file.section) }))
      .filter(({ text, canonical }) => text !== canonical);
    for (const file of changed) {
      writeFileSync(file.path, file.canonical);
      print(`Wrote ${file.path}`);
    }
    if (changed.length === 0) print(`${path}: nothing to change.`);
  }
}
