import { primarySubtag } from '../../../engine/language/index.ts';
import { soundsLike } from './name-sounds.ts';
import type { NamedPerson, PackNames } from './pack-names.ts';
import { doubt, fault, type TranslationRule } from './translation-rule.ts';

/** Endings that languages put in place of those of a name. */
const LONGEST_ENDING = 2;
const SHORTEST_STEM = 3;

/** A translation names the people whom its text names, as its language writes them. */
export const names: TranslationRule = (rendering) => {
  const { source, text, lang, names } = rendering;
  if (source.section === 'actors' && source.field === 'name') return ownName(rendering);
  const words = namingWords(text, names);
  const meant = peopleIn(source.text, names);
  const missing = meant.filter((people) =>
    people.every((person) => !words.some((word) => isNamed(person, word, lang))),
  );
  // 'The Kern-Veldt summit' names both, of whom a translation may name one or none apart.
  const joined = peopleIn(source.text.replaceAll('-', ' '), names);
  const expected = new Set([...meant, ...joined].flat());
  const added = [...names.byId.values()].filter(
    (person) => !expected.has(person) && words.some((word) => formsIn(person, lang).includes(word)),
  );
  return [
    ...missing.map(([person]) =>
      fault(
        `does not name ${person?.name}`,
        'Name everybody whom the text names, by an alias in this language or as it spells them.',
      ),
    ),
    ...added.map(({ name }) =>
      doubt(`names ${name}, whom the text does not name`, 'Name those whom the text names.'),
    ),
  ];
};

/** The name of a person is one that the pack has in the language, or sounds like the pack's own. */
const ownName: TranslationRule = ({ source, text, lang, pack, names }) => {
  const actor = pack.actors.find(({ id }) => id === source.id);
  const person = names.byId.get(source.id);
  if (!actor || !person) return [];
  const base = primarySubtag(lang);
  const known = actor.aliases.filter((alias) => primarySubtag(alias.lang) === base);
  const isKnown = known.some((alias) => alias.text === text);
  if (isKnown || isNamed(person, lastWordOf(text), lang)) return [];
  return [
    fault(
      `is neither an alias of ${person.name} in this language nor that name in its letters`,
      'Write the name as the agencies of the language do, and add it to the aliases.',
    ),
  ];
};

/** Whoever may be meant by each surname of a text. */
function peopleIn(text: string, names: PackNames): (readonly NamedPerson[])[] {
  return [...new Set(namingWords(text, names))].flatMap((word) => {
    const people = names.bySurname.get(word);
    return people ? [people] : [];
  });
}

function isNamed(person: NamedPerson, word: string, lang: string): boolean {
  const isForm = formsIn(person, lang).some((form) => word.startsWith(stemOf(form)));
  return isForm || person.surnames.some((surname) => soundsLike(surname, word));
}

function formsIn({ elsewhere }: NamedPerson, lang: string): readonly string[] {
  return elsewhere.get(primarySubtag(lang)) ?? [];
}

function stemOf(form: string): string {
  return form.slice(0, Math.max(SHORTEST_STEM, form.length - LONGEST_ENDING));
}

function capitalisedWords(text: string): string[] {
  return text.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lo}][\p{L}\p{M}'’ʼ-]*/gu) ?? [];
}

/** The words of a text that may name somebody, in every way to read them. */
function namingWords(text: string, { confusables }: PackNames): string[] {
  let rest = text;
  for (const phrase of confusables) rest = rest.replaceAll(phrase, ' ');
  return capitalisedWords(rest).flatMap(waysToRead);
}

/** A word, what stands before an apostrophe, and the parts of a compound: `Rutte'den`, `Trump-Putin`. */
function waysToRead(word: string): string[] {
  const bare = word.replace(/['’ʼ].*$/u, '');
  return [...new Set([word, bare, ...bare.split('-')])];
}

function lastWordOf(name: string): string {
  return name.split(/\s+/).at(-1) ?? name;
}
