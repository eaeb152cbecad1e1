import type { DraftWords } from '../contract/draft.ts';
import { writtenDate } from './dates.ts';
import type { Catalogue } from './en.ts';
import { nameOfLanguage } from './language-name.ts';

/** What drafts in the language of a catalogue are made with: its words, dates and names of languages. */
export function draftWordsOf(catalogue: Catalogue): DraftWords {
  const { locale } = catalogue;
  return {
    ...catalogue,
    date: (date, precision) => writtenDate(locale, date, precision),
    language: (code) => nameOfLanguage(locale, code),
  };
}
