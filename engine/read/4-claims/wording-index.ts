import type { CompiledStems } from '../../../contract/compiled-pack.ts';
import type { ContentStem } from '../../text/content-stems.ts';
import type { InverseFrequency } from './inverse-frequency.ts';
import { sharedText, sharedWeighing } from './shared-words.ts';
import { type SignedStems, signedStems } from './signed-stems.ts';
import type { StatementIndex } from './statement-index.ts';
import {
  type Agreement,
  agreementsWith,
  type TextShelf,
  textShelf,
  type Weighing,
} from './text-shelf.ts';

/** What somebody is reported to say, as far as wordings can be compared with it. */
export interface Reported {
  stems: readonly ContentStem[];
  /** The same in terms that all languages share, where there is one. */
  sharedStems: readonly ContentStem[];
  language: { code: string };
}

/** Something that editors have worded as articles may. */
export interface Worded<Entry> {
  entry: Entry;
  wordings: readonly CompiledStems[];
}

/** How well a report agrees with the wording that fits best. */
export interface WordingMatch<Entry> {
  entry: Entry;
  agreement: number;
  ofSentence: number;
  ofText: number;
  /** Tokens of the report that agree with that wording. */
  tokens: number[];
  /** The stems of that wording, in the terms of the report's own or in shared ones. */
  stems: SignedStems;
  isShared: boolean;
}

/** What is worded in the language of a page, and what is only in others. */
interface Shelves<Entry> {
  own: TextShelf<Worded<Entry>>;
  others: TextShelf<Worded<Entry>>;
}

/** So many words in common are needed across languages. */
const FEWEST_SHARED = 2;

/**
 * Finds what a report agrees with in the words of editors. Each wording is compared by itself, those in
 * the language of the page where there are any, or else those in others in terms that all share.
 */
export class WordingIndex<Entry> {
  readonly #subjects: StatementIndex;
  readonly #wordedBy: (actor: string, lang: string) => readonly Worded<Entry>[];
  /** By language of the page and actor; made when first asked for. */
  readonly #shelves = new Map<string, Shelves<Entry>>();

  /**
   * @param subjects Knows how much a word tells: wordings do not count in it, so that they change
   *   nothing about other texts.
   * @param wordedBy What an actor may be reported to say on pages of a language.
   */
  constructor(
    subjects: StatementIndex,
    wordedBy: (actor: string, lang: string) => readonly Worded<Entry>[],
  ) {
    this.#subjects = subjects;
    this.#wordedBy = wordedBy;
  }

  /**
   * @param least Less agreement is left out.
   * @returns What the actor may be reported to say, each entry by its best wording.
   */
  find(actor: string, report: Reported, least: number): WordingMatch<Entry>[] {
    const { own, others } = this.#shelvesOf(actor, report.language.code);
    return [...this.#findOwn(own, report, least), ...this.#findShared(others, report, least)];
  }

  #findOwn(shelf: Shelves<Entry>['own'], report: Reported, least: number): WordingMatch<Entry>[] {
    if (shelf.entries.length === 0) return [];
    const weighing = plainWeighing(this.#subjects.weights(report.language.code));
    const stems = new Set(report.stems.map(({ stem }) => stem));
    const found = agreementsWith(shelf, stems, weighing.total(stems, 0), weighing, least);
    return found.map((one) => matchOf(one, report.stems, false));
  }

  #findShared(
    shelf: Shelves<Entry>['others'],
    report: Reported,
    least: number,
  ): WordingMatch<Entry>[] {
    if (shelf.entries.length === 0) return [];
    const stems = new Set(report.sharedStems.map(({ stem }) => stem));
    if (stems.size < FEWEST_SHARED) return [];
    const weighing = sharedWeighing(this.#subjects.mainWeights);
    const all = new Set(report.stems.map(({ stem }) => stem)).size;
    const total = weighing.total(stems, all - stems.size);
    const found = agreementsWith(shelf, stems, total, weighing, least);
    return found.map((one) => matchOf(one, report.sharedStems, true));
  }

  #shelvesOf(actor: string, lang: string): Shelves<Entry> {
    const key = `${lang} ${actor}`;
    let shelves = this.#shelves.get(key);
    if (!shelves) {
      const all = this.#wordedBy(actor, lang).filter(({ wordings }) => wordings.length > 0);
      const isOwn = (text: CompiledStems) => text.lang === lang;
      const own = all.filter(({ wordings }) => wordings.some(isOwn));
      shelves = {
        own: textShelf(own, ({ wordings }) =>
          wordings.filter(isOwn).map((text) => ({ stems: signedStems(text), others: 0 })),
        ),
        others: textShelf(
          all.filter((one) => !own.includes(one)),
          ({ wordings }) => wordings.map(sharedText),
        ),
      };
      this.#shelves.set(key, shelves);
    }
    return shelves;
  }
}

function plainWeighing(weights: InverseFrequency): Weighing {
  return { of: (stem) => weights.of(stem), total: (stems) => weights.sum(stems) };
}

function matchOf<Entry>(
  { entry: { entry }, text: { stems }, ...shares }: Agreement<Worded<Entry>>,
  ofReport: Reported['stems'],
  isShared: boolean,
): WordingMatch<Entry> {
  const tokens = ofReport.filter(({ stem }) => stems.has(stem)).map(({ token }) => token);
  return {
    entry,
    agreement: shares.agreement,
    ofSentence: shares.ofSentence,
    ofText: shares.ofText,
    tokens,
    stems,
    isShared,
  };
}
