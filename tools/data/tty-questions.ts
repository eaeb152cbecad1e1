import { createInterface } from 'node:readline/promises';
import { BadArguments } from './arguments.ts';

/**
 * Asks on the terminal, on standard error: standard output belongs to the result.
 *
 * @returns a function that asks one question; it throws BadArguments where the editor leaves
 *   (Ctrl-C or Ctrl-D) instead of answering
 */
export function ttyQuestions(): (question: string) => Promise<string> {
  return async (question) => {
    const reader = createInterface({ input: process.stdin, output: process.stderr });
    const left = new Promise<never>((_, reject) => {
      reader.once('close', () =>
        reject(new BadArguments('The questions were left unanswered; nothing was written.')),
      );
    });
    // Where the answer comes first, nobody waits for this any more.
    left.catch(() => {});
    try {
      return await Promise.race([reader.question(question), left]);
    } finally {
      reader.close();
    }
  };
}
