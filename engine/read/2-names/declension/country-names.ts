import { lazily } from '../../../remembered.ts';
import { foldWord } from '../../../text/fold.ts';
import { caseKeysOfName, caseKeysOnPage, type Declension, stemFormsOf } from './declined-word.ts';

/** What countries and continents are called beside the names that the platform has. */
const EVERYDAY: Readonly<Record<string, string>> = {
  pl: 'Brytania Anglia Ameryka Europa',
  cs: 'Británie Anglie Amerika Evropa',
  sk: 'Británia Anglicko Amerika Európa',
  sl: 'Britanija Anglija Amerika Evropa',
  hr: 'Britanija Engleska Amerika Europa',
  ru: 'Британия Англия Америка Европа',
  uk: 'Британія Англія Америка Європа',
  bg: 'Британия Англия Америка Европа',
};

/** Genitives of plural names of countries that are one of their people as well. */
const GENITIVES: readonly string[] = ['niemiec', 'wloch', 'wegier', 'czech'];

const LETTERS: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The names of countries on pages of a language that bends them, as the platform has them (Unicode CLDR). */
export class CountryNames {
  readonly #declension: Declension;
  readonly #stems: () => ReadonlySet<string>;
  readonly #keys: () => ReadonlySet<string>;

  /** @param code BCP 47 code of the language. */
  constructor(code: string, declension: Declension) {
    this.#declension = declension;
    this.#stems = lazily(() => countryStems(code, declension));
    this.#keys = lazily(() => countryKeys(code));
  }

  /**
   * Whether a word may be a form of a country's name, such as the Czech `Anglie` or the Polish `Niemiec`.
   * @param raw In lower case, composed.
   */
  hasForm(raw: string): boolean {
    const stems = this.#stems();
    return stemFormsOf(raw, this.#declension).some((stem) => stems.has(stem));
  }

  /**
   * Whether a word is a country's name in one of its cases, and not that of its people on the same stem:
   * the Polish `Belgii`, not `Belgów`.
   * @param raw In lower case, composed.
   */
  hasCase(raw: string): boolean {
    const keys = this.#keys();
    for (const key of caseKeysOnPage(raw, this.#declension).keys()) if (keys.has(key)) return true;
    return keys.has(foldWord(raw));
  }
}

function countryKeys(code: string): ReadonlySet<string> {
  return new Set([
    ...countryWords(code).flatMap(keysOfCountry),
    ...(code === 'pl' ? GENITIVES : []),
  ]);
}

/** Names such as `Itálie` bend as those in `-a` do. */
function keysOfCountry(name: string): string[] {
  const word = foldWord(name);
  const soft = word.replace(/e$/, 'a');
  // Such as `Niemcy` have cases that are those of the people as well.
  const isPlural = /[yiыи]$/.test(word);
  return [word, ...(isPlural ? [] : [...caseKeysOfName(word), ...caseKeysOfName(soft)])];
}

function countryStems(code: string, declension: Declension): ReadonlySet<string> {
  const stems = countryWords(code).flatMap((word) => stemFormsOf(word, declension));
  return new Set(stems.filter((stem) => stem.length >= SHORTEST_STEM));
}

/** In lower case, composed. */
function countryWords(code: string): string[] {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const written = LETTERS.flatMap((first) =>
    LETTERS.map((second) => names.of(first + second) ?? ''),
  );
  return [...written, EVERYDAY[code] ?? '']
    .flatMap((name) => name.split(/[^\p{L}]+/u))
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.toLowerCase().normalize('NFC'));
}

const SHORTEST = 5;
const SHORTEST_STEM = 4;
