import bundledPacks from 'virtual:bundled-packs';
import { COMPILED_FORMAT, type CompiledPack } from '../../contract/compiled-pack.ts';
import type { PackList, UnusablePack } from '../../contract/installed-packs.ts';
import { createIndex, type PackIndex } from '../../engine/pack/pack-index.ts';
import { kept } from '../kept.ts';
import { readSettings } from '../settings.ts';
import { isInUse } from './in-use.ts';
import {
  isOfLaterVersion,
  listStoredPacks,
  readStoredPack,
  type StoredPacks,
  storeAnew,
} from './pack-store.ts';
import type { StoredPack } from './stored-pack.ts';
import { upToDate } from './up-to-date.ts';

/** The packs as they were found. */
interface LoadedPacks {
  index: PackIndex;
  /** Installed and sound, in use or not. */
  installed: StoredPack[];
  unusable: UnusablePack[];
  store: PackList['store'];
}

const loaded = kept(load);

/**
 * The one index of the whole browser, made from the packs in use: those compiled into the build and
 * those the reader installed. Made at the first call after the background woke or the packs changed,
 * then kept for as long as the background stays awake.
 */
export async function packIndex(): Promise<PackIndex> {
  return (await loaded.get()).index;
}

/** The installed packs, and those of them that cannot be used. */
export async function installedPacks(): Promise<Omit<LoadedPacks, 'index'>> {
  return loaded.get();
}

/** Has the index made anew at the next call. */
export function forgetPackIndex(): void {
  loaded.forget();
}

/** Whatever is wrong with an installed pack costs that pack alone. */
async function load(): Promise<LoadedPacks> {
  const [{ packs: choices }, { sound, damaged, store }] = await Promise.all([
    readSettings(),
    readStore(),
  ]);
  const read = await Promise.all(sound.filter(({ id }) => isInUse(id, choices)).map(readInstalled));
  const readable = read.flatMap((one) => ('compiled' in one ? [one] : []));
  const unread = read.flatMap((one) => ('why' in one ? [one] : []));
  const without = (set: readonly Unread[]): LoadedPacks => {
    const isSetAside = ({ id }: StoredPack) => set.some(({ pack }) => pack.id === id);
    const installed = sound.filter((pack) => !isSetAside(pack));
    // An installed pack takes the place of the bundled one of the same id.
    const bundled = bundledPacks.filter(
      ({ pack: { pack } }) =>
        isInUse(pack.id, choices) && installed.every(({ id }) => id !== pack.id),
    );
    const used = readable.filter(({ pack }) => !isSetAside(pack)).map(({ compiled }) => compiled);
    return {
      index: createIndex([...bundled, ...used]),
      installed,
      unusable: [...damaged, ...set.map(unusable)],
      store,
    };
  };
  try {
    return without(unread);
  } catch {
    const failing = readable.filter(({ compiled }) => !canBeIndexed(compiled));
    return without([...unread, ...failing.map(({ pack }): Unread => ({ pack, why: 'damaged' }))]);
  }
}

async function readStore(): Promise<StoredPacks & Pick<LoadedPacks, 'store'>> {
  try {
    return { ...(await listStoredPacks()), store: 'open' };
  } catch (error) {
    return { sound: [], damaged: [], store: isOfLaterVersion(error) ? 'later' : 'closed' };
  }
}

type Unread = { pack: StoredPack; why: UnusablePack['why'] };
type Read = { pack: StoredPack; compiled: CompiledPack };

async function readInstalled(pack: StoredPack): Promise<Read | Unread> {
  try {
    const stored = await readStoredPack(pack);
    if (stored.format > COMPILED_FORMAT) return { pack, why: 'later' };
    const compiled = upToDate(stored);
    // It serves as it is where it cannot be stored, and is prepared again the next time.
    if (compiled !== stored) void storeAnew(pack, compiled).catch(() => undefined);
    return { pack, compiled };
  } catch {
    return { pack, why: 'damaged' };
  }
}

function canBeIndexed(compiled: CompiledPack): boolean {
  try {
    createIndex([compiled]);
    return true;
  } catch {
    return false;
  }
}

function unusable({ pack, why }: Unread): UnusablePack {
  return { id: pack.id, title: pack.info.title, why };
}
