import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledPack } from '../../contract/compiled-pack.ts';
import type { UnusablePack } from '../../contract/installed-packs.ts';
import type { CompiledOverlay } from '../../contract/overlay.ts';
import { damagedPack, isStoredPack, type StoredPack } from './stored-pack.ts';

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Compiled packs as JSON; a blob, since browsers limit how long a stored text may be. */
  contents: { key: string; value: Blob };
  /** By the id of the pack and the language, overlays made ready for readers, as JSON. */
  overlays: { key: [pack: string, lang: string]; value: Blob };
}

const NAME = 'counterpoint';
const VERSION = 2;
const STORES = ['packs', 'contents', 'overlays'] as const;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(store, before) {
      if (before < 1) {
        store.createObjectStore('packs', { keyPath: 'id' });
        store.createObjectStore('contents');
      }
      store.createObjectStore('overlays');
    },
    // A connection that the browser closed, or that stands in the way of another, is opened anew.
    blocking: forget,
    terminated: forget,
  }).catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function forget(): void {
  void opened?.then((store) => store.close());
  opened = undefined;
}

/** What the reader installed. */
export interface StoredPacks {
  /** The oldest first. */
  sound: StoredPack[];
  damaged: UnusablePack[];
}

/**
 * The installed packs. A damaged record stands apart and costs no other.
 * @throws where the store cannot be opened, see {@link isOfLaterVersion}
 */
export async function listStoredPacks(): Promise<StoredPacks> {
  const store = (await database()).transaction('packs').store;
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const listed: StoredPacks = { sound: [], damaged: [] };
  records.forEach((record, at) => {
    if (isStoredPack(record)) listed.sound.push(record);
    else listed.damaged.push(damagedPack(keys[at], record));
  });
  listed.sound.sort((a, b) => a.installed - b.installed);
  return listed;
}

/** Whether the store could not be opened because a later version of Counterpoint changed it. */
export function isOfLaterVersion(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

/** Packs in an older form were stored by version 0.1, without a digest. */
const FIRST_FORMAT_WITH_DIGEST = 5;

/**
 * The content of an installed pack.
 * @throws where it is missing, or other than what was stored
 */
export async function readStoredPack({ id, digest }: StoredPack): Promise<CompiledPack> {
  const content = await (await database()).get('contents', id);
  if (!(content instanceof Blob)) throw new Error(`The content of the pack "${id}" is missing.`);
  const bytes = await content.arrayBuffer();
  const stored: CompiledPack = JSON.parse(new TextDecoder().decode(bytes));
  const isAsStored =
    digest === undefined
      ? stored.format < FIRST_FORMAT_WITH_DIGEST
      : (await digestOf(bytes)) === digest;
  if (!isAsStored) throw new Error(`The content of the pack "${id}" is not what was stored.`);
  return stored;
}

/**
 * An overlay of an installed pack.
 * @throws where it is missing, or other than what was stored
 */
export async function readStoredOverlay(
  { id, overlays }: StoredPack,
  lang: string,
): Promise<CompiledOverlay> {
  const content = await (await database()).get('overlays', [id, lang]);
  if (!(content instanceof Blob)) throw new Error(`The pack "${id}" is not stored in "${lang}".`);
  const bytes = await content.arrayBuffer();
  if ((await digestOf(bytes)) !== overlays?.[lang]) {
    throw new Error(`The overlay "${lang}" of the pack "${id}" is not what was stored.`);
  }
  return JSON.parse(new TextDecoder().decode(bytes));
}

/**
 * Installs a pack or replaces the one of the same id; either all of it is stored or nothing.
 * @param overlays by language
 */
export async function storePack(
  pack: Omit<StoredPack, 'digest' | 'overlays'>,
  compiled: CompiledPack,
  overlays: ReadonlyMap<string, CompiledOverlay>,
): Promise<void> {
  const { content, digest } = await contentOf(compiled);
  const translated = await Promise.all(
    [...overlays].map(async ([lang, overlay]) => ({ lang, ...(await contentOf(overlay)) })),
  );
  const digests = Object.fromEntries(translated.map((one) => [one.lang, one.digest]));
  const transaction = (await database()).transaction(STORES, 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    transaction.objectStore('packs').put({ ...pack, digest, overlays: digests }),
    transaction.objectStore('contents').put(content, pack.id),
    transaction.objectStore('overlays').delete(overlaysOf(pack.id)),
    ...translated.map((one) =>
      transaction.objectStore('overlays').put(one.content, [pack.id, one.lang]),
    ),
    transaction.done,
  ]);
}

/** The keys of all overlays of a pack: an empty list comes after every text. */
function overlaysOf(pack: string): IDBKeyRange {
  return IDBKeyRange.bound([pack], [pack, []]);
}

/** Stores a pack's content in today's form, unless the reader replaced or removed it meanwhile. */
export async function storeAnew(pack: StoredPack, compiled: CompiledPack): Promise<void> {
  const { content, digest } = await contentOf(compiled);
  const transaction = (await database()).transaction(['packs', 'contents'], 'readwrite');
  const there = await transaction.objectStore('packs').get(pack.id);
  if (there?.digest === pack.digest) {
    await transaction.objectStore('packs').put({ ...pack, digest });
    await transaction.objectStore('contents').put(content, pack.id);
  }
  await transaction.done;
}

/** Removes an installed pack, damaged or not, wholly or not at all. */
export async function removeStoredPack(id: string): Promise<void> {
  const transaction = (await database()).transaction(STORES, 'readwrite');
  await transaction.objectStore('overlays').delete(overlaysOf(id));
  for (const name of ['packs', 'contents'] as const) {
    const store = transaction.objectStore(name);
    // The key of a damaged record may be of any kind.
    const keys = (await store.getAllKeys()).filter((key) => String(key) === id);
    await Promise.all(keys.map((key) => store.delete(key)));
  }
  await transaction.done;
}

async function contentOf(
  compiled: CompiledPack | CompiledOverlay,
): Promise<{ content: Blob; digest: string }> {
  const bytes = new TextEncoder().encode(JSON.stringify(compiled));
  const content = new Blob([bytes], { type: 'application/json' });
  return { content, digest: await digestOf(bytes) };
}

async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
