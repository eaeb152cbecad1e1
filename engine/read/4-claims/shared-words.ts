import type { CompiledStatement, CompiledStems } from '../../../contract/compiled-pack.ts';
import type { Statement } from '../../../contract/pack.ts';
import { sharedStem, stemsOfConcept } from '../../language/concepts.ts';
import type { InverseFrequency } from './inverse-frequency.ts';
import { signedStems } from './signed-stems.ts';
import { type ShelfText, type TextShelf, textShelf, type Weighing } from './text-shelf.ts';

/** A statement with its texts in terms that all languages share. */
export interface SharedSubject {
  statement: Statement;
  texts: readonly ShelfText[];
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
): TextShelf<SharedSubject> {
  const subjects = written.map(({ statement, compiled }) => ({
    statement,
    texts: compiled.stems.filter((text) => text.lang !== lang).map(sharedText),
  }));
  return textShelf(subjects, ({ texts }) => texts);
}

/** @returns What a text says in concepts, names, countries and numbers, whatever its language. */
export function sharedText(text: CompiledStems): ShelfText {
  const stems = new Map<string, boolean>();
  let others = 0;
  for (const [stem, isNo] of signedStems(text)) {
    const shared = sharedStem(stem, text.lang);
    if (shared === undefined) others++;
    else if (!stems.has(shared)) stems.set(shared, isNo);
  }
  return { stems, others };
}

/** @returns How much a shared stem tells, by the language in which the packs say most. */
export function sharedWeight(stem: string, weights: InverseFrequency): number {
  return stem.startsWith('~') ? weights.ofAny(stemsOfConcept(stem)) : weights.of(stem);
}

/** @param weights Those of the language in which the packs say most. */
export function sharedWeighing(weights: InverseFrequency): Weighing {
  return {
    of: (stem) => sharedWeight(stem, weights),
    total(stems, others) {
      let sum = others * WEIGHT_OF_OTHERS;
      for (const stem of stems) sum += sharedWeight(stem, weights);
      return sum;
    },
  };
}
