import type { Language } from '../contract/settings.ts';

/**
 * The languages there is a catalogue for, by BCP 47 code, named as their readers name them. A further
 * one is an entry here, its catalogue, its script under `entrypoints/` and its `public/_locales/`;
 * the compiler and the tests name what is left out.
 */
export const LANGUAGES: Record<Language, string> = {
  en: 'English',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
  tr: 'Türkçe',
  es: 'Español',
};
