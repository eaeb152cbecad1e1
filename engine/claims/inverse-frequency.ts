/**
 * How much a word tells: `ln(1 + N / n)` for a word that stands in `n` of `N` texts (K. Spärck Jones,
 * 'A statistical interpretation of term specificity', 1972).
 */
export class InverseFrequency {
  readonly #counts = new Map<string, number>();
  #texts = 0;

  /** @param words The distinct words of one text. */
  add(words: Iterable<string>): void {
    this.#texts++;
    for (const word of words) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
  }

  /** @returns The weight of a word; a word never seen weighs as much as one seen once. */
  of(word: string): number {
    return Math.log(1 + this.#texts / (this.#counts.get(word) ?? 1));
  }

  sum(words: Iterable<string>): number {
    let total = 0;
    for (const word of words) total += this.of(word);
    return total;
  }
}
