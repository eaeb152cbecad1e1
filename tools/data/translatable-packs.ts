import { statSync } from 'node:fs';
import type { Overlay } from '../../contract/overlay.ts';
import type { Pack } from '../../contract/pack.ts';
import { canonicalText } from '../../data/canonical.ts';
import { parsePack, parseShape } from '../../data/load-pack.ts';
import { type PackFile, readPackSource, UnreadablePack } from '../read-pack-folder.ts';
import { problemsText } from './loaded-pack.ts';
import { folderEdit } from './pack-folder-edit.ts';
import { packPaths } from './pack-paths.ts';
import { Refusal } from './refusal.ts';
import type { FileText } from './write-files.ts';

/** A pack whose overlays can be written. */
export interface TranslatablePack {
  path: string;
  /** As it is read, without defaults. */
  value: object;
  files: readonly PackFile[];
  pack: Pack;
}

/**
 * The packs named, or all that readers are given, for translation into a language. What their overlays
 * have beyond the packs is no fault here: taking a table in drops it.
 *
 * @throws UnreadablePack, Refusal
 */
export function translatablePacks(paths: readonly string[], lang: string): TranslatablePack[] {
  const packs = packPaths(paths).map(readPack);
  const chosen = paths.length > 0 ? packs : packs.filter(({ pack }) => !pack.pack.example);
  const own = chosen.find(({ pack }) => pack.pack.languages[0] === lang);
  if (own) throw new Refusal(`${own.path} is written in that language; there is nothing to do.`);
  return chosen;
}

function readPack(path: string): TranslatablePack {
  const { files, value: read } = readPackSource(path);
  const value = read as object;
  const shaped = parseShape(value);
  const sound = shaped.ok ? parsePack({ ...value, locales: [] }) : shaped;
  if (shaped.ok && sound.ok) return { path, value, files, pack: shaped.pack };
  const problems = sound.ok ? [] : sound.problems;
  throw new UnreadablePack(`${path} does not load: ${problemsText(problems)}`);
}

/** The files to write for an overlay of a pack: one of its own, or that of the whole pack. */
export function overlayFiles(
  { path, value, files }: TranslatablePack,
  overlay: Overlay,
): FileText[] {
  const entry = { ...withoutEmpty(overlay), id: overlay.id };
  if (statSync(path).isDirectory()) return folderEdit(path, files, [{ section: 'locales', entry }]);
  const before = 'locales' in value ? (value.locales as Overlay[]) : [];
  const locales = [...before.filter(({ id }) => id !== overlay.id), entry];
  return [{ path, text: canonicalText({ ...value, locales }, 'all') }];
}

/** Lists and objects with nothing in them are left out, also within entries. */
function withoutEmpty(value: object): object {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]: [string, unknown]) => [
        key,
        typeof inner === 'object' && inner !== null ? withoutEmpty(inner) : inner,
      ])
      .filter(
        ([, inner]) => typeof inner !== 'object' || inner === null || Object.keys(inner).length > 0,
      ),
  );
}
