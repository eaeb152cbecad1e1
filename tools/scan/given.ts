import { day, language, webAddress } from '../../data/fields.ts';

/** What the caller knows of the page and the page may not say itself. */
export interface Given {
  url?: string | undefined;
  lang?: string | undefined;
  /** `YYYY-MM-DD` */
  published?: string | undefined;
}

interface Field {
  /** The value as the engine reads it; undefined where it is none. */
  read: (text: string) => string | undefined;
  /** What it has to be. */
  kind: string;
}

const FIELDS: Record<keyof Given, Field> = {
  url: { read: (text) => fitting(webAddress, text), kind: 'a web address (https://…)' },
  lang: { read: languageCode, kind: 'a language code (such as en or pt-BR)' },
  published: { read: dayOf, kind: 'a day (YYYY-MM-DD)' },
};

/**
 * Takes from some fields what the caller says of a page. What a field says wrongly is left out, as
 * if it had not been said: the text can be read without it.
 *
 * @param complain takes what is wrong with a field
 */
export function readGiven(
  fields: Readonly<Record<string, unknown>>,
  complain: (text: string) => void,
): Given {
  const given: Given = {};
  for (const [name, { read, kind }] of Object.entries(FIELDS)) {
    const value = fields[name];
    if (value === undefined || value === null || value === '') continue;
    const known = typeof value === 'string' ? read(value.trim()) : undefined;
    if (known === undefined) complain(`"${name}" ${shown(value)} is not ${kind}`);
    else given[name as keyof Given] = known;
  }
  return given;
}

/** A day, or the day of a moment: `2025-08-19T10:00:00Z`. */
function dayOf(text: string): string | undefined {
  return fitting(day, /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(text)?.[1] ?? '');
}

function languageCode(text: string): string | undefined {
  try {
    return fitting(language, Intl.getCanonicalLocales(text)[0] ?? '');
  } catch {
    return undefined;
  }
}

function fitting(schema: typeof day | typeof webAddress | typeof language, text: string) {
  return schema.safeParse(text).data;
}

const SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
