import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm run data` was asked for. */
export interface DataArguments {
  command: 'check' | 'format' | 'schema';
  /** Folders or one-file packs; for `schema` the names of the schemas to print. */
  names: string[];
  json: boolean;
}

/** Arguments that make no sense; the message is one line for the reader. */
export class BadArguments extends Error {}

export const USAGE = `usage: npm run data -- check [PACK]... [--json]   say what is wrong with packs
       npm run data -- format [PACK]...          write their files in the canonical form
       npm run data -- schema [NAME]...          write the JSON Schemas, or print those named
       npm run data -- similar --pack PACK [--top K] --jsonl < PASSAGES
                                                 rank the statements that a passage may report
       npm run data -- flag --pack PACK --jsonl < TRANSCRIPTS
                                                 name the statement each line most likely reports
PACK is a pack's folder or a one-file pack; without one, every pack in data/packs.
PASSAGES are {"qid","text","speaker"?,"date"?,"context"?: [sentence]}, one a line;
TRANSCRIPTS are {"key","lines": [[number, speaker, text]],"date"?}.`;

const COMMANDS = ['check', 'format', 'schema'] as const;

/**
 * @param args what stands after `npm run data --`
 * @throws BadArguments
 */
export function readArguments(args: readonly string[]): DataArguments {
  const { values, positionals } = parsed(args);
  const [name, ...names] = positionals;
  if (name === undefined) {
    throw new BadArguments(`Say what to do: ${COMMANDS.join(', ')}.`);
  }
  const command = COMMANDS.find((known) => known === name);
  if (!command) {
    throw new BadArguments(`There is no command "${name}"; there are ${COMMANDS.join(', ')}.`);
  }
  if (values.json && command !== 'check') {
    throw new BadArguments(`--json goes with check, not with ${command}.`);
  }
  return { command, names, json: values.json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadArguments(`${reason.split('. ')[0]}.`);
  }
}

/**
 * The packs that come with the project, as paths from the working folder.
 *
 * @param folder of the packs
 */
export function bundledPackPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => relative(process.cwd(), join(folder, name)));
}
