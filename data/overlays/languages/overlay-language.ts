/** What the checker knows of a language into which packs are translated. */
export interface OverlayLanguage {
  /** BCP 47. */
  code: string;
  /** The letters that it is written in. */
  script: 'Latin' | 'Cyrillic';
  /** Words that pass judgement, with what to write for them. */
  verdicts: readonly (readonly [words: RegExp, instead: string])[];
  /** What says no, in any form. */
  negation: RegExp;
  /** A thousand in words, behind a number. */
  thousand: string;
  /** Where a billion of the text is a thousand millions, counted in these: 90.000 millones. */
  longScale?: true;
  /** How the numbers from one on begin in words, ordinals too, parted by spaces; `|` parts ways. */
  numbers: string;
}

/**
 * A pattern for any of some words, which may stand at the end of a word as they do in languages that
 * join or bend words: `\b` knows no letters but those of English.
 *
 * @param words parted by `|`; `*` stands for any ending
 */
export function anyOf(words: string): RegExp {
  const pattern = words
    .trim()
    .replaceAll(/\s*\|\s*/g, '|')
    .replaceAll('*', String.raw`\p{L}*`);
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${pattern})(?![\p{L}\p{M}])`, 'iu');
}
