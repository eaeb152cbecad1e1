import type { TextSection } from '../../contract/overlay.ts';
import type { PackInfo } from '../../contract/pack.ts';
import type { Langs } from '../../contract/views.ts';
import { isSameLanguage } from '../language/index.ts';
import type { Translations } from '../pack/overlays/translations.ts';
import type { Indexed } from '../pack/pack-index.ts';

/** Packs that do not say so are in English, and so are readers. */
const DEFAULT_LANGUAGE = 'en';

/** Whom views are made for. */
export interface Reader {
  /** BCP 47 code. */
  lang: string;
  /** What there is in that language; absent where packs are shown as they are. */
  translations?: Translations | undefined;
}

/** Words of the editors as a reader is given them. */
export interface ReaderWords {
  text: string;
  /** Their language, where it is not the reader's. */
  lang?: string | undefined;
}

/**
 * A text of an entry in the reader's language; where nobody has translated it, as the pack has it, with
 * the language told.
 * @returns undefined where the entry has no such text
 */
export function inLanguage<Field extends string>(
  section: TextSection,
  { entry, pack }: Indexed<{ id: string } & Partial<Record<Field, string | undefined>>>,
  field: Field,
  reader: Reader | undefined,
): ReaderWords | undefined {
  const text: string | undefined = entry[field];
  return text === undefined
    ? undefined
    : wordsFor(text, { section, id: entry.id, field }, pack, reader);
}

/** The same for a text that is made of several fields, such as that of a role. */
export function wordsFor(
  text: string,
  { section, id, field }: { section: TextSection; id: string; field: string },
  { languages: [own = DEFAULT_LANGUAGE] }: PackInfo,
  reader: Reader | undefined,
): ReaderWords {
  const translation = reader?.translations?.of(section, id, field);
  if (translation !== undefined) return { text: translation };
  const wanted = reader?.lang ?? DEFAULT_LANGUAGE;
  return isSameLanguage(own, wanted) ? { text } : { text, lang: own };
}

type Texts<W> = { [Field in keyof W]: W[Field] extends ReaderWords ? string : string | undefined };

/** Words as the fields of a view, with the languages of those that are not in the reader's. */
export function asFields<W extends Record<string, ReaderWords | undefined>>(
  words: W,
): Texts<W> & { langs?: Langs<keyof W & string> } {
  const entries = Object.entries(words);
  const elsewhere = entries.flatMap(([field, given]) =>
    given?.lang === undefined ? [] : [[field, given.lang] as const],
  );
  return {
    ...(Object.fromEntries(entries.map(([field, given]) => [field, given?.text])) as Texts<W>),
    ...(elsewhere.length > 0 && {
      langs: Object.fromEntries(elsewhere) as Langs<keyof W & string>,
    }),
  };
}
