import { smallPack } from './small-packs.ts';

/** A mention of a person with its base form and an id for all languages. */
export interface SlavicMention {
  id: string;
  lemma: string;
}

export interface SlavicDocument {
  id: string;
  lang: string;
  text: string;
  mentions: SlavicMention[];
}

interface BaseForm {
  text: string;
  lang: string;
}

/** A pack that knows every base form of everybody, with its language. */
export function packOfAllForms(documents: readonly SlavicDocument[]) {
  return smallPack({
    actors: [...formsById(documents)].map(([id, forms]) => ({
      id: idInPack(id),
      name: fullest(forms)?.text ?? id,
      aliases: forms,
    })),
  });
}

/**
 * A pack that knows one Latin-script name of everybody: a base form, else the words of the id. Whoever
 * has neither is left out.
 */
export function packOfLatinNames(documents: readonly SlavicDocument[]) {
  return smallPack({
    actors: [...formsById(documents)].flatMap(([id, forms]) => {
      const words = id.replace(/^[A-Z]+-|\p{Cf}/gu, '').replaceAll('-', ' ');
      const name = fullest(forms.filter(isLatin))?.text ?? words;
      return isLatin({ text: name }) ? [{ id: idInPack(id), name }] : [];
    }),
  });
}

/** An id as packs take it, who refuse signs that nobody sees; `labelledId` gives it back. */
function idInPack(id: string): string {
  return encodeURIComponent(id);
}

/** The id in the labels of an actor of a pack made here. */
export function labelledId(idInPack: string): string {
  return decodeURIComponent(idInPack);
}

function formsById(documents: readonly SlavicDocument[]): Map<string, BaseForm[]> {
  const forms = new Map<string, Map<string, BaseForm>>();
  for (const { lang, mentions } of documents) {
    for (const { id, lemma } of mentions) {
      const own = forms.get(id) ?? new Map<string, BaseForm>();
      forms.set(id, own.set(`${lang} ${lemma}`, { text: lemma, lang }));
    }
  }
  return new Map([...forms].map(([id, own]) => [id, [...own.values()]]));
}

/** The form with the most words: `Boris Jelcin` rather than `Jelcin`. */
function fullest(forms: readonly BaseForm[]): BaseForm | undefined {
  const words = ({ text }: BaseForm) => text.split(/\s+/).length;
  return forms.toSorted((a, b) => words(b) - words(a) || a.text.localeCompare(b.text))[0];
}

function isLatin({ text }: { text: string }): boolean {
  return /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
}
