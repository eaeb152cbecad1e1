import { writeFileSync } from 'node:fs';
import { canonicalText } from '../../data/canonical.ts';
import { parseShape } from '../../data/load-pack.ts';
import { readPackSource, UnreadablePack } from '../read-pack-folder.ts';
import { readOptions } from './arguments.ts';
import { packPaths } from './pack-paths.ts';
import { type Command, EXIT } from './terminal.ts';

/** `format [PACK]...`: writes the files of packs in the canonical form. */
export const format: Command = (args, { print }) => {
  for (const path of packPaths(readOptions(args, {}).positionals)) formatPack(path, print);
  return EXIT.fine;
};

/** A pack whose shape is wrong is left alone: fields that nobody knows would be lost. */
function formatPack(path: string, print: (text: string) => void): void {
  const { files, value } = readPackSource(path);
  if (!parseShape(value).ok) {
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
