import type { PackIndex } from '../pack-index.ts';
import type { ArticleBlock } from '../quotes/article.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { type ArticleDay, isFresh } from './dates.ts';
import { type Report, reportBy, speakersOf } from './report.ts';
import type { SentenceQuotation } from './said.ts';

/** What the sentences of one article report, each read once: several kinds of claims ask for the same. */
export class ArticleReports {
  readonly index: PackIndex;
  /** When the article came out. */
  readonly day: ArticleDay;
  /** Those without known quotations. */
  readonly #plain = new Map<Utterance, Report>();
  /** By actor. */
  readonly #news = new Map<string, boolean>();

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

  /** Whether an actor or one of those who speak for it said what was news when the article was written. */
  hasNews(actor: string): boolean {
    let known = this.#news.get(actor);
    if (known === undefined) {
      known = this.#readNews(actor);
      this.#news.set(actor, known);
    }
    return known;
  }

  #readNews(actor: string): boolean {
    return speakersOf(actor, this.index)
      .flatMap((one) => this.index.statementsOf.get(one) ?? [])
      .some((id) => {
        const statement = this.index.statements.get(id)?.entry;
        return statement !== undefined && isFresh(statement, this.day);
      });
  }
}
