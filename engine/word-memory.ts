import type { Language } from './language/language.ts';
import { Lexicon } from './language/lexicon.ts';
import { caseEndingsOf } from './read/2-names/declension/case-endings.ts';
import { CountryNames } from './read/2-names/declension/country-names.ts';
import { Declension } from './read/2-names/declension/declined-word.ts';
import { Remembered } from './remembered.ts';
import type { WrittenWord } from './text/tokens.ts';

/** How names bend on pages of one language. */
export interface NameCases {
  declension: Declension;
  countries: CountryNames;
}

/** Distinct words kept as they are written. */
const MOST_WORDS = 40_000;

/**
 * What was worked out of words while reading: the next page asks for most of it again. One is held by
 * the index of the packs, one by the compiler for as long as it runs.
 */
export class WordMemory {
  readonly written = new Remembered<WrittenWord>(MOST_WORDS);
  readonly #lexica = new Map<Language, Lexicon>();
  readonly #cases = new Map<string, NameCases>();

  lexiconOf(language: Language): Lexicon {
    let lexicon = this.#lexica.get(language);
    if (!lexicon) {
      lexicon = new Lexicon(language);
      this.#lexica.set(language, lexicon);
    }
    return lexicon;
  }

  /** @returns Nothing for a language whose names keep their form. @param code BCP 47. */
  casesOf(code: string): NameCases | undefined {
    const endings = caseEndingsOf(code);
    const known = this.#cases.get(code);
    if (known || !endings) return known;
    const declension = new Declension(endings);
    const cases = { declension, countries: new CountryNames(code, declension) };
    this.#cases.set(code, cases);
    return cases;
  }
}
