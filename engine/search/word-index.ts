import { InverseFrequency } from '../read/4-claims/inverse-frequency.ts';
import { tokenise } from '../text/tokens.ts';
import type { SearchEntry } from './search-entries.ts';

/** A word of the packs that a word of the query may mean, and how well it fits, above 0 to 1. */
export interface WordMatch {
  word: string;
  fit: number;
}

/** A word that merely begins like the query's is what a reader means who is still typing. */
const FIT_OF_BEGINNING = 0.9;
/** More words with the same beginning than this tell nothing. */
const MOST_BEGINNINGS = 200;
/** What matches only some words of the query counts so much less for each that is missing. */
const FOR_MISSING_WORD = 0.25;

/** Finds entries by the words in them; the cost grows with the entries found, not with the packs. */
export class WordIndex {
  readonly #entries: readonly SearchEntry[];
  readonly #weights = new InverseFrequency();
  /** By folded word, the positions of the entries that have it. */
  readonly #postings = new Map<string, number[]>();
  /** How many words each entry has. */
  readonly #lengths: number[] = [];
  readonly #sorted: string[];

  constructor(entries: readonly SearchEntry[]) {
    this.#entries = entries;
    entries.forEach(({ words }, at) => {
      const own = new Set(words.flatMap(foldedWords));
      this.#weights.add(own);
      this.#lengths.push(own.size);
      for (const word of own) {
        const postings = this.#postings.get(word);
        if (postings) postings.push(at);
        else this.#postings.set(word, [at]);
      }
    });
    this.#sorted = [...this.#postings.keys()].sort();
  }

  /** Every word that stands in an entry, in order. */
  get vocabulary(): readonly string[] {
    return this.#sorted;
  }

  /** The words that are a word of the query or begin with it. */
  wordsBeginning(word: string): WordMatch[] {
    const found: WordMatch[] = [];
    for (let at = this.#firstFrom(word); found.length < MOST_BEGINNINGS; at++) {
      const candidate = this.#sorted[at];
      if (!candidate?.startsWith(word)) break;
      found.push({ word: candidate, fit: candidate === word ? 1 : FIT_OF_BEGINNING });
    }
    return found;
  }

  /**
   * @param query For each word of the query, the words it may mean.
   * @returns At most `limit` entries, the best first; those in which all the words stand as they were
   *   asked for before those in which some are merely like them.
   */
  find(query: readonly (readonly WordMatch[])[], limit: number): SearchEntry[] {
    const scores = new Map<number, { sum: number; words: number; whole: number }>();
    for (const matches of query) {
      const whole = new Set(
        matches
          .filter(({ fit }) => fit === 1)
          .flatMap(({ word }) => this.#postings.get(word) ?? []),
      );
      for (const [at, value] of this.#valuesOf(matches)) {
        const score = scores.get(at) ?? { sum: 0, words: 0, whole: 0 };
        score.sum += value;
        score.words += 1;
        if (whole.has(at)) score.whole += 1;
        scores.set(at, score);
      }
    }
    return [...scores]
      .map(([at, { sum, words, whole }]) => ({
        at,
        isWhole: whole === query.length,
        score:
          (sum * FOR_MISSING_WORD ** (query.length - words)) / Math.log(2 + this.#lengthAt(at)),
      }))
      .sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score || a.at - b.at)
      .slice(0, limit)
      .flatMap(({ at }) => this.#entries[at] ?? []);
  }

  /** What one word of the query is worth to each entry: the best of what it may mean there. */
  #valuesOf(matches: readonly WordMatch[]): Map<number, number> {
    const values = new Map<number, number>();
    for (const { word, fit } of matches) {
      const value = fit * this.#weights.of(word);
      for (const at of this.#postings.get(word) ?? []) {
        if (value > (values.get(at) ?? 0)) values.set(at, value);
      }
    }
    return values;
  }

  #lengthAt(at: number): number {
    return this.#lengths[at] ?? 0;
  }

  #firstFrom(word: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A text as the words it is searched by. */
export function foldedWords(text: string): string[] {
  return tokenise(text).map(({ word }) => word);
}
