import type { Language, LanguageChoice } from '../contract/settings.ts';

/** Every language there is a catalogue for; the compiler sees to it that none is left out. */
export const LANGUAGE_CODES = Object.keys({
  en: true,
  uk: true,
  de: true,
  fr: true,
  tr: true,
  es: true,
} satisfies Record<Language, true>) as Language[];

/**
 * The language to speak to the reader in; English where the reader reads none of those there are.
 * @param preferred BCP 47 codes as the reader has set them in the browser, the best first
 */
export function languageFor(
  choice: LanguageChoice,
  preferred: readonly string[] = navigator.languages,
): Language {
  if (choice !== 'auto') return choice;
  const bases = preferred.map((code) => code.toLowerCase().split('-')[0]);
  const first = bases.find((base) => LANGUAGE_CODES.some((code) => code === base));
  return (first as Language | undefined) ?? 'en';
}
