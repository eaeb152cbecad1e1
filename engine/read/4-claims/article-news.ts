import type { PackIndex } from '../../pack/pack-index.ts';
import { type ArticleDay, isFresh } from './dates.ts';

/** The day of an article, and how much of what actors said was news on it. */
export class ArticleNews {
  readonly index: PackIndex;
  /** When the article came out. */
  readonly day: ArticleDay;
  /** By actor. */
  readonly #fresh = new Map<string, number>();

  constructor(index: PackIndex, day: ArticleDay) {
    this.index = index;
    this.day = day;
  }

  /** How many statements of an actor were news when the article was written. */
  countFresh(actor: string): number {
    let known = this.#fresh.get(actor);
    if (known === undefined) {
      known = (this.index.statementsOf.get(actor) ?? []).filter((id) => {
        const statement = this.index.statements.get(id)?.entry;
        return statement !== undefined && isFresh(statement, this.day);
      }).length;
      this.#fresh.set(actor, known);
    }
    return known;
  }
}
