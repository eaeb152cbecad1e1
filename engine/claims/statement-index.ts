import type { CompiledStatement } from '../compile/compiled-pack.ts';
import type { Statement } from '../pack.ts';
import { InverseFrequency } from './inverse-frequency.ts';

/** What one statement is about, in one language. */
export interface Subject {
  statement: Statement;
  /** The stems of each text apart: the quote, its variants, the paraphrase. */
  texts: readonly ReadonlySet<string>[];
  /** Weight of all stems of each text; filled when first asked for, as weights settle late. */
  totals?: readonly number[];
  /** Whether each of its texts says no. */
  negative: readonly boolean[];
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

/** Finds an actor's statements on the subject of a sentence; other actors' are never looked at. */
export class StatementIndex {
  /** By language. */
  readonly #weights = new Map<string, InverseFrequency>();
  /** By language, actor and stem. */
  readonly #postings = new Map<string, Map<string, Map<string, Subject[]>>>();

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
          ? [{ stems: new Set(text.text.split(' ')), negative: negative[at] ?? false }]
          : [],
      );
      const subject: Subject = {
        statement,
        texts: own.map((text) => text.stems),
        negative: own.map((text) => text.negative),
      };
      const all = new Set(own.flatMap((text) => [...text.stems]));
      this.weights(lang).add(all);
      const byStem = entryOf(entryOf(this.#postings, lang), statement.actor);
      for (const stem of all) {
        const group = byStem.get(stem);
        if (group) group.push(subject);
        else byStem.set(stem, [subject]);
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

  /** @returns The actor's statements that share a stem with the sentence, and how much. */
  candidates(actor: string, lang: string, stems: ReadonlySet<string>): Map<Subject, Shared> {
    const found = new Map<Subject, Shared>();
    const byStem = this.#postings.get(lang)?.get(actor);
    if (!byStem) return found;
    const weights = this.weights(lang);
    for (const stem of stems) {
      const weight = weights.of(stem);
      for (const subject of byStem.get(stem) ?? []) {
        let shared = found.get(subject);
        if (!shared) {
          shared = { common: 0, texts: subject.texts.map(() => 0) };
          found.set(subject, shared);
        }
        shared.common += weight;
        for (let at = 0; at < subject.texts.length; at++) {
          if (subject.texts[at]?.has(stem)) shared.texts[at] = (shared.texts[at] ?? 0) + weight;
        }
      }
    }
    return found;
  }

  /** @returns For each text of a statement the weight of all its stems. */
  totals(subject: Subject, lang: string): readonly number[] {
    subject.totals ??= subject.texts.map((text) => this.weights(lang).sum(text));
    return subject.totals;
  }
}

function entryOf<Key, Inner>(map: Map<Key, Map<string, Inner>>, key: Key): Map<string, Inner> {
  let inner = map.get(key);
  if (!inner) {
    inner = new Map<string, Inner>();
    map.set(key, inner);
  }
  return inner;
}
