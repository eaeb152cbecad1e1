import { english } from '../language/english.ts';
import { languageOf } from '../language/index.ts';
import { contentStems } from '../text/content-stems.ts';
import { tokenise } from '../text/tokens.ts';
import { characterGrams } from './character-grams.ts';

/** Something said or written that may report a statement. */
export interface Passage {
  text: string;
  /** A name, a surname or an actor's id. */
  speaker?: string | undefined;
  /** `YYYY-MM-DD` */
  date?: string | undefined;
  /** Sentences around it. */
  context?: readonly string[] | undefined;
}

/** A text as it is compared. */
export interface ComparedText {
  stems: ReadonlySet<string>;
  numbers: readonly string[];
  grams: Uint32Array;
}

/** @param lang BCP 47 code of the text; English where it is not known. */
export function stemsOf(text: string, lang: string | undefined): string[] {
  const tokens = tokenise(text);
  const language = languageOf(lang) ?? english;
  return contentStems(tokens, 0, tokens.length, language).map(({ stem }) => stem);
}

export function comparedText(text: string, lang: string | undefined): ComparedText {
  const stems = new Set(stemsOf(text, lang));
  return {
    stems,
    numbers: [...stems].filter((stem) => /\d/.test(stem)),
    grams: characterGrams(tokenise(text).map(({ word }) => word)),
  };
}
