import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSection } from '../contract/problem.ts';
import { PACK_SECTIONS } from '../data/problem.ts';
import { bundledPackIds } from './bundled-packs.ts';

/** One JSON file of a pack. */
export interface PackFile {
  /** As an editor would name it from where the command was started. */
  path: string;
  section: PackSection | 'all';
  text: string;
  value: unknown;
}

/** A pack as its editors keep it: a folder of files, or one file with everything. */
export interface PackSource {
  files: PackFile[];
  /** All files put together, as a one-file pack. */
  value: unknown;
  /** The file an entry stands in; `index` counts through the whole section. */
  fileOf(section: PackSection, index: number): string;
}

/** A file or folder that cannot be read as a pack; the message is meant for the editor. */
export class UnreadablePack extends Error {}

/**
 * Reads a pack without checking it.
 *
 * @param path a pack's folder or a one-file pack
 * @returns a one-file pack, to be given to `parsePack`
 * @throws UnreadablePack naming the file and what is wrong with it
 */
export function readPackFolder(path: string): unknown {
  return readPackSource(path).value;
}

/**
 * The same, with the files it came from.
 *
 * @throws UnreadablePack
 */
export function readPackSource(path: string): PackSource {
  if (!existsSync(path)) {
    throw new UnreadablePack(
      `There is no file or folder ${path}; the bundled packs are ${bundledPackIds().join(', ')}.`,
    );
  }
  if (!statSync(path).isDirectory()) {
    const file = readFile(path, 'all');
    return { files: [file], value: file.value, fileOf: () => path };
  }
  const files = PACK_SECTIONS.flatMap((section) => sectionFiles(path, section));
  refuseStrangers(path);
  if (!files.some((file) => file.section === 'pack')) {
    throw new UnreadablePack(`The folder ${path} has no pack.json.`);
  }
  const parts = PACK_SECTIONS.map((section) => joined(section, files));
  return {
    files,
    value: Object.fromEntries(parts.map(({ section, value }) => [section, value])),
    fileOf: (section, index) =>
      parts.find((part) => part.section === section)?.owners[index] ?? path,
  };
}

/** `actors.json`, or every file of the folder `actors`, or both. */
function sectionFiles(folder: string, section: PackSection): PackFile[] {
  const single = join(folder, `${section}.json`);
  const several = join(folder, section);
  const paths = existsSync(single) ? [single] : [];
  if (section !== 'pack' && existsSync(several)) {
    const names = readdirSync(several).filter((name) => name.endsWith('.json'));
    paths.push(...names.sort().map((name) => join(several, name)));
  }
  return paths.map((path) => readFile(path, section));
}

/** A misspelt file name would otherwise leave its entries out without a word. */
function refuseStrangers(folder: string): void {
  const known = new Set(PACK_SECTIONS.map((section) => `${section}.json`));
  const stranger = readdirSync(folder).find((name) => name.endsWith('.json') && !known.has(name));
  if (stranger === undefined) return;
  throw new UnreadablePack(
    `${join(folder, stranger)} is not a file of a pack; the names are ${[...known].join(', ')}.`,
  );
}

function readFile(path: string, section: PackFile['section']): PackFile {
  const bytes = bytesOf(path);
  if (!isUtf8(bytes)) throw new UnreadablePack(`${path} is not in UTF-8; save it anew as UTF-8.`);
  const text = bytes.toString('utf8');
  try {
    return { path, section, text, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadablePack(`${path} is not JSON: ${reason}`);
  }
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadablePack(`${path} cannot be read: ${reason}`);
  }
}

interface Part {
  section: PackSection;
  value: unknown;
  /** The file of each entry. */
  owners: string[];
}

function joined(section: PackSection, files: readonly PackFile[]): Part {
  const mine = files.filter((file) => file.section === section);
  if (section === 'pack') {
    return { section, value: mine[0]?.value, owners: mine.map((file) => file.path) };
  }
  const entries: unknown[] = [];
  const owners: string[] = [];
  for (const { path, value } of mine) {
    // A file with one entry may hold it without a list around it.
    const list: unknown[] = Array.isArray(value) ? value : [value];
    for (const entry of list) {
      entries.push(entry);
      owners.push(path);
    }
  }
  return { section, value: entries, owners };
}
