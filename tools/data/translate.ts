import { createReadStream, existsSync } from 'node:fs';
import { language } from '../../data/fields.ts';
import { type RowFault, takeRows } from '../../data/overlays/take-rows.ts';
import {
  type FilledRow,
  filledRow,
  translationRows,
} from '../../data/overlays/translation-table.ts';
import { packPath } from '../bundled-packs.ts';
import { takeJsonLines } from '../json-lines.ts';
import { UnusableInput } from '../unusable-input.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { Refusal } from './refusal.ts';
import { type Command, EXIT, type Terminal } from './terminal.ts';
import { overlayFiles, type TranslatablePack, translatablePacks } from './translatable-packs.ts';
import { type FileText, writeFiles, writeOut } from './write-files.ts';

/**
 * `translate --lang CODE [--pack PACK] [--review] [--out FILE]`: writes what is missing or stale, or
 * with `--review` what nobody has reviewed, as a table of JSON lines.
 * `translate --lang CODE [--pack PACK] --take FILE`: takes the filled table back. `--prune` takes none
 * and drops what the packs no longer have.
 */
export const translate: Command = async (args, terminal) => {
  const { values } = readOptions(args, {
    lang: { type: 'string' },
    pack: { type: 'string' },
    out: { type: 'string' },
    take: { type: 'string' },
    review: { type: 'boolean', default: false },
    prune: { type: 'boolean', default: false },
  });
  const { lang, take, out } = values;
  if (lang === undefined || !language.safeParse(lang).success) {
    throw new BadArguments('Say --lang: the code of a language, such as uk.');
  }
  if (take !== undefined && (out !== undefined || values.review)) {
    throw new BadArguments('--take goes with neither --out nor --review.');
  }
  const packs = translatablePacks(values.pack === undefined ? [] : [packPath(values.pack)], lang);
  if (take === undefined && !values.prune) return writeTable(packs, lang, values, terminal);
  return takeTable(packs, lang, take, terminal);
};

function writeTable(
  packs: readonly TranslatablePack[],
  lang: string,
  { review, out }: { review: boolean; out?: string | undefined },
  { write, complain }: Terminal,
): number {
  const wanted = review ? 'unreviewed' : 'missing';
  const rows = packs.flatMap(({ pack }) => translationRows(pack, lang, wanted));
  const text = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  if (out === undefined) write(text);
  else writeOut({ path: out, text });
  complain(`${rows.length} texts to ${review ? 'review' : 'translate'}.`);
  return EXIT.fine;
}

async function takeTable(
  packs: readonly TranslatablePack[],
  lang: string,
  table: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const { rows, unusable } = await readRows(table, terminal);
  const known = new Set(packs.map(({ pack }) => pack.pack.id));
  const strays = [...new Set(rows.map(({ pack }) => pack))].filter((id) => !known.has(id));
  for (const id of strays) terminal.complain(`Left alone: rows of the pack "${id}".`);
  const files: FileText[] = [];
  let refused = 0;
  for (const source of packs) {
    const { pack } = source;
    const own = rows.filter((row) => row.pack === pack.pack.id);
    const result = takeRows(pack, lang, own);
    refused += result.refused.length;
    if (result.taken + result.pruned.length > 0)
      files.push(...overlayFiles(source, result.overlay));
    terminal.print(
      `${pack.pack.id}: took ${result.taken}, refused ${placesOf(result.refused)}, left empty ${result.empty}.`,
    );
    tell('Refused', result.refused, terminal);
    tell('Taken, but look at', result.doubtful, terminal);
    for (const place of result.pruned)
      terminal.print(`  Dropped ${place}, not in the pack any more.`);
  }
  writeFiles(files);
  for (const { path } of files) terminal.print(`Wrote ${path}`);
  return refused + unusable + strays.length === 0 ? EXIT.fine : EXIT.errors;
}

function placesOf(faults: readonly RowFault[]): number {
  return new Set(faults.map(({ place }) => place)).size;
}

function tell(title: string, faults: readonly RowFault[], { print }: Terminal): void {
  if (faults.length === 0) return;
  const lines = faults.map(
    ({ place, message, remedy }) => `    ${place} ${message}.\n      ${remedy}`,
  );
  print([`  ${title}:`, ...lines].join('\n'));
}

async function readRows(
  path: string | undefined,
  { complain }: Terminal,
): Promise<{ rows: FilledRow[]; unusable: number }> {
  const rows: FilledRow[] = [];
  if (path === undefined) return { rows, unusable: 0 };
  if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
  const take = (value: object) => {
    const { data, error } = filledRow.safeParse(value);
    if (error) {
      throw new UnusableInput(`has no usable "${error.issues[0]?.path.join('.')}"`);
    }
    rows.push(data);
  };
  const unusable = await takeJsonLines(createReadStream(path), take, complain);
  return { rows, unusable };
}
