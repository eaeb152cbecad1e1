import bundledPacks from 'virtual:bundled-packs';
import type { CompiledPack } from '../../contract/compiled-pack.ts';
import { createIndex, type PackIndex } from '../../engine/pack-index.ts';
import { readSettings } from '../settings.ts';
import { isInUse } from './in-use.ts';
import { listStoredPacks, readStoredPack, type StoredPack, storeAnew } from './pack-store.ts';
import { upToDate } from './up-to-date.ts';

let index: Promise<PackIndex> | undefined;

/**
 * The one index of the whole browser, made from the packs in use: those compiled into the build and
 * those the reader installed. Made at the first call after the background woke or the packs changed,
 * then kept for as long as the background stays awake.
 */
export function packIndex(): Promise<PackIndex> {
  index ??= packsInUse().then(createIndex);
  return index;
}

/** Has the index made anew at the next call. */
export function forgetPackIndex(): void {
  index = undefined;
}

/** An installed pack takes the place of the bundled one of the same id. */
async function packsInUse(): Promise<CompiledPack[]> {
  const [{ packs: choices }, stored] = await Promise.all([
    readSettings(),
    // A store that cannot be opened must not take the bundled packs along.
    listStoredPacks().catch(() => []),
  ]);
  const installed = new Set(stored.map(({ id }) => id));
  const bundled = bundledPacks.filter(
    ({ pack: { pack } }) => !installed.has(pack.id) && isInUse(pack.id, choices),
  );
  const wanted = stored.filter(({ id }) => isInUse(id, choices));
  const read = await Promise.allSettled(wanted.map(readInstalled));
  return [
    ...bundled,
    ...read.flatMap((result) => (result.status === 'fulfilled' ? result.value : [])),
  ];
}

async function readInstalled(pack: StoredPack): Promise<CompiledPack> {
  const stored = await readStoredPack(pack.id);
  const compiled = upToDate(stored);
  // It serves as it is where it cannot be stored, and is prepared again the next time.
  if (compiled !== stored) void storeAnew(pack, compiled).catch(() => undefined);
  return compiled;
}
