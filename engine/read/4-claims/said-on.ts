import { dateAt, weekdayNumber } from '../../language/calendar.ts';
import type { Language } from '../../language/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleDay } from './dates.ts';

const DAY = 86_400_000;
/** A date stands this close behind the verb of saying: `told reporters in Brussels on March 13`. */
const REACH = 6;

/**
 * The day on which the article says that something was said: a date or a weekday right behind the verb
 * and its subject, with no comma between.
 * @param after Token behind verb and subject. @param to Token after the last of the report.
 * @returns `MM-DD`; nothing where the article does not say, or where a weekday cannot be dated.
 */
export function saidOn(
  tokens: readonly Token[],
  after: number,
  to: number,
  language: Language,
  day: ArticleDay,
): string | undefined {
  for (let at = after; at < Math.min(after + REACH, to); at++) {
    const token = tokens[at];
    if (!token || token.gap === 'comma' || token.gap === 'stop' || token.gap === 'other') break;
    if (language.clauseBreaks.has(token.word) || token.word === 'that') break;
    const date = dateAt(tokens, at, language) ?? weekdayAt(token, language, day);
    if (date) return date;
  }
  return undefined;
}

/** All days that a stretch of text names, `MM-DD`, weekdays by the last such day before publication. */
export function daysNamed(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
  day: ArticleDay,
): string[] {
  const days = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const date = token && (dateAt(tokens, at, language) ?? weekdayAt(token, language, day));
    if (date) days.add(date);
  }
  return [...days];
}

/** A weekday is the last such day up to the one of publication. */
function weekdayAt(token: Token, language: Language, { date, isCertain }: ArticleDay) {
  const weekday = weekdayNumber(token.word, language);
  if (weekday === undefined || !date || !isCertain) return undefined;
  const published = new Date(date);
  const back = (published.getUTCDay() - weekday + 7) % 7;
  return new Date(published.getTime() - back * DAY).toISOString().slice(5, 10);
}
