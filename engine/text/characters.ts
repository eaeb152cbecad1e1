/**
 * What a UTF-16 code unit does for the tokeniser. Kept in a table, filled on first sight, since a
 * Unicode property test for every character of a page would cost more than all else together.
 */
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

const table = new Uint8Array(0x10000);

const fixed: [CharacterClass, string][] = [
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
for (const [kind, characters] of fixed) {
  for (const character of characters) table[character.charCodeAt(0)] = kind;
}

/** @returns The class of the code unit at `index` of `text`; surrogate pairs count as their letter. */
export function classAt(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index);
  const known = table[code];
  if (known) return known as CharacterClass;
  if (code >= 0xd800 && code <= 0xdfff) return classOfSurrogate(text, index);
  const found = classify(String.fromCharCode(code));
  table[code] = found;
  return found;
}

function classOfSurrogate(text: string, index: number): CharacterClass {
  const code = text.charCodeAt(index);
  const start = code >= 0xdc00 ? index - 1 : index;
  const letter = text.codePointAt(start) ?? 0xfffd;
  // Half a letter, as cut texts have it, belongs to no word.
  return letter > 0xffff ? classify(String.fromCodePoint(letter)) : CharacterClass.other;
}

function classify(character: string): CharacterClass {
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(character)) {
    return CharacterClass.ideograph;
  }
  if (/\p{Nd}/u.test(character)) return CharacterClass.digit;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return CharacterClass.word;
  return /\s/u.test(character) ? CharacterClass.space : CharacterClass.other;
}
