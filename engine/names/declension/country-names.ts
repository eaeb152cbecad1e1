import { foldWord } from '../../text/fold.ts';
import type { CaseEndings } from './case-endings.ts';
import { caseKeysOfName, caseKeysOnPage, stemFormsOf } from './declined-word.ts';

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
const GENITIVES = ['niemiec', 'wloch', 'wegier', 'czech'];

const keysByLanguage = new Map<string, ReadonlySet<string>>();
const stemsByLanguage = new Map<string, ReadonlySet<string>>();
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Whether a word may be a form of a country's name in a language, such as the Czech `Anglie` or the
 * Polish `Niemiec`. The names are the platform's own (Unicode CLDR).
 * @param raw In lower case, composed.
 */
export function isOfCountryName(raw: string, code: string, endings: CaseEndings): boolean {
  let stems = stemsByLanguage.get(code);
  if (!stems) {
    stems = countryStems(code, endings);
    stemsByLanguage.set(code, stems);
  }
  return stemFormsOf(raw, endings).some((stem) => stems.has(stem));
}

/**
 * Whether a word is a country's name in one of its cases, and not that of its people on the same stem:
 * the Polish `Belgii`, not `Belgów`.
 * @param raw In lower case, composed.
 */
export function isCountryInCases(raw: string, code: string, endings: CaseEndings): boolean {
  let keys = keysByLanguage.get(code);
  if (!keys) {
    keys = new Set([
      ...countryWords(code).flatMap(keysOfCountry),
      ...(code === 'pl' ? GENITIVES : []),
    ]);
    keysByLanguage.set(code, keys);
  }
  for (const key of caseKeysOnPage(raw, endings).keys()) if (keys.has(key)) return true;
  return keys.has(foldWord(raw));
}

/** Names such as `Itálie` bend as those in `-a` do. */
function keysOfCountry(name: string): string[] {
  const word = foldWord(name);
  const soft = word.replace(/e$/, 'a');
  // Such as `Niemcy` have cases that are those of the people as well.
  const isPlural = /[yiыи]$/.test(word);
  return [word, ...(isPlural ? [] : [...caseKeysOfName(word), ...caseKeysOfName(soft)])];
}

function countryStems(code: string, endings: CaseEndings): Set<string> {
  const stems = countryWords(code).flatMap((word) => stemFormsOf(word, endings));
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
