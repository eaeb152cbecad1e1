import { useState } from 'preact/hooks';
import type { ChangeOutcome } from '../../contract/settings.ts';
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
  const [said, setSaid] = useState<{ text: string | undefined; isProblem: boolean }>();
  const say = (text: string | undefined, isProblem = false) => setSaid({ text, isProblem });
  return {
    // 'Saved' is put in words as it is drawn: what was saved may be another language.
    said: said && { ...said, text: said.text ?? words.options.saved },
    say,
    async run(change, done) {
      try {
        const problem = problemInWords(await change());
        say(problem ?? done, problem !== undefined);
      } catch {
        say(words.options.failed, true);
      }
    },
  };
}

/** What is said of a change that was not simply made and stored. */
function problemInWords(outcome: unknown): string | undefined {
  const problems: Partial<Record<ChangeOutcome, string>> = {
    'this-session': words.options.forNow,
    'list-full': words.options.listFull,
  };
  return problems[outcome as ChangeOutcome];
}
