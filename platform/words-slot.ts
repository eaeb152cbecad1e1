import type { Catalogue } from '../locales/en.ts';

/**
 * Where the script of a language leaves its words for the scripts of the same world. Empty means
 * English, which every script that draws has with it.
 */
export const WORDS_SLOT = 'counterpoint.words';

type Slots = Record<symbol, Catalogue | undefined>;

export function leaveWords(words: Catalogue): void {
  (globalThis as unknown as Slots)[Symbol.for(WORDS_SLOT)] = words;
}

export function wordsLeft(): Catalogue | undefined {
  return (globalThis as unknown as Slots)[Symbol.for(WORDS_SLOT)];
}
