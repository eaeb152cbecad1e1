import { foldWord } from '../engine/text/fold.ts';

/** Lower-case Latin words and digits joined by hyphens: the form of ids. */
export const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Makes an id of a name: `Ursula von der Leyen` becomes `ursula-von-der-leyen`.
 *
 * @returns empty where the text has no Latin letters or digits
 */
export function kebab(text: string): string {
  return latinWords(text).join('-');
}

/** The words of a text without case and diacritics; those in other scripts are left out. */
export function latinWords(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(foldWord)
    .filter((word) => /^[a-z0-9]+$/.test(word));
}

/** @returns the id, or the id with the first number from 2 on that makes it a new one */
export function untaken(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
  }
}
