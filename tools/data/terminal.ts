/** Where a command reads and writes, so that tests can stand in for the terminal. */
export interface Terminal {
  /** Takes a line that belongs to the result. */
  print(text: string): void;
  /** Takes the content of a file that goes to standard output, not a character added. */
  write(text: string): void;
  /** Takes what went wrong, and remarks that do not belong to the result. */
  complain(text: string): void;
  /** What stands on standard input. */
  input: AsyncIterable<Uint8Array>;
  /** Asks the editor; absent where nobody sits at standard input. */
  ask?: ((question: string) => Promise<string>) | undefined;
}

/**
 * One thing that `npm run data` can do.
 *
 * @param args what stands after its name
 * @returns one of `EXIT`
 * @throws BadArguments, UnreadablePack
 */
export type Command = (args: readonly string[], terminal: Terminal) => number | Promise<number>;

/** What a command tells the shell: all is well, a pack or an input has errors, nothing could be done. */
export const EXIT = { fine: 0, errors: 1, unusable: 2 } as const;
