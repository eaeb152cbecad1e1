import { codeOf, unseenInId, unseenInName, unseenInText } from './unseen-characters.ts';
import { z } from './zod.ts';

/** The kinds of field that the entries of a pack are made of. */

/** Longest id that is accepted, in UTF-16 units: ids are typed and compared by people. */
const MAX_ID_LENGTH = 200;

/** The same of a name or a title, and of running text: longer is a fault, or meant to cost time. */
const MAX_NAME_LENGTH = 1_000;
const MAX_TEXT_LENGTH = 20_000;

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

/** Refuses characters that are not seen; `find` gives the first of a text. */
function nothingUnseen(find: (text: string) => string | undefined): z.core.CheckFn<string> {
  return ({ value, issues }) => {
    const character = find(value);
    if (character === undefined) return;
    const message = fault(
      `holds a character that is not seen, ${codeOf(character)}`,
      'Take it out; copying the words as plain text does so.',
    );
    issues.push({ code: 'custom', input: value, message });
  };
}

/** Text that fits a pattern, or the message of `fault`. */
export function matching(pattern: RegExp, message: string) {
  return z.string().check(z.regex(pattern, message));
}

function filled(longest: number, find: (text: string) => string | undefined) {
  return z
    .string()
    .check(
      z.maxLength(longest),
      z.regex(/\S/, fault('is empty', 'Write something or take the field out.')),
      nothingUnseen(find),
      z.meta({ minLength: 1 }),
    );
}

/** Text that is not blank. */
export const words = filled(MAX_TEXT_LENGTH, unseenInText);

/** A name or a title: not blank, and on one line. */
export const name = filled(MAX_NAME_LENGTH, unseenInName);

export const id = z.string().check(
  z.maxLength(MAX_ID_LENGTH),
  z.regex(/^(?!__proto__$)[^\s\p{Cc}]([^\p{Cc}]*[^\s\p{Cc}])?$/u, {
    error: fault('is not an id', 'Write lower-case words joined by hyphens, such as "jane-doe".'),
    abort: true,
  }),
  nothingUnseen(unseenInId),
);

export const language = matching(
  LANGUAGE,
  fault('is not a language code', 'Write a code such as "en", "de" or "pt-BR".'),
);

export const day = z.iso.date(
  fault('is not a day of the calendar', 'Write it as YYYY-MM-DD, such as "2025-08-18".'),
);

export const dayMonthOrYear = matching(
  DAY_MONTH_OR_YEAR,
  fault('is not a date', 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.'),
);

/**
 * Links are printed for a reader to follow, so nothing but the web is let in, and no user name, which
 * dresses one site up as another: `https://bank.example@evil.example/`.
 */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: fault('is not a web address', 'Give one that begins with https:// or http://.'),
  })
  .check(
    z.maxLength(MAX_TEXT_LENGTH),
    nothingUnseen(unseenInId),
    z.refine((address) => !hasUserName(address), {
      error: fault('carries a user name or a password', 'Take out what stands before the @.'),
    }),
  );

function hasUserName(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/** A field with what the JSON Schema tells editors of it. */
export function described<T extends z.ZodMiniType>(field: T, description?: string): T {
  return description === undefined ? field : field.check(z.describe(description));
}

/** A field that may be left out. */
export function optional<T extends z.core.SomeType>(field: T, description?: string) {
  return described(z.optional(field), description);
}

/** A field that may be left out where its value is the usual one. */
export function usual<T extends z.core.SomeType>(
  field: T,
  value: z.core.util.NoUndefined<z.core.output<T>>,
  description?: string,
) {
  return described(z._default(field, value), description);
}

/** A list that may be left out. */
export function listOf<T extends z.core.SomeType>(entry: T, description?: string) {
  return described(z._default(z.array(entry), []), description);
}
