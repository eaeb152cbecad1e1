import type { Actor, Pack } from '../../../contract/pack.ts';
import { primarySubtag } from '../../../engine/language/index.ts';

/** A person of a pack, by the words that stand for them. */
export interface NamedPerson {
  id: string;
  name: string;
  /** Surnames in the language of the pack. */
  surnames: string[];
  /** By language, the words with which names of the person end. */
  elsewhere: ReadonlyMap<string, readonly string[]>;
}

/** The people of a pack, to be found in texts of its own language. */
export interface PackNames {
  byId: ReadonlyMap<string, NamedPerson>;
  bySurname: ReadonlyMap<string, readonly NamedPerson[]>;
  /** Phrases with a name in them that mean something else. */
  confusables: readonly string[];
}

/** The people that a pack can name in any language. */
export function packNames({ pack, actors }: Pack): PackNames {
  const own = primarySubtag(pack.languages[0]) || 'en';
  const people = actors.filter(({ kind }) => kind === 'person').map((actor) => named(actor, own));
  const bySurname = new Map<string, NamedPerson[]>();
  for (const person of people) {
    for (const surname of person.surnames) {
      bySurname.set(surname, [...(bySurname.get(surname) ?? []), person]);
    }
  }
  return {
    byId: new Map(people.map((person) => [person.id, person])),
    bySurname,
    confusables: actors.flatMap(({ confusables }) => confusables.map(({ text }) => text)),
  };
}

function named({ id, name, aliases }: Actor, own: string): NamedPerson {
  const elsewhere = Map.groupBy(aliases, ({ lang }) => primarySubtag(lang) || own);
  const surnames = (elsewhere.get(own) ?? []).filter(({ kind }) => kind === 'surname');
  return {
    id,
    name,
    surnames: [...new Set([name, ...surnames.map(({ text }) => text)].map(lastWord))],
    elsewhere: new Map(
      [...elsewhere].map(([lang, list]) => [
        lang,
        [...new Set(list.map(({ text }) => lastWord(text)))],
      ]),
    ),
  };
}

function lastWord(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}
