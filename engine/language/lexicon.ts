import { Remembered } from '../remembered.ts';
import { sharedConcept } from './concepts.ts';
import type { Language } from './language.ts';

/** What is known of a word of a language for the comparison of texts. */
export interface WordMeaning {
  /** The form it is compared in; empty for a single letter. */
  stem: string;
  /** Too common to tell what a text is about. */
  isCommon: boolean;
}

/** Distinct words kept of each language. */
const MOST_WORDS = 40_000;

/**
 * A language with what was worked out of its words so far, since articles use the same words again and
 * again. Held by whoever reads many texts.
 */
export class Lexicon {
  readonly language: Language;
  readonly meanings = new Remembered<WordMeaning>(MOST_WORDS);
  /** What a word may be for the reading of sentences, as bits of one number. */
  readonly kinds = new Remembered<number>(MOST_WORDS);
  /** Empty for a word without one. */
  readonly #sharedConcepts = new Remembered<string>(MOST_WORDS);
  #segmenter: Intl.Segmenter | undefined;

  constructor(language: Language) {
    this.language = language;
  }

  /** @returns The concept that a folded word belongs to, the same in all languages. */
  sharedConcept(word: string): string | undefined {
    let concept = this.#sharedConcepts.get(word);
    if (concept === undefined) {
      concept = sharedConcept(word, this.language.code) ?? '';
      this.#sharedConcepts.set(word, concept);
    }
    return concept || undefined;
  }

  /** What cuts a text of the language into sentences, as far as the platform knows. */
  get segmenter(): Intl.Segmenter {
    this.#segmenter ??= new Intl.Segmenter(this.language.code, { granularity: 'sentence' });
    return this.#segmenter;
  }
}
