import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Arguments that make no sense; the message is one line for the reader. */
export class BadArguments extends Error {}

/**
 * Takes the arguments of a command apart.
 *
 * @param options as `parseArgs` of Node has them
 * @throws BadArguments where there is a flag that the command does not have
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadArguments(`${reason.split('. ')[0]}.`);
  }
}
