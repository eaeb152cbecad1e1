import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../contract/pack.ts';
import { parsePack } from '../../data/load-pack.ts';
import { compilePack } from '../../engine/compile/compile-pack.ts';
import { createIndex, type PackIndex } from '../../engine/pack-index.ts';
import { readPackFolder, UnreadablePack } from '../read-pack-folder.ts';

const BUNDLED = join(import.meta.dirname, '../../data/packs');

/**
 * The index of some packs, or of the bundled ones where none is named. Examples must be named: their
 * people are invented, and nobody scans for them by default.
 * @param paths folders or one-file packs
 * @throws {UnreadablePack} naming the pack, the entry and the fault
 */
export function loadIndex(paths: readonly string[] | undefined): PackIndex {
  const packs = paths?.map(loadPack) ?? bundledPacks();
  return createIndex(packs.map((pack) => compilePack(pack)));
}

/** The packs that come with the extension and are no examples. */
export function bundledPacks(): Pack[] {
  return readdirSync(BUNDLED)
    .sort()
    .map((name) => loadPack(join(BUNDLED, name)))
    .filter(({ pack }) => !pack.example);
}

function loadPack(path: string): Pack {
  const parsed = parsePack(readPackFolder(path));
  if (parsed.ok) return parsed.pack;
  const [first] = parsed.problems;
  const more = parsed.problems.length - 1;
  throw new UnreadablePack(
    `The pack ${path} does not load: ${first?.entry ?? ''} ${first?.field ?? ''} ${first?.message ?? ''} ${first?.remedy ?? ''}${more > 0 ? ` (and ${more} more)` : ''}`.replace(
      / +/g,
      ' ',
    ),
  );
}
