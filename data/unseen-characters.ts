/**
 * Characters that a reader does not see and that change what is seen: such as turn text round, stand in
 * a name without width, or end a line on a terminal. Packs come from strangers.
 */

/**
 * Ignorable ones (no width, direction overrides, embeddings and isolates, tags), controls, ends of
 * lines and paragraphs, notes between lines, halves of letters.
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB]/u;

/** How a letter is drawn, and nothing else. */
const VARIATION = /\p{Variation_Selector}/gu;
/** Persian joins and parts letters by them, Hindi too; Hebrew and Arabic keep marks in place by them. */
const JOINERS_AND_MARKS = /[\u200C-\u200F]/gu;
const OTHER_SCRIPT =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
/** A paragraph may have them, and so may words that were copied from a page. */
const OF_PARAGRAPHS = /[\t\n\r\u00AD]/g;

/** @returns the first unseen character of an id or an address */
export function unseenInId(text: string): string | undefined {
  return UNSEEN.exec(text)?.[0];
}

/** @returns the first unseen character that a name or a title may not have, on one line as it stands */
export function unseenInName(text: string): string | undefined {
  if (!UNSEEN.test(text)) return undefined;
  const drawn = text.replace(VARIATION, '');
  return unseenInId(OTHER_SCRIPT.test(text) ? drawn.replace(JOINERS_AND_MARKS, '') : drawn);
}

/** @returns the first unseen character that no running text may have, in any script */
export function unseenInText(text: string): string | undefined {
  if (!UNSEEN.test(text)) return undefined;
  return unseenInId(
    text.replace(VARIATION, '').replace(JOINERS_AND_MARKS, '').replace(OF_PARAGRAPHS, ''),
  );
}

/** @returns `U+202E` for the character of that number */
export function codeOf(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Words of a file in which nothing is unseen: `\u202E` stands for the character of that number. */
export function withEscapes(text: string): string {
  return text.replace(new RegExp(UNSEEN, 'gu'), (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
      .join(''),
  );
}
