import type { CompiledStatement } from '../compile/compiled-pack.ts';
import type { Statement } from '../pack.ts';
import { InverseFrequency } from './inverse-frequency.ts';

/** What one statement is about, in one language. */
export interface Subject {
  statement: Statement;
  /** All stems of its texts. */
  all: ReadonlySet<string>;
  /** The stems of each text apart: the quote, its variants, the paraphrase. */
  texts: readonly ReadonlySet<string>[];
  /** Whether each of its texts says no. */
  negative: readonly boolean[];
}

interface Entry {
  entry: Statement;
}

/** Finds an actor's statements on the subject of a sentence; other actors' are never looked at. */
export class StatementIndex {
  /** By language. */
  readonly #weights = new Map<string, InverseFrequency>();
  /** By actor, language and stem. */
  readonly #postings = new Map<string, Subject[]>();

  constructor(
    statements: ReadonlyMap<string, Entry>,
    texts: ReadonlyMap<string, CompiledStatement>,
  ) {
    for (const [id, { entry }] of statements) {
      const compiled = texts.get(id);
      if (compiled) this.#add(entry, compiled);
    }
  }

  #add(statement: Statement, { stems, negative }: CompiledStatement): void {
    for (const lang of new Set(stems.map((text) => text.lang))) {
      const own = stems.flatMap((text, at) =>
        text.lang === lang && text.text !== ''
          ? [
              {
                stems: new Set(text.text.split(' ')),
                negative: negative[at] ?? false,
              },
            ]
          : [],
      );
      const subject: Subject = {
        statement,
        all: new Set(own.flatMap((text) => [...text.stems])),
        texts: own.map((text) => text.stems),
        negative: own.map((text) => text.negative),
      };
      this.weights(lang).add(subject.all);
      for (const stem of subject.all) {
        const key = `${statement.actor} ${lang} ${stem}`;
        const group = this.#postings.get(key);
        if (group) group.push(subject);
        else this.#postings.set(key, [subject]);
      }
    }
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

  /** @returns The actor's statements that share a stem with the sentence. */
  candidates(actor: string, lang: string, stems: ReadonlySet<string>): Set<Subject> {
    const found = new Set<Subject>();
    for (const stem of stems) {
      for (const subject of this.#postings.get(`${actor} ${lang} ${stem}`) ?? [])
        found.add(subject);
    }
    return found;
  }
}
