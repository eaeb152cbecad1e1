import { createReadStream } from 'node:fs';
import { BadArguments } from '../data/arguments.ts';
import { EXIT, type Terminal } from '../data/terminal.ts';
import { takeJsonLines } from '../json-lines.ts';
import { UnreadablePack } from '../read-pack-folder.ts';
import { attempt, UnusableInput } from '../unusable-input.ts';
import { readArguments, type ScanArguments } from './arguments.ts';
import { decode } from './decode.ts';
import { type Given, readGiven } from './given.ts';
import { lessonOn } from './lesson-on.ts';
import { loadIndex } from './load-index.ts';
import { readBytes } from './read-bytes.ts';
import { readInput } from './read-input.ts';
import { reportOn } from './report-on.ts';
import { USAGE } from './usage.ts';

const STANDARD_INPUT = '-';
/** What stands in a text for bytes that are no character of its character set. */
const REPLACEMENT = '\uFFFD';

type ScanTerminal = Pick<Terminal, 'print' | 'complain' | 'input'>;

/**
 * Runs `npm run -s scan`: a report a line; an input that is no use is said and costs no other.
 *
 * @param args what stands after `npm run -s scan --`
 * @returns the exit code
 */
export async function runScan(args: readonly string[], terminal: ScanTerminal): Promise<number> {
  const complain = (text: string) => terminal.complain(`scan: ${text}`);
  if (args.includes('--help') || args.includes('-h')) {
    terminal.print(USAGE);
    return EXIT.fine;
  }
  try {
    return await scan(readArguments(args), { ...terminal, complain });
  } catch (error) {
    if (error instanceof BadArguments) complain(`${error.message}\n${USAGE}`);
    else if (error instanceof UnreadablePack) complain(error.message);
    else throw error;
    return EXIT.unusable;
  }
}

async function scan(
  { files, jsonl, packs, given, withText, explain, lesson }: ScanArguments,
  { print, complain, input }: ScanTerminal,
): Promise<number> {
  const index = loadIndex(packs);
  const report = (id: string, text: string, facts: Given, name: string) => {
    if (text.includes(REPLACEMENT)) {
      complain(`${name} holds bytes that are no characters; each is read as ${REPLACEMENT}`);
    }
    const input = readInput(text, facts);
    if (lesson === undefined) {
      print(JSON.stringify(reportOn(id, input, index, { withText, explain })));
    } else print(lessonOn(input, index, lesson).trimEnd());
  };
  if (jsonl) {
    const take = (value: Record<string, unknown>, line: string) => {
      const { id, text } = identified(value);
      const own = readGiven(value, (fault) => complain(`${line}: ${fault}; read without it`));
      report(id, text, { ...given, ...own }, line);
    };
    return (await takeJsonLines(input, take, complain)) === 0 ? EXIT.fine : EXIT.errors;
  }
  let unusable = 0;
  for (const file of files) {
    const work = async () => {
      const bytes = await readBytes(file === STANDARD_INPUT ? input : createReadStream(file));
      report(file, decode(bytes), given, file);
    };
    if (!(await attempt(file, work, complain))) unusable += 1;
  }
  return unusable === 0 ? EXIT.fine : EXIT.errors;
}

function identified({ id, text }: Record<string, unknown>): { id: string; text: string } {
  if (typeof id !== 'string' && typeof id !== 'number') throw new UnusableInput('has no "id"');
  if (typeof text !== 'string') throw new UnusableInput('has no "text"');
  return { id: String(id), text };
}
