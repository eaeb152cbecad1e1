import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../contract/pack.ts';
import { parsePack } from '../data/load-pack.ts';
import { readPackFolder } from './read-pack-folder.ts';

/**
 * The packs that come with the extension: those of a folder, examples left out, in the order of their
 * names.
 * @param folder holds one folder a pack
 * @throws where a pack does not load; the message names file, entry and field
 */
export function packsForReaders(folder: string): Pack[] {
  return readdirSync(folder)
    .sort()
    .map((name) => loadFolder(join(folder, name)))
    .filter(({ pack }) => !pack.example);
}

function loadFolder(path: string): Pack {
  const result = parsePack(readPackFolder(path));
  if (result.ok) return result.pack;
  throw new Error(`The pack ${path} does not load:\n${JSON.stringify(result.problems, null, 2)}`);
}
