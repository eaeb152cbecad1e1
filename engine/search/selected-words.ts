import { CUT } from '../../contract/views.ts';

/** What fits in a search field and still tells what was meant, in UTF-16 units. */
const LONGEST = 200;

/** So much of a selection is looked at, which may be a whole page of full stops. */
const LOOKED_AT = 10 * LONGEST;

const AT_THE_ENDS = /^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu;

/**
 * A selection as it is looked up: in one line, without the punctuation around it, and where it is
 * long only its beginning up to the end of a word, which then ends in {@link CUT}.
 * @returns an empty text where the selection has no words
 */
export function wordsToLookUp(selection: string): string {
  const line = selection.slice(0, LOOKED_AT).replace(/\s+/gu, ' ').replace(AT_THE_ENDS, '');
  if (line.length <= LONGEST) return line;
  const beginning = line.slice(0, LONGEST + 1);
  const lastGap = beginning.lastIndexOf(' ');
  const whole = lastGap > 0 ? beginning.slice(0, lastGap) : withoutHalf(line.slice(0, LONGEST));
  return `${whole.replace(AT_THE_ENDS, '')}${CUT}`;
}

/** Leaves out a character of two units of which the cut left one. */
function withoutHalf(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
