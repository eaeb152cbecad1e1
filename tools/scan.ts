import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { UnreadablePack } from './read-pack-folder.ts';
import { decode, Unscannable } from './scan/decode.ts';
import { loadIndex } from './scan/load-index.ts';
import { type Given, readInput } from './scan/read-input.ts';
import { reportOn } from './scan/report-on.ts';

/** `npm run -s scan`: the engine on saved pages and texts, one JSON report a line. */

const USAGE = `usage: scan FILE... [--url URL] [--lang CODE] [--pack PATH]... [--with-text] [--explain]
       scan --jsonl [--pack PATH]... [--with-text] [--explain] < LINES
FILE is a saved web page or a plain text; - reads standard input.
LINES are {"id","text","url"?,"lang"?,"published"?}, one JSON object a line.
--explain adds every name considered, with what was decided and why.`;

const UNUSABLE = 2;
const STANDARD_INPUT = '-';

function fail(message: string): void {
  process.stderr.write(`scan: ${message}\n`);
  process.exitCode = UNUSABLE;
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      lang: { type: 'string' },
      pack: { type: 'string', multiple: true },
      'with-text': { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.jsonl === positionals.length > 0) {
    throw new Error(
      values.jsonl ? '--jsonl reads standard input and takes no FILE' : 'no FILE given',
    );
  }
  if (values.url !== undefined && !URL.canParse(values.url)) {
    throw new Error(`--url ${values.url} is not an address`);
  }
  return { ...values, files: positionals };
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(USAGE);
    return;
  }
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments();
  } catch (error) {
    fail(`${messageOf(error)}\n${USAGE}`);
    return;
  }
  let index: ReturnType<typeof loadIndex>;
  try {
    index = loadIndex(options.pack);
  } catch (error) {
    if (!(error instanceof UnreadablePack)) throw error;
    fail(error.message);
    return;
  }
  const print = (id: string, text: string, given: Given) => {
    const { explain, 'with-text': withText } = options;
    const report = reportOn(id, readInput(text, given), index, { withText, explain });
    process.stdout.write(`${JSON.stringify(report)}\n`);
  };

  if (options.jsonl) {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      number += 1;
      if (!line.trim()) continue;
      attempt(`line ${number}`, () => {
        const { id, text, ...given } = parseLine(line);
        print(id, text, { url: options.url, lang: options.lang, ...given });
      });
    }
    return;
  }
  for (const file of options.files) {
    attempt(file, () => {
      const bytes = readFileSync(file === STANDARD_INPUT ? 0 : file);
      print(file, decode(bytes), { url: options.url, lang: options.lang });
    });
  }
}

/** One bad input is said and the others are still read. */
function attempt(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Unscannable) && !isFileError(error)) throw error;
    fail(`${name} ${messageOf(error)}`);
  }
}

function parseLine(line: string): Given & { id: string; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unscannable('is not JSON');
  }
  const { id, text, url, lang, published } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Unscannable('has no "id"');
  if (typeof text !== 'string') throw new Unscannable('has no "text"');
  const optional = { url, lang, published };
  for (const [name, given] of Object.entries(optional)) {
    if (given !== undefined && given !== null && typeof given !== 'string') {
      throw new Unscannable(`has a "${name}" that is no text`);
    }
  }
  const known = Object.entries(optional).filter(([, given]) => typeof given === 'string' && given);
  return { id: String(id), text, ...Object.fromEntries(known) };
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}

function messageOf(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  if (code === 'ENOENT') return 'does not exist';
  if (code === 'EISDIR') return 'is a folder, not a file';
  if (code === 'EACCES') return 'may not be read';
  return message;
}

await main();
