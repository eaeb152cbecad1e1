import type { Pack } from '../../contract/pack.ts';
import { parsePack } from '../../data/load-pack.ts';
import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { createIndex, type PackIndex } from '../../engine/pack/pack-index.ts';
import { bundledPackPaths, packPath } from '../bundled-packs.ts';
import { readPackFolder, UnreadablePack } from '../read-pack-folder.ts';

/**
 * The index of some packs, or of the bundled ones where none is named. Examples must be named: their
 * people are invented, and nobody scans for them by default.
 * @param names folders, one-file packs or ids of bundled packs
 * @throws {UnreadablePack} naming the pack, the entry and the fault
 */
export function loadIndex(names: readonly string[] | undefined): PackIndex {
  const packs = names?.map((name) => loadPack(packPath(name))) ?? bundledPacks();
  return createIndex(packs.map((pack) => compilePack(pack)));
}

/** The packs that come with the extension and are no examples. */
export function bundledPacks(): Pack[] {
  return packsOfProject().filter(({ pack }) => !pack.example);
}

/** The packs of invented people that show how packs are made. */
export function examplePacks(): Pack[] {
  return packsOfProject().filter(({ pack }) => pack.example);
}

function packsOfProject(): Pack[] {
  return bundledPackPaths().map(loadPack);
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
