import { atOnce, type InSteps } from '../in-steps.ts';
import type { Remembered } from '../remembered.ts';
import { CharacterClass, classAt } from './characters.ts';
import { foldWord } from './fold.ts';

/** What stands between a word and the one before it. */
export type Gap =
  | 'start'
  | 'none'
  | 'space'
  | 'apostrophe'
  | 'hyphen'
  /** A full stop, with or without a space behind: an abbreviation or the end of a sentence. */
  | 'dot'
  | 'comma'
  /** The end of a sentence or of a line, a colon, a semicolon. */
  | 'stop'
  /** Quotation marks, brackets, dashes between spaces. */
  | 'other';

/** One word with its place in the text: `text.slice(start, end)` folds to `word`. */
export interface Token {
  start: number;
  end: number;
  word: string;
  gap: Gap;
  /** Starts with an upper-case letter. */
  capital: boolean;
  /** Has at least two letters, all of them upper-case. */
  upper: boolean;
  /** Stands between marks inside a name: `Anton “Toni” Halm`. */
  isNickname?: true;
}

/**
 * What is longer, in UTF-16 units, is no word of any language: it is no token, so that nothing stems,
 * folds or matches it. The longest compounds in use have about eighty letters.
 */
export const LONGEST_WORD = 100;

/** What a word as it stands on a page says by itself. */
export type WrittenWord = Pick<Token, 'word' | 'capital' | 'upper'>;

/**
 * Cuts a text into words. Apostrophes and hyphens part words (the gap says so), so that `Trump's`
 * and `Putin-Zelenskyy` show the names; invisible characters do not.
 * @param text Any text; offsets are UTF-16 positions in it.
 * @param known Words that were read before; most words of a page stand there often.
 */
export function tokenise(text: string, known?: Remembered<WrittenWord>): Token[] {
  return atOnce(tokensInSteps(text, known));
}

/** So many UTF-16 units are cut into words between two steps. */
const STEP = 2_000;
/** What looking at one costs beside the word that it belongs to. */
const COST_OF_CHARACTER = 0.1;

/** The same in steps. */
export function* tokensInSteps(text: string, known?: Remembered<WrittenWord>): InSteps<Token[]> {
  const tokens: Token[] = [];
  let end = 0;
  let index = 0;
  let [begun, words] = [0, 0];
  while (index < text.length) {
    if (index - begun > STEP) {
      yield (index - begun) * COST_OF_CHARACTER + tokens.length - words;
      [begun, words] = [index, tokens.length];
    }
    const kind = classAt(text, index);
    if (!startsWord(kind)) {
      index++;
      continue;
    }
    const start = index;
    index = wordEnd(text, start, kind);
    if (index - start > LONGEST_WORD) continue;
    tokens.push(
      tokenAt(text, start, index, tokens.length === 0 ? 'start' : gapOf(text, end, start), known),
    );
    end = index;
  }
  yield (index - begun) * COST_OF_CHARACTER + tokens.length - words;
  return tokens;
}

function startsWord(kind: CharacterClass): boolean {
  return (
    kind === CharacterClass.word ||
    kind === CharacterClass.digit ||
    kind === CharacterClass.ideograph
  );
}

function wordEnd(text: string, start: number, first: CharacterClass): number {
  if (first === CharacterClass.ideograph) return start + (isHighSurrogate(text, start) ? 2 : 1);
  let last = start + 1;
  for (let index = start + 1; index < text.length; index++) {
    const kind = classAt(text, index);
    if (kind === CharacterClass.word || kind === CharacterClass.digit) last = index + 1;
    else if (kind !== CharacterClass.invisible && !groupsDigits(text, index)) break;
  }
  return last;
}

function isHighSurrogate(text: string, index: number): boolean {
  return (text.charCodeAt(index) & 0xfc00) === 0xd800;
}

/** A comma, full stop or narrow space inside a number such as `1,000` or `90 000`. */
function groupsDigits(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code !== 0x2c && code !== 0x2e && code !== 0x202f && code !== 0xa0) return false;
  const isDigit = (at: number) =>
    at < text.length && at >= 0 && classAt(text, at) === CharacterClass.digit;
  return (
    isDigit(index - 1) &&
    isDigit(index + 1) &&
    isDigit(index + 2) &&
    isDigit(index + 3) &&
    !isDigit(index + 4)
  );
}

function tokenAt(
  text: string,
  start: number,
  end: number,
  gap: Gap,
  known: Remembered<WrittenWord> | undefined,
): Token {
  const raw = text.slice(start, end);
  let written = known?.get(raw);
  if (!written) {
    written = writtenWord(raw);
    known?.set(raw, written);
  }
  const { word, capital, upper } = written;
  return { start, end, word, gap, capital, upper };
}

function writtenWord(raw: string): WrittenWord {
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
  return { word: foldWord(raw), capital, upper };
}

const SPACE = 0x20;

function gapOf(text: string, from: number, to: number): Gap {
  // Nearly all words stand one space apart.
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'space';
  let only: CharacterClass | undefined;
  let marks = 0;
  let lines = 0;
  let spaced = false;
  let dotted = false;
  let comma = false;
  for (let index = from; index < to; index++) {
    const kind = classAt(text, index);
    if (kind === CharacterClass.stop) return 'stop';
    if (kind === CharacterClass.invisible) continue;
    if (kind === CharacterClass.lineBreak) lines++;
    if (kind === CharacterClass.space || kind === CharacterClass.lineBreak) {
      spaced = true;
      continue;
    }
    only = kind;
    marks++;
    dotted ||= kind === CharacterClass.dot;
    comma ||= kind === CharacterClass.comma;
  }
  if (lines > 1) return 'stop';
  if (marks === 0) return spaced ? 'space' : 'none';
  if (marks === 1) return gapOfMark(only, spaced);
  if (dotted) return comma ? 'comma' : 'stop';
  return 'other';
}

function gapOfMark(mark: CharacterClass | undefined, spaced: boolean): Gap {
  if (mark === CharacterClass.dot) return 'dot';
  if (mark === CharacterClass.comma) return 'comma';
  if (mark === CharacterClass.apostrophe && !spaced) return 'apostrophe';
  if (mark === CharacterClass.hyphen && !spaced) return 'hyphen';
  return 'other';
}
