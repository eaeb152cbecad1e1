import { monthNumber } from '../../engine/language/calendar.ts';
import { english } from '../../engine/language/en/english.ts';
import type { Language } from '../../engine/language/language.ts';
import { type Token, tokenise } from '../../engine/text/tokens.ts';

/** A month that a text names, with the days of it and the year as far as they stand beside it. */
export interface DateInWords {
  /** 1 for January. */
  month: number;
  /** Several where the month stands once: `18 and 25 August`. */
  days: readonly number[];
  year?: string;
}

const DAY = /^(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|e)?$/;
const YEAR = /^(?:1[5-9]|20|21)\d\d$/;

/**
 * The dates that a text names in words, such as `15 August 2025`, `August 15` or `in August`.
 *
 * @param monthOf tells which month a word is, 1 for January, where the language's own list will not do
 */
export function datesInWords(
  text: string,
  language: Language,
  monthOf: (token: Token) => number | undefined = (token) => monthAt(token, language),
): DateInWords[] {
  const tokens = tokenise(text);
  return tokens.flatMap((token, at) => {
    const month = monthOf(token);
    if (month === undefined || beginsName(tokens[at + 1], monthOf)) return [];
    const before = daysBefore(tokens, at, language);
    const after = dayOf(tokens[at + 1]);
    const days = before.length > 0 || after === undefined ? before : [after];
    const year = [tokens[at + 1], tokens[at + 2]].find((next) => next && YEAR.test(next.word));
    // `may` is a verb as well as a month.
    const isDate = days.length > 0 || year !== undefined || isCertain(tokens, at);
    return isDate ? [{ month, days, ...(year ? { year: year.word } : {}) }] : [];
  });
}

/** `Mar-a-Lago`: the first part of a name that is no month's. */
function beginsName(
  next: Token | undefined,
  monthOf: (token: Token) => number | undefined,
): boolean {
  return next?.gap === 'hyphen' && dayOf(next) === undefined && monthOf(next) === undefined;
}

/** The years that a text names. */
export function yearsInWords(text: string): Set<string> {
  const words = tokenise(text).map(({ word }) => word);
  return new Set(words.filter((word) => YEAR.test(word)));
}

function monthAt({ word, capital }: Token, language: Language): number | undefined {
  // A month that English writes small is another word.
  if (language === english && !capital) return undefined;
  return monthNumber(word, language);
}

/** English `May` at the beginning of a sentence asks something; any other month is one. */
function isCertain(tokens: readonly Token[], at: number): boolean {
  const { word, gap } = tokens[at] as Token;
  return word !== 'may' || !(gap === 'start' || gap === 'stop' || gap === 'dot');
}

/** `18 and on 25` before `August`: numbers with nothing but common words between them. */
function daysBefore(tokens: readonly Token[], at: number, { stopWords }: Language): number[] {
  const days: number[] = [];
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index] as Token;
    const day = dayOf(token);
    if (day !== undefined) days.push(day);
    else if (days.length === 0 || !stopWords.has(token.word)) break;
  }
  return days;
}

function dayOf(token: Token | undefined): number | undefined {
  const day = token && DAY.exec(token.word)?.[1];
  return day === undefined ? undefined : Number(day);
}
