import type { CompiledStatement } from '../../contract/compiled-pack.ts';
import type { Statement } from '../../contract/pack.ts';
import { sharedStem, stemsOfConcept } from '../language/concepts.ts';
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

/** An actor's statements in terms that all languages share. */
export interface SharedShelf {
  subjects: readonly SharedSubject[];
  /** All texts, in the order of the statements. */
  texts: readonly SharedText[];
  /** By text, the position of its statement. */
  owners: readonly number[];
  /** By stem, the positions of the texts that have it. */
  byStem: ReadonlyMap<string, readonly number[]>;
  /** By text, the weight in common with the sentence that is looked up; 0 between two look-ups. */
  common: Float64Array;
}

/** A statement with how well a sentence agrees with the text of it that fits best. */
export interface SharedAgreement {
  subject: SharedSubject;
  agreement: number;
}

/** A word without a counterpart may be anything: it counts little. */
const WEIGHT_OF_OTHERS = 1;

/**
 * @param written Statements with texts in other languages.
 * @param lang The language of the page; texts in it are compared word by word elsewhere.
 */
export function sharedShelf(
  written: readonly { statement: Statement; compiled: CompiledStatement }[],
  lang: string,
): SharedShelf {
  const subjects = written.map(({ statement, compiled }) =>
    sharedSubject(statement, compiled, lang),
  );
  const texts: SharedText[] = [];
  const owners: number[] = [];
  const byStem = new Map<string, number[]>();
  subjects.forEach((subject, owner) => {
    for (const text of subject.texts) {
      for (const stem of text.stems.keys()) {
        const group = byStem.get(stem);
        if (group) group.push(texts.length);
        else byStem.set(stem, [texts.length]);
      }
      texts.push(text);
      owners.push(owner);
    }
  });
  return { subjects, texts, owners, byStem, common: new Float64Array(texts.length) };
}

/** @returns What a statement is about in terms that all languages share. */
function sharedSubject(
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
 * How well a sentence and some statements agree across languages: the harmonic mean of the parts they
 * have in common, for the text of the statement that fits best.
 * @param total How much the sentence tells, as {@link sharedTotal} gives it.
 * @returns The statements that share a stem with the sentence, in their order.
 */
export function sharedAgreements(
  { subjects, texts, owners, byStem, common }: SharedShelf,
  stems: ReadonlySet<string>,
  total: number,
  weights: InverseFrequency,
): SharedAgreement[] {
  const touched: number[] = [];
  for (const stem of stems) {
    const postings = byStem.get(stem);
    if (!postings) continue;
    const weight = sharedWeight(stem, weights);
    for (const at of postings) {
      const before = common[at] ?? 0;
      if (before === 0) touched.push(at);
      common[at] = before + weight;
    }
  }
  const best = new Map<number, number>();
  for (const at of touched) {
    const [text, owner] = [texts[at], owners[at] ?? 0];
    const sum = common[at] ?? 0;
    common[at] = 0;
    if (!text || sum === 0) continue;
    text.total ??= sharedTotal(text.stems.keys(), text.others, weights);
    const agreement = (2 * sum) / (total + text.total);
    if (agreement > (best.get(owner) ?? 0)) best.set(owner, agreement);
  }
  return [...best]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, agreement]) => {
      const subject = subjects[at];
      return subject ? [{ subject, agreement }] : [];
    });
}
