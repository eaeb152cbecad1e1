import type { CompiledStatement } from '../compile/compiled-pack.ts';
import { sharedStem, stemsOfConcept } from '../language/concepts.ts';
import type { Statement } from '../pack.ts';
import type { InverseFrequency } from './inverse-frequency.ts';
import { type SignedStems, signedStems } from './signed-stems.ts';

/** What a text says in concepts, names, countries and numbers, whatever its language. */
export interface SharedText {
  stems: SignedStems;
  /** How many of its words no other language is known to share. */
  others: number;
  /** Weight of all of it; filled when first asked for, as weights settle late. */
  total?: number;
}

export interface SharedSubject {
  statement: Statement;
  texts: readonly SharedText[];
}

/** A word without a counterpart may be anything: it counts little. */
const WEIGHT_OF_OTHERS = 1;

/**
 * @param lang The language of the page; texts in it are compared word by word elsewhere.
 * @returns What a statement is about in terms that all languages share.
 */
export function sharedSubject(
  statement: Statement,
  compiled: CompiledStatement,
  lang: string,
): SharedSubject {
  const foreign = compiled.stems.filter((text) => text.lang !== lang);
  const texts = foreign.map((text): SharedText => {
    const stems = new Map<string, boolean>();
    let others = 0;
    for (const [stem, isNo] of signedStems(text)) {
      const shared = sharedStem(stem, text.lang);
      if (shared === undefined) others++;
      else if (!stems.has(shared)) stems.set(shared, isNo);
    }
    return { stems, others };
  });
  return { statement, texts };
}

/** @returns How much a shared stem tells, by the language in which the packs say most. */
export function sharedWeight(stem: string, weights: InverseFrequency): number {
  return stem.startsWith('~') ? weights.ofAny(stemsOfConcept(stem)) : weights.of(stem);
}

/**
 * @param others How many words have no counterpart.
 * @returns How much a sentence or a text tells in all.
 */
export function sharedTotal(
  stems: Iterable<string>,
  others: number,
  weights: InverseFrequency,
): number {
  let sum = others * WEIGHT_OF_OTHERS;
  for (const stem of stems) sum += sharedWeight(stem, weights);
  return sum;
}

/**
 * How well a sentence and a statement agree across languages: the harmonic mean of the parts they
 * have in common, for the text of the statement that fits best.
 * @param total How much the sentence tells, as {@link sharedTotal} gives it.
 */
export function sharedAgreement(
  { texts }: SharedSubject,
  stems: ReadonlySet<string>,
  total: number,
  weights: InverseFrequency,
): number {
  let best = 0;
  for (const text of texts) {
    let common = 0;
    for (const stem of stems) if (text.stems.has(stem)) common += sharedWeight(stem, weights);
    if (common === 0) continue;
    text.total ??= sharedTotal(text.stems.keys(), text.others, weights);
    best = Math.max(best, (2 * common) / (total + text.total));
  }
  return best;
}
