import type { DatePrecision } from './pack.ts';

/** A text that is drafted for a reader to paste: what stands in it, and the words that it is put in. */

/** A stretch of a text. */
export interface DraftRun {
  text: string;
  /** Where it is not in the language of the draft. */
  lang?: string | undefined;
  /** Where it leads; a web address. */
  href?: string | undefined;
}

export interface DraftPart {
  kind: 'title' | 'question' | 'side' | 'note';
  runs: DraftRun[];
}

export interface Draft {
  lang: string;
  dir: 'ltr' | 'rtl';
  parts: DraftPart[];
}

/** One draft in the forms in which it can be pasted. */
export interface DraftForms {
  draft: Draft;
  text: string;
  markdown: string;
  /** A part of a document, in one element. */
  html: string;
}

/** The words of a draft in the reader's language; of a catalogue that part which drafts are made with. */
export interface DraftWords {
  lang: string;
  dir: 'ltr' | 'rtl';
  list(items: readonly string[]): string;
  /** A date in words; undefined where there is no such day in the calendar. */
  date(date: string | undefined, precision: DatePrecision): string | undefined;
  /** The name of a language; undefined where there is no such code. */
  language(code: string): string | undefined;
  statement: {
    translation: string;
    translatedBy(name: string): string;
    inLanguage(language: string): string;
    reportedBy(reporter: string): string;
    printedBy(agency: string, printer: string): string;
    noSource: string;
  };
  why: { quoted(words: string): string };
  dossier: { fromPack(title: string, version: string | undefined): string };
  leftOut: {
    title: string;
    article: string;
    nothing: string;
    caveat: string;
    noDay: string;
    asOf(day: string): string;
    laterThanArticle: string;
    laterThan(day: string): string;
    /** When something was said, by how much of the date is known. */
    when: Record<DatePrecision, (date: string) => string>;
    /** Stands behind a name and before a colon. */
    said(when: string): string;
    spoken(words: string): string;
    colon: string;
    semicolon: string;
    in(language: string): string;
    translated(by: string | undefined): string;
    inSubstance: string;
    namedHere: string;
  };
  lesson: {
    title: string;
    lead: string;
    nothing: string;
    /** In place of a question, over a statement that speaks to none. */
    statement: string;
    inArticle: string;
    heard(names: string[]): string;
    whoOtherwise: string;
    when: string;
    sameTalks: string;
    answers: string;
    nobody: string;
    sameOccasion: string;
    otherOccasion: string;
    noOccasion: string;
  };
}
