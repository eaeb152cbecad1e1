import type { PackIndex } from '../pack-index.ts';
import type { ArticleBlock } from '../quotes/article.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { type ArticleDay, isFresh } from './dates.ts';
import { type Report, reportBy } from './report.ts';
import type { SentenceQuotation } from './said.ts';

/** What the sentences of one article report, each read once: several kinds of claims ask for the same. */
export class ArticleReports {
  readonly index: PackIndex;
  /** When the article came out. */
  readonly day: ArticleDay;
  /** Those without known quotations. */
  readonly #plain = new Map<Utterance, Report>();
  /** By actor. */
  readonly #fresh = new Map<string, number>();

  constructor(index: PackIndex, day: ArticleDay) {
    this.index = index;
    this.day = day;
  }

  /**
   * @param quoted Words that are known to be quoted; they are about something else than the rest.
   * @returns Nothing where nobody of the packs speaks.
   */
  read(
    block: ArticleBlock,
    utterance: Utterance,
    quoted: readonly SentenceQuotation[] = [],
  ): Report | undefined {
    const { actor } = utterance.speaker;
    if (actor === undefined) return undefined;
    const read = () => reportBy(actor, block, utterance, this.index, this.day, quoted);
    if (quoted.length > 0) return read();
    let report = this.#plain.get(utterance);
    if (!report) {
      report = read();
      this.#plain.set(utterance, report);
    }
    return report;
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
