import { basename, dirname, join } from 'node:path';
import type { PackSection } from '../../contract/problem.ts';
import { canonicalText } from '../../data/canonical.ts';
import { KEBAB_CASE } from '../../data/kebab.ts';
import type { PackFile } from '../read-pack-folder.ts';
import { Refusal } from './refusal.ts';
import type { FileText } from './write-files.ts';

/** An entry to be put into a pack's folder, as it should be written. */
export interface NewEntry {
  section: PackSection;
  entry: Entry;
}

interface Entry {
  id: string;
}

/** A file of the folder while entries are put into it. */
interface OpenFile {
  path: string;
  section: PackSection;
  entries: Entry[];
  /** Whether it holds one entry without a list around it. */
  bare: boolean;
}

/**
 * Puts entries into the files of a pack's folder: in place of the entry with the same id, else into
 * the canonical file, which is `statements/<actor>.json` for a statement.
 *
 * @param folder where the files stand or will stand
 * @param files what is there, each of it readable as a file of a pack
 * @returns the files that have to be written, in the canonical form
 * @throws Refusal where an actor's id cannot name a file
 */
export function folderEdit(
  folder: string,
  files: readonly PackFile[],
  entries: readonly NewEntry[],
): FileText[] {
  const open = new Map(files.map((file) => [file.path, opened(file)]));
  const holders = new Map<string, OpenFile>();
  for (const file of open.values()) {
    for (const { id } of file.entries) holders.set(`${file.section} ${id}`, file);
  }
  const touched = new Set<OpenFile>();
  for (const { section, entry } of entries) {
    const holder = holders.get(`${section} ${entry.id}`);
    const path = holder && mayStay(holder, entry) ? holder.path : homeOf(folder, section, entry);
    const target = open.get(path) ?? { path, section, entries: [], bare: isBare(section) };
    open.set(path, target);
    if (holder && holder !== target) {
      holder.entries = holder.entries.filter(({ id }) => id !== entry.id);
      touched.add(holder);
    }
    const at = target.entries.findIndex(({ id }) => id === entry.id);
    if (at === -1) target.entries.push(entry);
    else target.entries[at] = entry;
    touched.add(target);
  }
  return [...touched].map(({ path, section, entries: own, bare }) => ({
    path,
    text: canonicalText(bare && own.length === 1 ? own[0] : own, section),
  }));
}

function opened({ path, section, value }: PackFile): OpenFile {
  if (section === 'all') throw new Refusal(`${path} is no file of a pack's folder.`);
  const list: unknown[] = Array.isArray(value) ? [...value] : [value];
  // Whoever edits a folder has seen it load, so every entry has its id.
  return { path, section, entries: list as Entry[], bare: !Array.isArray(value) };
}

/** The file where an entry belongs. */
function homeOf(folder: string, section: PackSection, entry: Entry): string {
  if (section === 'locales') return join(folder, section, `${entry.id}.json`);
  const actor = actorOf(entry);
  if (section !== 'statements') return join(folder, `${section}.json`);
  if (actor === undefined || !KEBAB_CASE.test(actor)) {
    // Such as "../other", which would lead out of the folder.
    throw new Refusal(
      `The actor id "${actor}" cannot name a file; write it as lower-case words joined by hyphens.`,
    );
  }
  return join(folder, 'statements', `${actor}.json`);
}

/** Whether a file of the section holds one entry. */
function isBare(section: PackSection): boolean {
  return section === 'pack' || section === 'locales';
}

/** A file of the folder `statements` holds one actor's statements only. */
function mayStay({ path, section }: OpenFile, entry: Entry): boolean {
  if (section !== 'statements' || basename(dirname(path)) !== 'statements') return true;
  return basename(path, '.json') === actorOf(entry);
}

function actorOf(entry: Entry): string | undefined {
  const actor: unknown = Reflect.get(entry, 'actor');
  return typeof actor === 'string' ? actor : undefined;
}
