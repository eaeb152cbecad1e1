import type { CaseEndings } from './case-endings.ts';
import { stemFormsOf } from './declined-word.ts';

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

function countryStems(code: string, endings: CaseEndings): Set<string> {
  const names = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  const stems = new Set<string>();
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      for (const word of (names.of(first + second) ?? '').split(/[^\p{L}]+/u)) {
        if (word.length < SHORTEST) continue;
        for (const stem of stemFormsOf(word.toLowerCase().normalize('NFC'), endings)) {
          if (stem.length >= SHORTEST_STEM) stems.add(stem);
        }
      }
    }
  }
  return stems;
}

const SHORTEST = 5;
const SHORTEST_STEM = 4;
