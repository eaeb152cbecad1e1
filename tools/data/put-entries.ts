import type { Pack } from '../../contract/pack.ts';
import type { PackSection } from '../../contract/problem.ts';
import { type EntryChange, packDiff } from '../../data/diff/pack-diff.ts';
import { parsePack } from '../../data/load-pack.ts';
import { type LoadedPack, problemsText } from './loaded-pack.ts';
import { folderEdit, type NewEntry } from './pack-folder-edit.ts';
import { Refusal } from './refusal.ts';
import { type FileText, writeFiles } from './write-files.ts';

/** What came of putting entries into a pack. */
export interface Outcome {
  pack: Pack;
  changes: EntryChange[];
  files: FileText[];
}

/**
 * Puts entries into the folder of a pack, each in place of the one with its id, if there is one.
 * Files in which nothing changes are left as they are.
 *
 * @param entries as they should be written
 * @throws Refusal where the pack would not load any more; nothing is written then
 */
export function putEntries(
  folder: string,
  { files, value, pack }: LoadedPack,
  entries: readonly NewEntry[],
): Outcome {
  const parsed = parsePack(withEntries(value, entries));
  if (!parsed.ok) throw new Refusal(`Nothing was written: ${problemsText(parsed.problems)}`);
  const changes = packDiff(pack, parsed.pack);
  const changed = new Set(changes.map(({ section, id }) => `${section} ${id}`));
  const edited = folderEdit(
    folder,
    files,
    entries.filter(({ section, entry }) => changed.has(`${section} ${entry.id}`)),
  );
  writeFiles(edited);
  return { pack: parsed.pack, changes, files: edited };
}

/** The one-file pack with the entries in it. */
function withEntries(value: unknown, entries: readonly NewEntry[]): unknown {
  const sections = new Map<PackSection, Map<string, unknown>>();
  for (const { section, entry } of entries) {
    const own =
      sections.get(section) ?? new Map(listed(value, section).map((old) => [old.id, old]));
    sections.set(section, own.set(entry.id, entry));
  }
  const merged = [...sections].map(([section, own]) => [
    section,
    section === 'pack' ? [...own.values()][0] : [...own.values()],
  ]);
  return { ...(value as object), ...Object.fromEntries(merged) };
}

/** The entries of a section of a pack that loads. */
export function listed(value: unknown, section: PackSection): { id: string }[] {
  const list: unknown = Reflect.get(value as object, section) ?? [];
  return [list].flat() as { id: string }[];
}
