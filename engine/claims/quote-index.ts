import type { CompiledStatement } from '../compile/compiled-pack.ts';
import { InverseFrequency } from './inverse-frequency.ts';

/** A quote or one of its published variants, as folded words. */
export interface QuoteText {
  statement: string;
  words: string[];
}

/** Finds the stored quotes that share wording with a quotation, whoever spoke. */
export class QuoteIndex {
  readonly weights = new InverseFrequency();
  readonly #texts: QuoteText[] = [];
  /** Pairs of neighbouring words, by the positions in `#texts` they stand in. */
  readonly #pairs = new Map<string, Map<string, number[]>>();

  constructor(statements: ReadonlyMap<string, CompiledStatement>) {
    for (const [statement, { quotes }] of statements) {
      for (const { text } of quotes) this.#add({ statement, words: text.split(' ') });
    }
  }

  #add(text: QuoteText): void {
    const at = this.#texts.push(text) - 1;
    this.weights.add(new Set(text.words));
    for (let next = 1; next < text.words.length; next++) {
      const first = text.words[next - 1] ?? '';
      const second = text.words[next] ?? '';
      let byNext = this.#pairs.get(first);
      if (!byNext) {
        byNext = new Map();
        this.#pairs.set(first, byNext);
      }
      const postings = byNext.get(second);
      if (!postings) byNext.set(second, [at]);
      else if (postings.at(-1) !== at) postings.push(at);
    }
  }

  /**
   * @param words Folded words of a quotation.
   * @param share Part of its neighbouring pairs that a stored quote must have, 0 to 1.
   * @param limit At most so many, those with the most pairs in common first.
   */
  candidates(words: readonly string[], share: number, limit: number): QuoteText[] {
    const counts = new Map<number, number>();
    for (let next = 1; next < words.length; next++) {
      const postings = this.#pairs.get(words[next - 1] ?? '')?.get(words[next] ?? '');
      for (const at of postings ?? []) {
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
    }
    const needed = Math.max(1, (words.length - 1) * share);
    return [...counts]
      .filter(([, count]) => count >= needed)
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .flatMap(([at]) => this.#texts[at] ?? []);
  }
}
