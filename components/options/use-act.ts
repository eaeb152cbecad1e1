import { useState } from 'preact/hooks';
import { words } from '../strings.ts';

export interface Act {
  /** What came of the last change, in words. */
  said: { text: string; isProblem: boolean } | undefined;
  /** Makes a change and says how it went; `done` is said where it went well. */
  run(change: () => Promise<unknown>, done?: string): Promise<void>;
  say(text: string, isProblem?: boolean): void;
}

/** Every change says that it was made, or that it was not. */
export function useAct(): Act {
  const [said, setSaid] = useState<Act['said']>();
  const say = (text: string, isProblem = false) => setSaid({ text, isProblem });
  return {
    said,
    say,
    async run(change, done = words.options.saved) {
      try {
        await change();
        say(done);
      } catch {
        say(words.options.failed, true);
      }
    },
  };
}
