import type { Lexicon } from '../../engine/language/lexicon.ts';
import { contentStems } from '../../engine/text/content-stems.ts';
import { tokenise } from '../../engine/text/tokens.ts';
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

export function stemsOf(text: string, lexicon: Lexicon): string[] {
  const tokens = tokenise(text);
  return contentStems(tokens, 0, tokens.length, lexicon).map(({ stem }) => stem);
}

export function comparedText(text: string, lexicon: Lexicon): ComparedText {
  const stems = new Set(stemsOf(text, lexicon));
  return {
    stems,
    numbers: [...stems].filter((stem) => /\d/.test(stem)),
    grams: characterGrams(tokenise(text).map(({ word }) => word)),
  };
}
