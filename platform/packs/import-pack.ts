import type { ImportProgress } from '../../contract/installed-packs.ts';
import type { Problem } from '../../contract/problem.ts';
import { parsePackText } from '../../data/load-pack.ts';
import { packHash } from '../../data/pack-hash.ts';
import { MAX_PACK_BYTES, tooLong } from '../../data/pack-size.ts';
import { compilePack } from '../../engine/compile/compile-pack.ts';
import { listStoredPacks, type StoredPack, storePack } from './pack-store.ts';

export type ImportResult =
  | { ok: true; pack: StoredPack; replaced: StoredPack | undefined }
  | { ok: false; problems: Problem[] };

/** How many statements are prepared between two words of progress. */
const REPORT_EVERY = 1_000;

/**
 * Reads a one-file pack, checks it, prepares it for matching and stores it. Nothing is stored before
 * everything else has gone well, and then in one transaction: an import that ends half-way, for
 * whatever reason, leaves no trace.
 * @param now the time of the import, in milliseconds since 1970
 */
export async function importPack(
  file: Blob,
  report: (progress: ImportProgress) => void,
  now: number,
): Promise<ImportResult> {
  if (file.size > MAX_PACK_BYTES) return { ok: false, problems: [tooLong()] };
  report({ stage: 'reading' });
  const text = await file.text();
  report({ stage: 'checking' });
  const parsed = parsePackText(text);
  if (!parsed.ok) return parsed;
  const { pack } = parsed;
  const total = pack.statements.length;
  const compiled = compilePack(pack, (done) => {
    if (done % REPORT_EVERY === 0) report({ stage: 'preparing', done, total });
  });
  report({ stage: 'storing' });
  const stored: StoredPack = {
    id: pack.pack.id,
    hash: await packHash(pack),
    installed: now,
    info: pack.pack,
    counts: {
      actors: pack.actors.length,
      statements: total,
      relations: pack.relations.length,
    },
  };
  const replaced = (await listStoredPacks()).find(({ id }) => id === stored.id);
  await storePack(stored, compiled);
  return { ok: true, pack: stored, replaced };
}
