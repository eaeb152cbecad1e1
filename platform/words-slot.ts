import type { Catalogue } from '../locales/en.ts';
import { leaveInSlot, takeFromSlot } from './slots.ts';

/** Leaves the words of a language for the scripts of the same world. */
export function leaveWords(words: Catalogue): void {
  leaveInSlot('words', words);
}

export function wordsLeft(): Catalogue | undefined {
  return takeFromSlot('words') as Catalogue | undefined;
}
