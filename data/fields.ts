import { z } from './zod.ts';

/** The kinds of field that the entries of a pack are made of. */

/** Longest id that is accepted, in UTF-16 units: ids are typed and compared by people. */
const MAX_ID_LENGTH = 200;

/** BCP 47 as far as packs need it: a language, then subtags such as a script or a region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** A day, a month or a year: `2025-08-18`, `2025-08`, `2025`. */
const DAY_MONTH_OR_YEAR = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Text that is not blank. */
export const words = z
  .string()
  .regex(/\S/, 'is empty: write something or take the field out')
  .meta({ minLength: 1 });

export const id = z
  .string()
  .max(MAX_ID_LENGTH)
  .regex(
    /^[^\s\p{Cc}]+$/u,
    'must be an id without spaces, such as "jane-doe": lower-case words joined by hyphens',
  );

export const language = z
  .string()
  .regex(LANGUAGE, 'must be a language code such as "en", "de" or "pt-BR"');

export const day = z.iso.date('must be a day that exists, written YYYY-MM-DD');

export const dayMonthOrYear = z
  .string()
  .regex(DAY_MONTH_OR_YEAR, 'must be a date written YYYY, YYYY-MM or YYYY-MM-DD');

/** Links are printed for a reader to follow, so nothing but the web is let in. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that begins with https:// or http://',
});

/** A list that may be left out. */
export function listOf<T extends z.ZodType>(entry: T) {
  return z.array(entry).default([]);
}
