import { foldWord } from '../../../engine/text/fold.ts';
import type { Token } from '../../../engine/text/tokens.ts';

const MONTHS = 12;
/** Letters that may follow what the forms of a month have in common. */
const LONGEST_ENDING = 4;

/** The months of any language, in whichever case they stand: tells which one a word is, 1 for January. */
export function monthsIn(lang: string): (word: Token) => number | undefined {
  const stems = Array.from({ length: MONTHS }, (_, at) => {
    const alone = dateText(at + 1, lang, { month: 'long' });
    const dated = dateText(at + 1, lang, { month: 'long', day: 'numeric' });
    return commonBeginning(...([alone, dated].map(longestWord).map(foldWord) as [string, string]));
  });
  return ({ word }) => {
    const at = stems.findIndex(
      (stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING,
    );
    return at < 0 ? undefined : at + 1;
  };
}

/** What a language calls a month. */
export function monthName(month: number, lang: string): string {
  return dateText(month, lang, { month: 'long' });
}

function dateText(month: number, lang: string, options: Intl.DateTimeFormatOptions): string {
  const day = new Date(Date.UTC(2024, month - 1, 2));
  return new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(day);
}

function longestWord(text: string): string {
  return (text.match(/\p{L}+/gu) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));
}

function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
