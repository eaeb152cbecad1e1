/** The languages there is a catalogue for, by BCP 47 code, named as their readers name them. */
export const LANGUAGES = {
  en: 'English',
  uk: 'Українська',
  de: 'Deutsch',
  fr: 'Français',
  tr: 'Türkçe',
  es: 'Español',
};

export type Language = keyof typeof LANGUAGES;
