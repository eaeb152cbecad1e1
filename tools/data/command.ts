import { UnreadablePack } from '../read-pack-folder.ts';
import { BadArguments } from './arguments.ts';
import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportPack } from './export.ts';
import { format } from './format.ts';
import { importFile } from './import.ts';
import { newEntry } from './new.ts';
import { Refusal } from './refusal.ts';
import { report } from './report.ts';
import { schema } from './schema.ts';
import { flag, similar } from './similar.ts';
import { type Command, EXIT, type Terminal } from './terminal.ts';
import { translate } from './translate.ts';
import { USAGE } from './usage.ts';

const COMMANDS: Record<string, Command> = {
  check,
  format,
  schema,
  new: newEntry,
  report,
  diff,
  export: exportPack,
  import: importFile,
  translate,
  similar,
  flag,
};

/** Faults that are the editor's to mend; any other that is not the system's is ours and thrown on. */
const EXPECTED = [BadArguments, UnreadablePack, Refusal];

/**
 * Runs `npm run data`.
 *
 * @param args what stands after `npm run data --`
 * @returns the exit code
 */
export async function runData(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.print(USAGE);
    return EXIT.fine;
  }
  try {
    const at = args.findIndex((arg) => !arg.startsWith('-'));
    return await commandNamed(args[at])(args.toSpliced(at, 1), terminal);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (!EXPECTED.some((kind) => error instanceof kind) && !isOfSystem(error)) throw error;
    const hint = error instanceof BadArguments ? ' "npm run data -- --help" shows how.' : '';
    terminal.complain(error.message + hint);
    return EXIT.unusable;
  }
}

/** Such as a file that may not be read; Node's message names it and says why. */
function isOfSystem(error: Error): boolean {
  return 'syscall' in error;
}

function commandNamed(name: string | undefined): Command {
  const names = Object.keys(COMMANDS).join(', ');
  if (name === undefined) throw new BadArguments(`Say what to do: ${names}.`);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new BadArguments(`There is no command "${name}"; there are ${names}.`);
  return command;
}
