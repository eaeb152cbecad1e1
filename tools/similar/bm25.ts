/** Saturation of repeated words and correction for length; both lower than usual, as statements are short. */
const K1 = 0.9;
const B = 0.4;

/** Where one word stands: texts by number, with how much the word counts for there. */
interface Postings {
  texts: Uint32Array;
  gains: Float32Array;
  inverseFrequency: number;
}

/**
 * Ranks texts by the words they share with a query: Okapi BM25 (S. Robertson and H. Zaragoza, 'The
 * probabilistic relevance framework: BM25 and beyond', 2009).
 */
export class Bm25 {
  readonly #postings = new Map<string, Postings>();
  readonly #size: number;

  /** @param texts The stems of each text. */
  constructor(texts: readonly (readonly string[])[]) {
    this.#size = texts.length;
    const words = texts.reduce((sum, { length }) => sum + length, 0);
    const average = Math.max(1, words / Math.max(1, texts.length));
    const found = new Map<string, [text: number, count: number][]>();
    texts.forEach((stems, at) => {
      for (const [stem, count] of countsOf(stems)) {
        const list = found.get(stem);
        if (list) list.push([at, count]);
        else found.set(stem, [[at, count]]);
      }
    });
    for (const [stem, list] of found) {
      const inverseFrequency = this.#inverseFrequency(list.length);
      const gain = ([at, count]: [number, number]) => {
        const length = (texts[at]?.length ?? 0) / average;
        return (inverseFrequency * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
      };
      this.#postings.set(stem, {
        texts: Uint32Array.from(list, ([at]) => at),
        gains: Float32Array.from(list, gain),
        inverseFrequency,
      });
    }
  }

  /**
   * Adds to the score of every text what it shares with a query.
   * @param scores One number a text.
   * @param stems The words of the query; each counts once.
   */
  addScores(scores: Float64Array, stems: Iterable<string>, weight: number): void {
    for (const stem of new Set(stems)) {
      const postings = this.#postings.get(stem);
      if (!postings) continue;
      const { texts, gains } = postings;
      for (let at = 0; at < texts.length; at++) {
        const text = texts[at] ?? 0;
        scores[text] = (scores[text] ?? 0) + weight * (gains[at] ?? 0);
      }
    }
  }

  /** Numbers of the texts that have a word. */
  textsWith(stem: string): Uint32Array {
    return this.#postings.get(stem)?.texts ?? new Uint32Array();
  }

  /** How much a word tells; a word that stands in no text tells as much as one in a single text. */
  weightOf(stem: string): number {
    return this.#postings.get(stem)?.inverseFrequency ?? this.#inverseFrequency(1);
  }

  #inverseFrequency(count: number): number {
    return Math.log(1 + (this.#size - count + 0.5) / (count + 0.5));
  }
}

function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
