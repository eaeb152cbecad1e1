import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { canonicalText } from '../../../data/canonical.ts';
import { runData } from '../../../tools/data/command.ts';
import type { Terminal } from '../../../tools/data/terminal.ts';
import { samplePack } from '../data/sample-pack.ts';

/** What an editor has in front of them: the command line and a folder with a pack. */

/** Runs `npm run data` where nobody sits at standard input. */
export function run(...args: string[]) {
  return runOn('', ...args);
}

/** Runs `npm run data` with something on standard input. */
export function runOn(input: string, ...args: string[]) {
  return runAt({ input: Readable.from([Buffer.from(input)]) }, args);
}

/**
 * Runs `npm run data` on a terminal.
 *
 * @param answers what the editor types, one question after the other
 */
export async function runAsked(answers: readonly string[], ...args: string[]) {
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    const answer = answers[questions.length - 1];
    if (answer === undefined) throw new Error(`unexpected question: ${question}`);
    return answer;
  };
  return { ...(await runAt({ input: Readable.from([]), ask }, args)), questions };
}

async function runAt(seat: Pick<Terminal, 'input' | 'ask'>, args: readonly string[]) {
  const printed: string[] = [];
  const written: string[] = [];
  const complaints: string[] = [];
  const code = await runData(args, {
    print: (text) => printed.push(text),
    write: (text) => written.push(text),
    complain: (text) => complaints.push(text),
    ...seat,
  });
  return {
    code,
    printed: printed.join('\n'),
    written: written.join(''),
    complaints: complaints.join('\n'),
  };
}

/** A folder that goes when the test ends. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sample pack as a folder; `change` may change it first. */
export function samplePackFolder(change: (pack: Pack) => void = () => {}): string {
  const folder = emptyFolder();
  const whole = samplePack();
  change(whole);
  const { pack, statements, locales, ...lists } = whole;
  writeInto(folder, 'pack.json', canonicalText(pack, 'pack'));
  for (const [section, entries] of Object.entries(lists)) {
    writeInto(folder, `${section}.json`, canonicalText(entries, section as keyof typeof lists));
  }
  for (const overlay of locales) {
    writeInto(folder, `locales/${overlay.id}.json`, canonicalText(overlay, 'locales'));
  }
  for (const actor of new Set(statements.map((statement) => statement.actor))) {
    const own = statements.filter((statement) => statement.actor === actor);
    writeInto(folder, `statements/${actor}.json`, canonicalText(own, 'statements'));
  }
  return folder;
}

/** Writes a file and the folders it stands in. */
export function writeInto(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Every file of a folder with its text, by path from the folder. */
export function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'utf8')]),
  );
}
