/**
 * The languages there is a catalogue for, by BCP 47 code, named as their readers name them. A further
 * one is an entry here, its catalogue, its script under `entrypoints/` and its `public/_locales/`;
 * the compiler and the tests name what is left out.
 */
export const LANGUAGES = {
  en: 'English',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
  tr: 'Türkçe',
  es: 'Español',
};

export type Language = keyof typeof LANGUAGES;
