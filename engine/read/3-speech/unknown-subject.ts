import type { Subject } from './subjects.ts';

/** How many words of an unknown speaker are shown. */
export const LONGEST_UNKNOWN = 8;

/** A speaker nobody in the packs is. */
export function unknown(from: number, to: number): Subject {
  return { kind: 'unknown', from, to, phrase: from, oblique: false };
}
