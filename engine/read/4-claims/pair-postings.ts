/** Bits of a key that number the text; the 32 above them are the hash of a pair of words. */
const TEXT_BITS = 21;
const TEXTS = 2 ** TEXT_BITS;
const HASH_BITS = 32;
/** A directory of four megabytes is enough for the pairs of a million texts. */
const MOST_DIRECTORY_BITS = 20;

/**
 * Says which texts have pairs of neighbouring words in common with a stretch of words. Keeps one
 * number a pair, sorted, so that hundreds of thousands of texts take little memory. Pairs are
 * compared by hash: what is found has to be compared word by word.
 */
export class PairPostings {
  readonly #keys: Float64Array;
  /** By the first bits of a hash, where its keys begin: a search for most pairs is over at once. */
  readonly #directory: Uint32Array;
  readonly #directoryShift: number;

  /** @param texts Words parted by one space. Texts beyond the first two million are never found. */
  constructor(texts: readonly string[]) {
    const keys: number[] = [];
    for (let at = 0; at < texts.length && at < TEXTS; at++) {
      for (const pair of pairsOf((texts[at] ?? '').split(' '))) keys.push(pair * TEXTS + at);
    }
    this.#keys = Float64Array.from(keys).sort();
    const bits = Math.max(1, Math.ceil(Math.log2(keys.length + 1)));
    this.#directoryShift = HASH_BITS - Math.min(bits, MOST_DIRECTORY_BITS);
    this.#directory = this.#directoryOf(2 ** (HASH_BITS - this.#directoryShift));
  }

  #directoryOf(size: number): Uint32Array {
    const directory = new Uint32Array(size + 1).fill(this.#keys.length);
    for (let at = this.#keys.length - 1; at >= 0; at--) {
      const pair = Math.floor((this.#keys[at] ?? 0) / TEXTS);
      directory[pair >>> this.#directoryShift] = at;
    }
    for (let slot = size - 1; slot >= 0; slot--) {
      directory[slot] = Math.min(directory[slot] ?? 0, directory[slot + 1] ?? 0);
    }
    return directory;
  }

  /**
   * Finds the texts with at least `share` of the pairs, those with the most first. Only the rarest
   * pairs bring in candidates, since whatever has enough pairs has one of them; the common ones are
   * looked up for those candidates (prefix filtering: S. Chaudhuri, V. Ganti and R. Kaushik, 'A
   * primitive operator for similarity joins in data cleaning', 2006).
   * @param share 0 to 1; at least one pair is needed in any case.
   * @returns Positions in the list of texts.
   */
  find(words: readonly string[], share: number, limit: number): number[] {
    const pairs = pairsOf(words);
    const needed = Math.max(1, Math.ceil(pairs.size * share));
    const ranges: { pair: number; from: number; to: number }[] = [];
    let absent = 0;
    for (const pair of pairs) {
      const range = this.#rangeOf(pair);
      // Most quotations of a page are stored nowhere, which their first pairs tell.
      if (range.from === range.to && ++absent > pairs.size - needed) return [];
      ranges.push(range);
    }
    ranges.sort((a, b) => a.to - a.from - (b.to - b.from));
    const rare = ranges.slice(0, ranges.length - needed + 1);
    const counts = new Map<number, number>();
    for (const { pair, from, to } of rare) {
      for (let at = from; at < to; at++) {
        const text = (this.#keys[at] ?? 0) - pair * TEXTS;
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    for (const { pair, from, to } of ranges.slice(rare.length)) {
      for (const [text, count] of counts) {
        const key = pair * TEXTS + text;
        if (this.#keys[this.#lowerBound(key, from, to)] === key) counts.set(text, count + 1);
      }
    }
    return [...counts]
      .filter(([, count]) => count >= needed)
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([text]) => text);
  }

  #rangeOf(pair: number): { pair: number; from: number; to: number } {
    const slot = pair >>> this.#directoryShift;
    const end = this.#directory[slot + 1] ?? 0;
    const from = this.#lowerBound(pair * TEXTS, this.#directory[slot] ?? 0, end);
    const next = (pair + 1) * TEXTS;
    const isAbsent = from === end || (this.#keys[from] ?? 0) >= next;
    return { pair, from, to: isAbsent ? from : this.#lowerBound(next, from, end) };
  }

  #lowerBound(key: number, from: number, to: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The hash of each pair of neighbours, each once. */
function pairsOf(words: readonly string[]): Set<number> {
  const pairs = new Set<number>();
  for (let next = 1; next < words.length; next++) {
    pairs.add(hashed(words[next] ?? '', hashed(' ', hashed(words[next - 1] ?? '', OFFSET))));
  }
  return pairs;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a (G. Fowler, L. Noll and K.-P. Vo, 1991) over UTF-16 units, 32 bits. */
function hashed(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
