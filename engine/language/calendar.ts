import type { Token } from '../text/tokens.ts';
import { type Language, wordList } from './language.ts';

/** Days of the week from Sunday on, as they stand in a date. */
const WEEKDAYS: Record<string, string> = {
  en: 'sunday; monday; tuesday; wednesday; thursday; friday; saturday',
  de: 'sonntag; montag; dienstag; mittwoch; donnerstag; freitag; samstag',
  fr: 'dimanche; lundi; mardi; mercredi; jeudi; vendredi; samedi',
  es: 'domingo; lunes; martes; miércoles; jueves; viernes; sábado',
  it: 'domenica; lunedì; martedì; mercoledì; giovedì; venerdì; sabato',
  pl: 'niedzielę; poniedziałek; wtorek; środę; czwartek; piątek; sobotę',
  uk: 'неділю; понеділок; вівторок; середу; четвер; ятницю; суботу',
  ru: 'воскресенье; понедельник; вторник; среду; четверг; пятницу; субботу',
  tr: 'pazar; pazartesi; salı; çarşamba; perşembe; cuma; cumartesi',
};

const WEEKDAYS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(WEEKDAYS).map(([code, list]) => [code, list.split(';').flatMap(wordList)]),
);

const SHORTEST_MONTH = 3;

/** @param word A folded word. @returns 0 for Sunday to 6. */
export function weekdayNumber(word: string, { code }: Language): number | undefined {
  const at = WEEKDAYS_OF.get(code)?.indexOf(word) ?? -1;
  return at < 0 ? undefined : at;
}

/** @param word A folded word; English months may be cut short. @returns 1 for January to 12. */
export function monthNumber(word: string, { code, months }: Language): number | undefined {
  const at = months.findIndex(
    (month) =>
      month === word || (code === 'en' && word.length >= SHORTEST_MONTH && month.startsWith(word)),
  );
  return at < 0 ? undefined : at + 1;
}

/**
 * The day of a month that is written with its name beside a number, whichever comes first.
 * @param at Token of the month.
 * @returns `MM-DD`; undefined where there stands no month, or one without a day.
 */
export function dateAt(
  tokens: readonly Token[],
  at: number,
  language: Language,
): string | undefined {
  const month = monthNumber(tokens[at]?.word ?? '', language);
  if (month === undefined) return undefined;
  const number = [tokens[at + 1], tokens[at - 1]].map((token) => dayOfMonth(token)).find(Boolean);
  return number === undefined ? undefined : `${twoDigits(month)}-${twoDigits(number)}`;
}

function dayOfMonth(token: Token | undefined): number | undefined {
  const number = /^(\d{1,2})(?:st|nd|rd|th|er)?$/.exec(token?.word ?? '')?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 31
    ? Number(number)
    : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
