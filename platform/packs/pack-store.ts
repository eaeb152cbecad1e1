import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CompiledPack } from '../../contract/compiled-pack.ts';

/** A pack that the reader installed, without its entries. */
export interface StoredPack {
  id: string;
  /** Of its content, as `packHash` gives it. */
  hash: string;
  /** When it was installed or last updated, in milliseconds since 1970. */
  installed: number;
  /** The pack as its maintainers describe it, with its numbers of entries. */
  info: CompiledPack['pack']['pack'];
  counts: { actors: number; statements: number; relations: number };
}

interface Schema extends DBSchema {
  packs: { key: string; value: StoredPack };
  /** Compiled packs as JSON; a blob, since browsers limit how long a stored text may be. */
  contents: { key: string; value: Blob };
}

const NAME = 'counterpoint';
const VERSION = 1;

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, VERSION, {
    upgrade(store) {
      store.createObjectStore('packs', { keyPath: 'id' });
      store.createObjectStore('contents');
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

/** The installed packs, the oldest first. */
export async function listStoredPacks(): Promise<StoredPack[]> {
  const packs = await (await database()).getAll('packs');
  return packs.sort((a, b) => a.installed - b.installed);
}

/**
 * The content of an installed pack.
 * @throws where it is missing or damaged
 */
export async function readStoredPack(id: string): Promise<CompiledPack> {
  const content = await (await database()).get('contents', id);
  if (!content) throw new Error(`The content of the pack "${id}" is missing.`);
  return JSON.parse(await content.text());
}

/** Installs a pack or replaces the one of the same id; either all of it is stored or nothing. */
export async function storePack(pack: StoredPack, compiled: CompiledPack): Promise<void> {
  const content = contentOf(compiled);
  const transaction = (await database()).transaction(['packs', 'contents'], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    transaction.objectStore('packs').put(pack),
    transaction.objectStore('contents').put(content, pack.id),
    transaction.done,
  ]);
}

/** Stores a pack's content in today's form, unless the reader replaced or removed it meanwhile. */
export async function storeAnew({ id, hash }: StoredPack, compiled: CompiledPack): Promise<void> {
  const content = contentOf(compiled);
  const transaction = (await database()).transaction(['packs', 'contents'], 'readwrite');
  const there = await transaction.objectStore('packs').get(id);
  if (there?.hash === hash) await transaction.objectStore('contents').put(content, id);
  await transaction.done;
}

/** Removes an installed pack, wholly or not at all. */
export async function removeStoredPack(id: string): Promise<void> {
  const transaction = (await database()).transaction(['packs', 'contents'], 'readwrite');
  await Promise.all([
    transaction.objectStore('packs').delete(id),
    transaction.objectStore('contents').delete(id),
    transaction.done,
  ]);
}

function contentOf(compiled: CompiledPack): Blob {
  return new Blob([JSON.stringify(compiled)], { type: 'application/json' });
}
