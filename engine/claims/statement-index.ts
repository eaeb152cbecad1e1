import type { CompiledStatement } from '../compile/compiled-pack.ts';
import type { Statement } from '../pack.ts';
import { InverseFrequency } from './inverse-frequency.ts';
import { type SharedSubject, sharedSubject } from './shared-words.ts';
import { type SignedStems, signedStems } from './signed-stems.ts';

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
  /** With any of its texts. */
  common: number;
  /** With each of its texts. */
  texts: number[];
}

interface Entry {
  entry: Statement;
}

/** Where a stem stands: a statement and the positions of those of its texts that have it. */
interface Posting {
  subject: Subject;
  texts: number[];
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
   * By language, actor and stem; made for an actor when first asked for, since a page names few of
   * those that the packs know.
   */
  readonly #postings = new Map<string, Map<string, Map<string, Posting[]>>>();

  #main: InverseFrequency | undefined;
  /** By language of the page and actor. */
  readonly #shared = new Map<string, SharedSubject[]>();

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

  #postingsOf(actor: string, lang: string): ReadonlyMap<string, Posting[]> {
    const byActor = this.#postings.get(lang) ?? new Map<string, Map<string, Posting[]>>();
    this.#postings.set(lang, byActor);
    const known = byActor.get(actor);
    if (known) return known;
    const byStem = new Map<string, Posting[]>();
    for (const written of this.#byActor.get(actor) ?? []) {
      const subject = subjectIn(lang, written);
      subject.texts.forEach((text, at) => {
        for (const stem of text.keys()) {
          const group = byStem.get(stem) ?? [];
          byStem.set(stem, group);
          const last = group.at(-1);
          if (last?.subject === subject) last.texts.push(at);
          else group.push({ subject, texts: [at] });
        }
      });
    }
    byActor.set(actor, byStem);
    return byStem;
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

  /** @returns The actor's statements that share a stem with the sentence, and how much. */
  candidates(actor: string, lang: string, stems: ReadonlySet<string>): Map<Subject, Shared> {
    const found = new Map<Subject, Shared>();
    const byStem = this.#postingsOf(actor, lang);
    const weights = this.weights(lang);
    for (const stem of stems) {
      const weight = weights.of(stem);
      for (const { subject, texts } of byStem.get(stem) ?? []) {
        let shared = found.get(subject);
        if (!shared) {
          shared = { common: 0, texts: subject.texts.map(() => 0) };
          found.set(subject, shared);
        }
        shared.common += weight;
        for (const at of texts) shared.texts[at] = (shared.texts[at] ?? 0) + weight;
      }
    }
    return found;
  }

  /** @returns The actor's statements with texts in other languages, in terms that all share. */
  shared(actor: string, lang: string): readonly SharedSubject[] {
    const key = `${lang} ${actor}`;
    let subjects = this.#shared.get(key);
    if (!subjects) {
      subjects = (this.#byActor.get(actor) ?? [])
        .filter(({ compiled }) => compiled.stems.some((text) => text.lang !== lang))
        .map(({ statement, compiled }) => sharedSubject(statement, compiled, lang));
      this.#shared.set(key, subjects);
    }
    return subjects;
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
