import { statSync } from 'node:fs';
import type { Pack } from '../../contract/pack.ts';
import { checkPack } from '../../data/check/check-pack.ts';
import { KEBAB_CASE } from '../../data/kebab.ts';
import { bundledPackPaths, packPath } from '../bundled-packs.ts';
import { readPackSource } from '../read-pack-folder.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { type LoadedPack, loadPack } from './loaded-pack.ts';
import { actorForm } from './new/actor-form.ts';
import { Answers } from './new/answers.ts';
import type { Fault, Field, Form } from './new/form.ts';
import { relationForm } from './new/relation-form.ts';
import { statementForm } from './new/statement-form.ts';
import { printedFindings } from './print-findings.ts';
import { putEntries } from './put-entries.ts';
import { Refusal } from './refusal.ts';
import { type Command, EXIT, type Terminal } from './terminal.ts';

const FORMS: Record<string, Form> = {
  statement: statementForm,
  actor: actorForm,
  relation: relationForm,
};

/**
 * `new statement|actor|relation [FLAG]...`: writes an entry into a pack's folder and says what the
 * checker finds in it. On a terminal it asks for what is missing.
 */
export const newEntry: Command = async (args, terminal) => {
  const [noun, ...flags] = args;
  const form = noun !== undefined && Object.hasOwn(FORMS, noun) ? FORMS[noun] : undefined;
  if (noun === undefined || !form) {
    throw new BadArguments(`Say new what: ${Object.keys(FORMS).join(', ')}.`);
  }
  const { values, positionals } = readOptions(flags, {
    ...form.options,
    pack: { type: 'string' },
    id: { type: 'string' },
  });
  const [stray] = positionals;
  if (stray !== undefined) throw new BadArguments(`"${stray}" belongs to no flag.`);
  const answers = new Answers(values);
  if (!terminal.ask) refuseMissing([PACK, ...form.fields], answers);
  await complete([PACK], {}, answers, terminal);
  const folder = packPath(answers.one('pack') ?? '');
  const loaded = loadFolder(folder);
  const faults = { ...form.faults, id: idFault(form, noun) };
  refuseFaults(faults, answers, loaded.pack);
  await complete(form.fields, faults, answers, terminal, loaded.pack);
  const suggestion = form.suggestId(answers, loaded.pack);
  const id = await chooseId(suggestion, faults.id, answers, terminal, loaded.pack);
  const { files } = putEntries(folder, loaded, [
    { section: form.section, entry: form.entry(id, answers) },
  ]);
  const path = files[0]?.path ?? folder;
  terminal.print(`Wrote the ${noun} ${id} into ${path}`);
  return printCheck(folder, path, id, terminal);
};

const PACK: Field = { flag: 'pack', question: 'Folder of the pack' };

function refuseMissing(fields: readonly Field[], answers: Answers): void {
  const missing = fields
    .filter((field) => !field.optional && isMissing(field, answers))
    .map(({ flag, missing: words }) => words ?? `--${flag}`);
  if (missing.length === 0) return;
  throw new BadArguments(`Missing: ${[...new Set(missing)].join(', ')}.`);
}

function isMissing({ flag, needed }: Field, answers: Answers): boolean {
  return !answers.has(flag) && (needed?.(answers) ?? true);
}

function refuseFaults(faults: Record<string, Fault>, answers: Answers, pack: Pack): void {
  for (const [flag, fault] of Object.entries(faults)) {
    for (const value of answers.all(flag)) {
      const words = fault(value, pack);
      if (words) throw new Refusal(`Nothing was written: --${flag} ${value} ${words}`);
    }
  }
}

/** Asks for every field that is missing, each until the answer is one. */
async function complete(
  fields: readonly Field[],
  faults: Record<string, Fault>,
  answers: Answers,
  terminal: Terminal,
  pack?: Pack,
): Promise<void> {
  for (const field of fields) {
    if (!isMissing(field, answers) || (field.optional && !terminal.ask)) continue;
    const suggestion = field === PACK ? bundledPackPaths()[0] : undefined;
    const check = (value: string) =>
      value === '' && !field.mayBeNone && !field.optional
        ? 'This is needed.'
        : value && pack && faults[field.flag]?.(value, pack);
    answers.set(field.flag, await askFor(field.question, suggestion, check, terminal));
  }
}

async function askFor(
  question: string,
  suggestion: string | undefined,
  check: (value: string) => string | undefined,
  { ask, complain }: Terminal,
): Promise<string> {
  if (!ask) throw new BadArguments(`Missing: ${question}.`);
  for (;;) {
    const words = suggestion ? `${question} [${suggestion}]: ` : `${question}: `;
    const value = (await ask(words)).trim() || suggestion || '';
    const fault = check(value);
    if (!fault) return value;
    complain(value === '' ? fault : `${value} ${fault}`);
  }
}

async function chooseId(
  suggestion: string,
  fault: Fault,
  answers: Answers,
  terminal: Terminal,
  pack: Pack,
): Promise<string> {
  const given = answers.one('id');
  if (given !== undefined) return given;
  if (terminal.ask) {
    const check = (value: string) => (value === '' ? 'This is needed.' : fault(value, pack));
    return askFor('Id', suggestion, check, terminal);
  }
  const words = suggestion === '' ? 'no id can be made of the name' : fault(suggestion, pack);
  if (words) throw new BadArguments(`Missing: --id (${words}).`);
  return suggestion;
}

function idFault({ section }: Form, noun: string): Fault {
  return (id, pack) => {
    if (pack[section].some((entry) => entry.id === id)) {
      return `is the id of another ${noun}. Choose a new one.`;
    }
    return KEBAB_CASE.test(id)
      ? undefined
      : 'is not made of lower-case letters, digits and hyphens. Write it like "jane-doe".';
  };
}

function loadFolder(folder: string): LoadedPack {
  const loaded = loadPack(folder);
  if (statSync(folder).isDirectory()) return loaded;
  throw new Refusal(
    `${folder} is a pack in one file; put it into a folder first: npm run data -- import ${folder} --into FOLDER`,
  );
}

/** What the checker has to say about the new entry alone. */
function printCheck(folder: string, path: string, id: string, { print }: Terminal): number {
  const findings = checkPack(readPackSource(folder)).filter(
    ({ file, entry }) => file === path && entry === id,
  );
  print(printedFindings(id, findings));
  return findings.some(({ level }) => level === 'error') ? EXIT.errors : EXIT.fine;
}
