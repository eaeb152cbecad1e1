import { join } from 'node:path';
import { UnreadablePack } from '../read-pack-folder.ts';
import { BadArguments, bundledPackPaths, readArguments, USAGE } from './arguments.ts';
import { checkPacks } from './check.ts';
import { formatPacks } from './format.ts';
import { writeSchemas } from './schema.ts';
import { flag, similar } from './similar.ts';

const DATA = join(import.meta.dirname, '../../data');

/** What the command tells the shell: all is well, a pack has errors, nothing could be done. */
export const EXIT = { fine: 0, errors: 1, unusable: 2 } as const;

/**
 * Runs `npm run data`.
 *
 * @param args what stands after `npm run data --`
 * @param print takes what belongs to the result
 * @param complain takes what went wrong with the command itself
 * @returns the exit code
 */
export function runData(
  args: readonly string[],
  print: (text: string) => void,
  complain: (text: string) => void,
): number {
  if (args.includes('--help') || args.includes('-h')) {
    print(USAGE);
    return EXIT.fine;
  }
  try {
    const [first, ...rest] = args;
    if (first === 'similar') return similar(rest, { print });
    if (first === 'flag') return flag(rest, { print });
    const { command, names, json } = readArguments(args);
    if (command === 'schema') {
      writeSchemas(names, DATA, print);
      return EXIT.fine;
    }
    const paths = names.length > 0 ? names : bundledPackPaths(join(DATA, 'packs'));
    if (command === 'check') return checkPacks(paths, json, print) ? EXIT.fine : EXIT.errors;
    formatPacks(paths, print);
    return EXIT.fine;
  } catch (error) {
    if (!(error instanceof BadArguments) && !(error instanceof UnreadablePack)) throw error;
    const hint = error instanceof BadArguments ? ' "npm run data -- --help" shows how.' : '';
    complain(error.message + hint);
    return EXIT.unusable;
  }
}
