import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import type { Language } from './language.ts';
import { polish } from './pl/polish.ts';
import { russian } from './ru/russian.ts';
import { turkish } from './tr/turkish.ts';
import { ukrainian } from './uk/ukrainian.ts';

/** The languages whose sentences the engine reads; names are found in any. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  polish,
  ukrainian,
  russian,
  turkish,
];

const BY_CODE: ReadonlyMap<string, Language> = new Map(
  languages.map((language) => [language.code, language]),
);

/** @returns `pt` for `pt-BR`, in lower case; an empty string for nothing. */
export function primarySubtag(code: string | undefined): string {
  return (code ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Whether two BCP 47 codes are of one language, wherever it is spoken; false where one is absent. */
export function isSameLanguage(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && primarySubtag(a) === primarySubtag(b);
}

/** @returns The word lists for a BCP 47 code, if there are any. */
export function languageOf(code: string | undefined): Language | undefined {
  return BY_CODE.get(primarySubtag(code));
}
