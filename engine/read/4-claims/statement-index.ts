import type { CompiledStatement } from '../../../contract/compiled-pack.ts';
import type { Statement } from '../../../contract/pack.ts';
import { InverseFrequency } from './inverse-frequency.ts';
import { type SharedSubject, sharedShelf } from './shared-words.ts';
import { type SignedStems, signedStems } from './signed-stems.ts';
import type { TextShelf } from './text-shelf.ts';

/** What one statement is about, in one language. */
export interface Subject {
  statement: Statement;
  /** The stems of each text apart: the quote, its variants, the paraphrase. */
  texts: readonly SignedStems[];
  /** Weight of all stems of each text; filled when first asked for, as weights settle late. */
  totals?: readonly number[];
}

/** How much a sentence shares with a statement, in weight. */
export interface Shared {
  subject: Subject;
  /** With any of its texts. */
  common: number;
  /** With each of its texts. */
  texts: number[];
}

interface Entry {
  entry: Statement;
}

/** An actor's statements in one language. */
interface Shelf {
  subjects: readonly Subject[];
  /** By stem, the positions of the statements that have it. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** By position, the weight in common with the sentence that is looked up; 0 between two look-ups. */
  common: Float64Array;
}

interface Written {
  statement: Statement;
  compiled: CompiledStatement;
}

/** Finds an actor's statements on the subject of a sentence; other actors' are never looked at. */
export class StatementIndex {
  /** By language. */
  readonly #weights = new Map<string, InverseFrequency>();
  readonly #byActor = new Map<string, Written[]>();
  /**
   * By language and actor; made for an actor when first asked for, since a page names few of those that
   * the packs know.
   */
  readonly #shelves = new Map<string, Map<string, Shelf>>();

  #main: InverseFrequency | undefined;
  /** By language of the page and actor. */
  readonly #shared = new Map<string, TextShelf<SharedSubject>>();

  constructor(
    statements: ReadonlyMap<string, Entry>,
    texts: ReadonlyMap<string, CompiledStatement>,
  ) {
    for (const [id, { entry }] of statements) {
      const compiled = texts.get(id);
      if (!compiled) continue;
      this.#weigh(compiled);
      const own = this.#byActor.get(entry.actor);
      if (own) own.push({ statement: entry, compiled });
      else this.#byActor.set(entry.actor, [{ statement: entry, compiled }]);
    }
  }

  #weigh({ stems }: CompiledStatement): void {
    for (const lang of new Set(stems.map((text) => text.lang))) {
      const own = stems.filter((text) => text.lang === lang && text.text !== '');
      this.weights(lang).add(new Set(own.flatMap(({ text }) => text.split(' '))));
    }
  }

  #shelfOf(actor: string, lang: string): Shelf {
    let byActor = this.#shelves.get(lang);
    if (!byActor) {
      byActor = new Map();
      this.#shelves.set(lang, byActor);
    }
    let shelf = byActor.get(actor);
    if (!shelf) {
      shelf = shelfOf((this.#byActor.get(actor) ?? []).map((written) => subjectIn(lang, written)));
      byActor.set(actor, shelf);
    }
    return shelf;
  }

  /** @returns How much each stem tells in a language. */
  weights(lang: string): InverseFrequency {
    let weights = this.#weights.get(lang);
    if (!weights) {
      weights = new InverseFrequency();
      this.#weights.set(lang, weights);
    }
    return weights;
  }

  /**
   * @param isWorth Tells by the weight in common with any of its texts whether a statement may fit: few
   *   do, and only for those it is asked which of their texts it shares with.
   * @returns The actor's statements that share stems with the sentence, and how much.
   */
  candidates(
    actor: string,
    lang: string,
    stems: ReadonlySet<string>,
    isWorth: (statement: Statement, common: number) => boolean,
  ): Shared[] {
    const { subjects, byStem, common } = this.#shelfOf(actor, lang);
    const weights = this.weights(lang);
    const touched: number[] = [];
    for (const stem of stems) {
      const postings = byStem.get(stem);
      if (!postings) continue;
      const weight = weights.of(stem);
      for (const at of postings) {
        const before = common[at] ?? 0;
        if (before === 0) touched.push(at);
        common[at] = before + weight;
      }
    }
    const found: Shared[] = [];
    for (const at of touched) {
      const subject = subjects[at];
      const sum = common[at] ?? 0;
      common[at] = 0;
      if (!subject || !isWorth(subject.statement, sum)) continue;
      const texts = subject.texts.map((text) => weightIn(text, stems, weights));
      found.push({ subject, common: sum, texts });
    }
    return found;
  }

  /** @returns The actor's statements with texts in other languages, in terms that all share. */
  shared(actor: string, lang: string): TextShelf<SharedSubject> {
    const key = `${lang} ${actor}`;
    let shelf = this.#shared.get(key);
    if (!shelf) {
      const written = (this.#byActor.get(actor) ?? []).filter(({ compiled }) =>
        compiled.stems.some((text) => text.lang !== lang),
      );
      shelf = sharedShelf(written, lang);
      this.#shared.set(key, shelf);
    }
    return shelf;
  }

  /** @returns The weights of the language that most texts are in. */
  get mainWeights(): InverseFrequency {
    this.#main ??= [...this.#weights.values()].sort((a, b) => b.texts - a.texts)[0];
    return this.#main ?? this.weights('');
  }

  /** @returns For each text of a statement the weight of all its stems. */
  totals(subject: Subject, lang: string): readonly number[] {
    subject.totals ??= subject.texts.map((text) => this.weights(lang).sum(text.keys()));
    return subject.totals;
  }
}

function subjectIn(lang: string, { statement, compiled }: Written): Subject {
  const own = compiled.stems.filter((text) => text.lang === lang && text.text !== '');
  return { statement, texts: own.map(signedStems) };
}

function shelfOf(subjects: readonly Subject[]): Shelf {
  const byStem = new Map<string, number[]>();
  subjects.forEach(({ texts }, at) => {
    for (const stem of texts.flatMap((text) => [...text.keys()])) {
      const group = byStem.get(stem);
      if (!group) byStem.set(stem, [at]);
      else if (group.at(-1) !== at) group.push(at);
    }
  });
  return { subjects, byStem, common: new Float64Array(subjects.length) };
}

function weightIn(
  text: SignedStems,
  stems: ReadonlySet<string>,
  weights: InverseFrequency,
): number {
  let sum = 0;
  for (const stem of stems) if (text.has(stem)) sum += weights.of(stem);
  return sum;
}
