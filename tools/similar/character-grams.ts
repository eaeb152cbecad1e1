const LENGTH = 4;

/**
 * The runs of four characters in some words, each once, as sorted numbers: they meet where a word is
 * inflected, compounded or misspelt.
 * @param words Folded words.
 */
export function characterGrams(words: readonly string[]): Uint32Array {
  const text = ` ${words.join(' ')} `;
  const grams = new Set<number>();
  for (let at = 0; at + LENGTH <= text.length; at++) grams.add(hashed(text, at));
  return Uint32Array.from(grams).sort();
}

/** @returns The Jaccard index of two sets of runs, 0 to 1. */
export function sharedGrams(a: Uint32Array, b: Uint32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common / Math.max(1, a.length + b.length - common);
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a (G. Fowler, L. Noll and K.-P. Vo, 1991) over UTF-16 units, 32 bits. */
function hashed(text: string, from: number): number {
  let hash = OFFSET;
  for (let at = from; at < from + LENGTH; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
