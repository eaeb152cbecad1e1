import type { UnusablePack } from '../../contract/installed-packs.ts';
import type { PackInfo } from '../../contract/pack.ts';
import { withEscapes } from '../../data/unseen-characters.ts';
import { z } from '../../data/zod.ts';

/** A pack that the reader installed, without its entries. */
export interface StoredPack {
  id: string;
  /** Of its content, as `packHash` gives it. */
  hash: string;
  /**
   * Of the bytes that are stored: nothing else is read back than what was checked before. Version 0.1
   * made none.
   */
  digest?: string | undefined;
  /** By language, the same of its overlays; version 0.1 had none. */
  overlays?: Record<string, string> | undefined;
  /** When it was installed or last updated, in milliseconds since 1970. */
  installed: number;
  /** The pack as its maintainers describe it, with its numbers of entries. */
  info: PackInfo;
  counts: { actors: number; statements: number; relations: number };
}

const text = z.optional(z.string());
const count = z.int().check(z.gte(0));

const storedPack = z.object({
  id: z.string(),
  hash: z.string(),
  digest: z.optional(z.string()),
  overlays: z.optional(z.record(z.string(), z.string())),
  installed: z.number(),
  info: z.looseObject({
    id: z.string(),
    title: z.string(),
    description: text,
    version: text,
    updated: text,
    coverage: z.optional(z.object({ from: text, to: text, covered: text, notCovered: text })),
  }),
  counts: z.object({ actors: count, statements: count, relations: count }),
});

/** More of a title that nobody checked would only fill the list. */
const LONGEST_TITLE = 200;

/** Whether a record of the store is that of a pack. Stores are damaged by disks and other versions. */
export function isStoredPack(record: unknown): record is StoredPack {
  const { success, data } = storedPack.safeParse(record);
  return success && data.id === data.info.id;
}

/** What can be told of a damaged record, by the key under which it lies. */
export function damagedPack(key: unknown, record: unknown): UnusablePack {
  const id = String(key);
  const named = z.object({ info: z.object({ title: z.string() }) }).safeParse(record);
  const title = named.success ? named.data.info.title : id;
  return { id, title: withEscapes(title.slice(0, LONGEST_TITLE)), why: 'damaged' };
}
