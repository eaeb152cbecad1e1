/**
 * How much a word tells: `ln(1 + N / n)` for a word that stands in `n` of `N` texts (K. Spärck Jones,
 * 'A statistical interpretation of term specificity', 1972).
 */
export class InverseFrequency {
  readonly #counts = new Map<string, number>();
  readonly #weights = new Map<string, number>();
  /** Of words that count as one, by the list of them. */
  #groupWeights = new WeakMap<readonly string[], number>();
  #texts = 0;

  /** @param words The distinct words of one text. */
  add(words: Iterable<string>): void {
    this.#texts++;
    this.#weights.clear();
    this.#groupWeights = new WeakMap();
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** @returns The weight of a word; a word never seen weighs as much as one seen once. */
  of(word: string): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    const count = this.#counts.get(word);
    const weight = Math.log(1 + this.#texts / (count ?? 1));
    // Words of pages are without number; only the words of the packs are kept.
    if (count !== undefined) this.#weights.set(word, weight);
    return weight;
  }

  /** @returns The weight of words that count as one. @param words Not to be changed afterwards. */
  ofAny(words: readonly string[]): number {
    let weight = this.#groupWeights.get(words);
    if (weight === undefined) {
      const count = words.reduce((sum, word) => sum + (this.#counts.get(word) ?? 0), 0);
      weight = Math.log(1 + this.#texts / Math.max(1, count));
      this.#groupWeights.set(words, weight);
    }
    return weight;
  }

  get texts(): number {
    return this.#texts;
  }

  sum(words: Iterable<string>): number {
    let total = 0;
    for (const word of words) total += this.of(word);
    return total;
  }
}
