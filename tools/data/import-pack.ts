import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Pack } from '../../contract/pack.ts';
import { changelog } from '../../data/diff/changelog.ts';
import { parsePack } from '../../data/load-pack.ts';
import { packHash } from '../../data/pack-hash.ts';
import { PACK_SECTIONS } from '../../data/problem.ts';
import { loadPack, problemsText } from './loaded-pack.ts';
import { folderEdit, type NewEntry } from './pack-folder-edit.ts';
import { listed, putEntries } from './put-entries.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

/**
 * Splits a one-file pack into a folder, or puts its entries into a folder that holds a pack of the
 * same id, and tells what changed there.
 *
 * @param value the content of the file
 * @throws Refusal, UnreadablePack; nothing is written then
 */
export async function importPack(
  value: unknown,
  folder: string,
  terminal: Terminal,
): Promise<void> {
  const parsed = parsePack(value);
  if (!parsed.ok) {
    throw new Refusal(
      `Nothing was written: the pack does not load. ${problemsText(parsed.problems)}`,
    );
  }
  const entries: NewEntry[] = PACK_SECTIONS.flatMap((section) =>
    listed(value, section).map((entry) => ({ section, entry })),
  );
  const result = isEmpty(folder)
    ? intoEmptyFolder(folder, parsed.pack, entries, terminal)
    : intoPack(folder, parsed.pack, entries, terminal);
  terminal.complain(`SHA-256 ${await packHash(result)}`);
}

function intoEmptyFolder(
  folder: string,
  pack: Pack,
  entries: readonly NewEntry[],
  { print }: Terminal,
): Pack {
  const files = folderEdit(folder, [], entries);
  writeFiles(files);
  print(files.map(({ path }) => `Wrote ${path}`).join('\n'));
  return pack;
}

function intoPack(
  folder: string,
  { pack: { id } }: Pack,
  entries: readonly NewEntry[],
  { print }: Terminal,
): Pack {
  const there = loadPack(folder);
  if (there.pack.pack.id !== id) {
    throw new Refusal(
      `Nothing was written: ${folder} holds the pack "${there.pack.pack.id}", the file "${id}". Name another folder.`,
    );
  }
  const { changes, files, pack } = putEntries(folder, there, entries);
  print([changelog(changes), ...files.map(({ path }) => `Wrote ${path}`)].join('\n'));
  return pack;
}

function isEmpty(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) throw new Refusal(`${folder} is a file; name a folder.`);
  const names = readdirSync(folder);
  if (names.length === 0 || names.includes('pack.json')) return names.length === 0;
  throw new Refusal(`The folder ${folder} is not empty and holds no pack; name another one.`);
}
