import type { CompiledStatement } from '../../../contract/compiled-pack.ts';
import type { Statement } from '../../../contract/pack.ts';
import { InverseFrequency } from './inverse-frequency.ts';
import { PairPostings } from './pair-postings.ts';

/** A quote or one of its published variants, as folded words. */
export interface QuoteText {
  statement: string;
  words: string[];
}

/** Quotes that can be searched together: those of one actor, or all. */
interface Shelf {
  statements: string[];
  texts: string[];
  /** Made at the first search, since most actors are never quoted on a page. */
  pairs?: PairPostings;
}

/** Finds the stored quotes that share wording with a quotation. */
export class QuoteIndex {
  readonly weights = new InverseFrequency();
  readonly #all: Shelf = { statements: [], texts: [] };
  readonly #byActor = new Map<string, Shelf>();

  constructor(
    statements: ReadonlyMap<string, { entry: Statement }>,
    texts: ReadonlyMap<string, CompiledStatement>,
  ) {
    for (const [id, { entry }] of statements) {
      for (const { text } of texts.get(id)?.quotes ?? []) this.#add(id, entry.actor, text);
    }
  }

  #add(statement: string, actor: string, text: string): void {
    this.weights.add(new Set(text.split(' ')));
    const shelf = this.#byActor.get(actor) ?? { statements: [], texts: [] };
    this.#byActor.set(actor, shelf);
    for (const { statements, texts } of [this.#all, shelf]) {
      statements.push(statement);
      texts.push(text);
    }
  }

  /**
   * @param words Folded words of a quotation.
   * @param actors Whose quotes may be meant; where empty, anybody's.
   * @param share Part of its neighbouring pairs that a stored quote must have, 0 to 1.
   * @param limit At most so many an actor, those with the most pairs in common first.
   */
  candidates(
    words: readonly string[],
    actors: readonly string[],
    share: number,
    limit: number,
  ): QuoteText[] {
    const shelves =
      actors.length > 0 ? actors.flatMap((actor) => this.#byActor.get(actor) ?? []) : [this.#all];
    return shelves.flatMap((shelf) => {
      shelf.pairs ??= new PairPostings(shelf.texts);
      return shelf.pairs.find(words, share, limit).map((at) => ({
        statement: shelf.statements[at] ?? '',
        words: (shelf.texts[at] ?? '').split(' '),
      }));
    });
  }
}
