/** What several people said in turn, line by line. */
export interface Transcript {
  key: string;
  lines: [number: number, speaker: string, text: string][];
  /** The day it was said, `YYYY-MM-DD`, where the key does not begin with it. */
  date?: string | undefined;
}

/** How many lines before and after one are its context. */
const CONTEXT = 3;

/** The lines around one, without it. */
export function contextOf(lines: Transcript['lines'], at: number): string[] {
  return lines
    .slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1)
    .filter((line) => line !== lines[at])
    .map(([, , text]) => text);
}

/** `20160926_first-debate` was held on 2016-09-26. */
export function dayOfKey(key: string): string | undefined {
  return /^\d{8}(?!\d)/.exec(key)?.[0].replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
}
