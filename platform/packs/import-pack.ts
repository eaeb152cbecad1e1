import type { ImportProgress, PackSummary, ReplacedPack } from '../../contract/installed-packs.ts';
import type { PackInfo } from '../../contract/pack.ts';
import type { Problem } from '../../contract/problem.ts';
import { parsePackText } from '../../data/load-pack.ts';
import { packHash } from '../../data/pack-hash.ts';
import { MAX_PACK_BYTES, tooLong } from '../../data/pack-size.ts';
import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { compileOverlay } from '../../engine/pack/overlays/compile-overlay.ts';
import { listStoredPacks, storePack } from './pack-store.ts';

/** A pack file to be added to the packs that are there. */
export interface ImportRequest {
  file: Blob;
  there: Pick<PackSummary, 'id' | 'title' | 'version' | 'updated' | 'origin'>[];
  /** Whether the reader said that the file may take the place of a bundled or a newer pack. */
  mayReplace: boolean;
}

export type ImportResult =
  | { ok: true; info: PackInfo; counts: { actors: number; statements: number }; isUpdate: boolean }
  | { ok: false; problems: Problem[] }
  | { ok: false; replaces: ReplacedPack };

/** How many statements are prepared between two words of progress. */
const REPORT_EVERY = 1_000;

/**
 * Reads a one-file pack, checks it, prepares it for matching and stores it. Nothing is stored before
 * everything else has gone well, and then in one transaction: an import that ends half-way, for
 * whatever reason, leaves no trace. Where the file would take the place of a pack that is not an older
 * form of it, the reader is asked first.
 * @param now the time of the import, in milliseconds since 1970
 */
export async function importPack(
  { file, there, mayReplace }: ImportRequest,
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
  const replaces = mayReplace ? undefined : replacedBy(pack.pack, there);
  if (replaces) return { ok: false, replaces };
  const total = pack.statements.length;
  const compiled = compilePack({ ...pack, locales: [] }, (done) => {
    if (done % REPORT_EVERY === 0) report({ stage: 'preparing', done, total });
  });
  report({ stage: 'storing' });
  const counts = {
    actors: pack.actors.length,
    statements: total,
    relations: pack.relations.length,
  };
  const { id } = pack.pack;
  const isUpdate = (await listStoredPacks()).sound.some((one) => one.id === id);
  const hash = await packHash(pack);
  const overlays = new Map(
    pack.locales.map((overlay) => [overlay.id, compileOverlay(overlay, pack)]),
  );
  await storePack({ id, hash, installed: now, info: pack.pack, counts }, compiled, overlays);
  return { ok: true, info: pack.pack, counts, isUpdate };
}

function replacedBy(file: PackInfo, there: ImportRequest['there']): ReplacedPack | undefined {
  const same = there.find(({ id }) => id === file.id);
  if (!same) return undefined;
  if (same.origin === 'bundled') return { title: same.title, why: 'bundled' };
  return isOlder(file, same) ? { title: same.title, why: 'newer' } : undefined;
}

type Edition = Pick<PackInfo, 'version' | 'updated'>;

/** By their days, and where these are the same or not given, by their versions: `1.9` before `1.10`. */
function isOlder(file: Edition, there: Edition): boolean {
  if (file.updated && there.updated && file.updated !== there.updated)
    return file.updated < there.updated;
  if (!file.version || !there.version) return false;
  return file.version.localeCompare(there.version, 'en', { numeric: true }) < 0;
}
