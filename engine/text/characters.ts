/** What a UTF-16 code unit does for the tokeniser. */
export const CharacterClass = {
  word: 1,
  digit: 2,
  /** Soft hyphens, zero-width spaces, direction marks: not there for a reader. */
  invisible: 3,
  space: 4,
  apostrophe: 5,
  hyphen: 6,
  stop: 7,
  comma: 8,
  other: 9,
  /** A letter of a script written without spaces: each is a token of its own. */
  ideograph: 10,
  dot: 11,
  lineBreak: 12,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

const FIXED: readonly (readonly [CharacterClass, string])[] = [
  [
    CharacterClass.invisible,
    '\u00AD\u034F\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF',
  ],
  [CharacterClass.apostrophe, "'\u2018\u2019\u02BC\u02B9\u02BB\u2032\uFF07\u0060\u00B4"],
  [CharacterClass.hyphen, '-\u2010\u2011\u2012\u2013\u2212\uFF0D'],
  [CharacterClass.stop, '!?\u2026:;\u3002\uFF01\uFF1F\u061F\u06D4'],
  [CharacterClass.comma, ',\u060C\u3001\uFF0C'],
  [CharacterClass.dot, '.'],
  [CharacterClass.lineBreak, '\n\r\u2028\u2029'],
];

/** Up to here, where the alphabets, the marks and the kana stand, each character is told beforehand. */
const TOLD = 0x3100;

/** Beyond it, blocks of one class throughout: Chinese characters and Korean syllables. */
const BLOCKS: readonly (readonly [from: number, to: number, CharacterClass])[] = [
  [0x3400, 0x4dbf, CharacterClass.ideograph],
  [0x4e00, 0x9fff, CharacterClass.ideograph],
  [0xac00, 0xd7a3, CharacterClass.word],
];

/** What Unicode says, a later line before an earlier one. */
const PROPERTIES: readonly (readonly [CharacterClass, RegExp])[] = [
  [CharacterClass.space, /\s+/u],
  [CharacterClass.word, /[\p{L}\p{M}\p{N}]+/u],
  [CharacterClass.digit, /\p{Nd}+/u],
  [
    CharacterClass.ideograph,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/u,
  ],
];

/**
 * By code unit, 0 where it is not told. A test of Unicode properties for every character of a page
 * would cost more than all else together.
 */
const TABLE: Readonly<Record<number, number>> = characterTable();

function characterTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(CharacterClass.other, 0, TOLD);
  const all = String.fromCharCode(...Array.from({ length: TOLD }, (_, code) => code));
  for (const [kind, pattern] of PROPERTIES) {
    for (const { index, 0: run } of all.matchAll(new RegExp(pattern, 'gu'))) {
      table.fill(kind, index, index + run.length);
    }
  }
  for (const [from, to, kind] of BLOCKS) table.fill(kind, from, to + 1);
  for (const [kind, characters] of FIXED) {
    for (const character of characters) table[character.charCodeAt(0)] = kind;
  }
  return table;
}

/** @returns The class of the code unit at `index` of `text`; surrogate pairs count as their letter. */
export function classAt(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index);
  const known = TABLE[code];
  if (known) return known as CharacterClass;
  if (code >= 0xd800 && code <= 0xdfff) return classOfSurrogate(text, index);
  return classify(String.fromCharCode(code));
}

function classOfSurrogate(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index);
  const start = code >= 0xdc00 ? index - 1 : index;
  const letter = text.codePointAt(start) ?? 0xfffd;
  // Half a letter, as cut texts have it, belongs to no word.
  return letter > 0xffff ? classify(String.fromCodePoint(letter)) : CharacterClass.other;
}

function classify(character: string): CharacterClass {
  const found = PROPERTIES.findLast(([, pattern]) => pattern.test(character));
  return found?.[0] ?? CharacterClass.other;
}
