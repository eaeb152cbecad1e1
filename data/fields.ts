import { z } from './zod.ts';

/** The kinds of field that the entries of a pack are made of. */

/** Longest id that is accepted, in UTF-16 units: ids are typed and compared by people. */
const MAX_ID_LENGTH = 200;

/** BCP 47 as far as packs need it: a language, then subtags such as a script or a region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A day, a month or a year: `2025-08-18`, `2025-08`, `2025`. */
const DAY_MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * What is wrong with a value and what to do about it, as one message of Zod's.
 */
export function fault(message: string, remedy: string): string {
  return `${message}\n${remedy}`;
}

/** Takes a message of `fault` apart again. */
export function faultParts(text: string): { message: string; remedy: string } {
  const [message = text, remedy = 'Correct the value.'] = text.split('\n');
  return { message, remedy };
}

/** Text that is not blank. */
export const words = z
  .string()
  .regex(/\S/, fault('is empty', 'Write something or take the field out.'))
  .meta({ minLength: 1 });

export const id = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(
    /^[^\s\p{Cc}]([^\p{Cc}]*[^\s\p{Cc}])?$/u,
    fault('is not an id', 'Write lower-case words joined by hyphens, such as "jane-doe".'),
  );

export const language = z
  .string()
  .regex(LANGUAGE, fault('is not a language code', 'Write a code such as "en", "de" or "pt-BR".'));

export const day = z.iso.date(
  fault('is not a day of the calendar', 'Write it as YYYY-MM-DD, such as "2025-08-18".'),
);

export const dayMonthOrYear = z
  .string()
  .regex(DAY_MONTH_OR_YEAR, fault('is not a date', 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.'));

/** Links are printed for a reader to follow, so nothing but the web is let in. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: fault('is not a web address', 'Give one that begins with https:// or http://.'),
});

/** A list that may be left out. */
export function listOf<T extends z.ZodType>(entry: T) {
  return z.array(entry).default([]);
}
