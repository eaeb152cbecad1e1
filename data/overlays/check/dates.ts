import { english } from '../../../engine/language/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { foldWord } from '../../../engine/text/fold.ts';
import type { Token } from '../../../engine/text/tokens.ts';
import { type DateInWords, datesInWords } from '../../check/dates-in-words.ts';
import { fault, type Rendering, type TranslationRule } from './translation-rule.ts';

/** Letters that may follow what the forms of a month have in common. */
const LONGEST_ENDING = 4;

/** A translation names the months of its text, each day with its month. */
export const dates: TranslationRule = ({ source, text, lang, pack }) => {
  const own = languageOf(pack.pack.languages[0]) ?? english;
  const wanted = datesInWords(source.text, own);
  const given = datesInWords(text, languageOf(lang) ?? english, monthIn(lang));
  const named = new Set(given.map(({ month }) => month));
  const meant = new Set(wanted.map(({ month }) => month));
  const missing = [...meant].filter((month) => !named.has(month));
  const added = [...new Set(given.filter(({ days }) => days.length > 0).map(({ month }) => month))];
  return [
    ...missing.map((month) =>
      fault(`does not name the month of ${monthName(month, 'en')}`, 'Name it in words.'),
    ),
    ...added
      .filter((month) => !meant.has(month))
      .map((month) =>
        fault(`names ${monthName(month, lang)}, which the text does not`, 'Correct the month.'),
      ),
    ...(missing.length > 0 ? [] : swapped(wanted, given, lang)),
  ];
};

/** Days that stand with another month than in the text. */
function swapped(
  wanted: readonly DateInWords[],
  given: readonly DateInWords[],
  lang: string,
): ReturnType<(rendering: Rendering) => ReturnType<TranslationRule>> {
  const monthsOf = (day: number) =>
    wanted.filter(({ days }) => days.includes(day)).map(({ month }) => month);
  return given.flatMap(({ month, days }) =>
    days
      .filter((day) => monthsOf(day).length > 0 && !monthsOf(day).includes(month))
      .map((day) =>
        fault(
          `puts the day ${day} into ${monthName(month, lang)}`,
          'Give each day the month that it has in the text.',
        ),
      ),
  );
}

/** The months of any language, in whichever case they stand. */
function monthIn(lang: string): ({ word }: Token) => number | undefined {
  const stems = Array.from({ length: 12 }, (_, at) => {
    const [alone = '', dated = ''] = [
      { month: 'long' as const },
      { month: 'long' as const, day: 'numeric' as const },
    ].map((options) => foldWord(longestWord(dateText(at + 1, lang, options))));
    return commonBeginning(alone, dated);
  });
  return ({ word }) => {
    const at = stems.findIndex(
      (stem) => word.startsWith(stem) && word.length <= stem.length + LONGEST_ENDING,
    );
    return at < 0 ? undefined : at + 1;
  };
}

function monthName(month: number, lang: string): string {
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
