import type { AliasLevel, CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { Actor, Alias } from '../../../contract/pack.ts';
import { countryAdjectives } from '../../language/countries.ts';
import { isPlace } from '../../language/places.ts';
import { isRareSurname } from '../../language/shared-surnames.ts';
import { isArticle, isTitle } from '../../language/titles.ts';
import { type AliasWords, aliasWords, endsWith, sliceWords } from './alias-words.ts';
import { fullNameVariants, surnameOf, surnameVariants } from './name-variants.ts';
import { personalName } from './personal-name.ts';
import { respellings } from './romanise.ts';

type Rule = CompiledAlias['rule'];

/** What one actor is called: names, and words that describe without naming. */
export interface ActorNames {
  aliases: CompiledAlias[];
  descriptors: string[][];
}

/**
 * Everything an actor is called on pages: the aliases of the pack, sorted by how much they prove, and
 * the forms that general rules derive from them. A title without a name becomes a descriptor.
 */
export function actorNames(actor: Actor): ActorNames {
  return actor.kind === 'person' ? personNames(actor) : institutionNames(actor);
}

function personNames(actor: Actor): ActorNames {
  const names = new AliasList(actor.id);
  const descriptors: string[][] = [];
  const { main, whole, surname, short, first } = personalName(actor.name);
  // 'Sir Keir' has a title and a name: the actor's given one.
  const isNameless = ({ kind, text }: Alias) =>
    kind === 'metonym' || (kind === 'title' && !endsWith(aliasWords(text).words, given(main)));

  // Whom the pack gives no longer name can have none on the page that would prove the short one.
  const hasLonger = actor.aliases.some((one) => aliasWords(one.text).words.length > 1);
  const single: AliasLevel = hasLonger ? 'surname' : 'name';

  if (main.words.length > 1)
    for (const form of [...fullNameVariants(main), ...whole]) names.add(form, 'name', 'full-name');
  else if (isSingleName(actor.name, main)) names.add(main, single, 'full-name');
  for (const form of surname ? surnameVariants(surname) : []) names.add(form, 'surname', 'surname');
  for (const form of short) names.add(form, 'surname', 'surname');

  for (const alias of actor.aliases.filter((one) => !isNameless(one))) {
    addPersonAlias(names, alias, main.words.length > 1 ? 'surname' : single);
  }
  for (const alias of actor.aliases.filter(isNameless)) {
    const words = withoutArticle(aliasWords(alias.text));
    if (names.endsWithName(words.words)) continue;
    if (words.words.length === 1 && alias.kind === 'metonym')
      names.add(words, 'metonym', 'metonym');
    else if (words.words.length > 0) descriptors.push(words.words);
  }
  names.addRespellings();
  if (first) names.add(first, 'surname', 'given-name');
  names.addGenitives();
  return { aliases: names.list, descriptors };
}

/** One word names a person where it is written as a name and is not a place's: `general`, `Chicago`. */
function isSingleName(text: string, { words }: AliasWords): boolean {
  return !/^\p{Ll}/u.test(text) && !isPlace(words[0] ?? '') && !isTitle(words[0] ?? '');
}

function given({ words }: AliasWords): string[] {
  return words.length > 1 ? words.slice(0, 1) : [];
}

function addPersonAlias(names: AliasList, alias: Alias, single: AliasLevel): void {
  const written = aliasWords(alias.text);
  const bare = withoutTitles(written);
  if (bare.words.length < written.words.length) {
    if (names.has(bare.words)) return;
    // 'Sir Keir': what is left is no name the pack gives, so the title stays part of it.
    names.add(written, 'name', 'title');
    return;
  }
  if (namesNobody(written)) return;
  if (alias.kind === 'surname') {
    for (const form of surnameVariants(written)) names.add(form, 'surname', 'surname');
  } else if (written.words.length > 1 && !isSurnameWithParticle(alias, written)) {
    for (const form of fullNameVariants(written)) names.add(form, 'name', 'full-name');
  } else {
    // `Quorna` is a case of `Quorn` in Polish, and another person's surname in German.
    const lang = alias.kind === 'inflection' ? alias.lang : undefined;
    names.add(written, written.capitals[0] ? single : 'surname', 'surname', lang);
  }
  if (written.words.length === 1) names.markListed(written);
}

/** Written small, an adjective such as `veldmarkský` or a title alone says nothing of who is meant. */
function namesNobody({ words: [word = '', ...rest], capitals: [capital] }: AliasWords): boolean {
  if (capital || rest.length > 0) return false;
  return isTitle(word) || /(?:[sc]k[aeiy]|(?:[сц]к|н)(?:ыи|ии|ая|ое|ие|ые))$/.test(word);
}

/** `von der Leyens`, `Van der Leyen`: several words, yet no given name among them. */
function isSurnameWithParticle(alias: Alias, { words }: AliasWords): boolean {
  return alias.kind !== 'full' && sameSurname(words);
}

function sameSurname(words: readonly string[]): boolean {
  const surname = surnameOf({ words: ['', ...words], capitals: [] });
  return surname?.words.length === words.length;
}

function institutionNames(actor: Actor): ActorNames {
  const names = new AliasList(actor.id);
  const metonyms = actor.aliases.filter(({ kind }) => kind === 'metonym');
  // Offices and groups are named by places and common words: they count only where they speak.
  const level: AliasLevel = actor.kind === 'organisation' ? 'name' : 'metonym';
  for (const alias of metonyms) names.addInstitution(aliasWords(alias.text), 'metonym', 'metonym');
  for (const alias of actor.aliases) {
    // The cases of a metonym are what it is when it does not speak.
    if (alias.kind === 'metonym' || (alias.kind === 'inflection' && metonyms.length > 0)) continue;
    names.addInstitution(aliasWords(alias.text), level, 'organisation');
  }
  names.addInstitution(aliasWords(actor.name), level, 'organisation');
  return { aliases: names.list, descriptors: [] };
}

function withoutArticle(name: AliasWords): AliasWords {
  return name.words.length > 1 && isArticle(name.words[0] ?? '') ? sliceWords(name, 1) : name;
}

function withoutTitles(name: AliasWords): AliasWords {
  let from = 0;
  while (from < name.words.length - 1 && isTitle(name.words[from] ?? '')) from++;
  return sliceWords(name, from);
}

/** The aliases of one actor, each once, the first level kept. */
class AliasList {
  readonly list: CompiledAlias[] = [];
  readonly #seen = new Set<string>();
  readonly #actor: string;

  constructor(actor: string) {
    this.#actor = actor;
  }

  /** @param lang A language whose pages alone have this form, beside others it may have been given for. */
  add({ words, capitals, middle }: AliasWords, level: AliasLevel, rule: Rule, lang?: string): void {
    const key = words.join(' ');
    if (!key) return;
    if (this.#seen.has(key)) {
      const known = this.#find(words);
      if (lang === undefined) delete known?.langs;
      else if (known?.langs && !known.langs.includes(lang)) known.langs.push(lang);
      return;
    }
    this.#seen.add(key);
    this.list.push({
      actor: this.#actor,
      words,
      capitals: capitals.map((capital) => (capital ? '1' : '0')).join(''),
      level,
      rule,
      ...(middle && { middle }),
      ...(rule === 'surname' && isRareSurname(words.at(-1) ?? '') && { rare: true as const }),
      ...(lang !== undefined && { langs: [lang] }),
    });
  }

  /** `Dombrovsky` is `Dombrowski` on German pages: the full name and its surname as others spell them. */
  addRespellings(): void {
    const full = this.list.find(({ rule, words }) => rule === 'full-name' && words.length > 1);
    for (const { lang, words } of full ? respellings(full.words) : []) {
      const name = { words, capitals: words.map(() => true) };
      this.add(name, 'name', 'full-name', lang);
      const surname = surnameOf(name);
      if (surname) this.add(surname, 'surname', 'surname', lang);
    }
  }

  /** With the ways to join an institution to its country: `Russian …`, `Russia's …`, `… of Russia`. */
  addInstitution(written: AliasWords, level: AliasLevel, rule: Rule): void {
    const name = withoutArticle(written);
    this.add(name, level, rule);
    const [first = '', second = ''] = name.words;
    const possessive = second === 's';
    const noun = possessive ? first : nounOf(first);
    const adjective = noun === undefined ? undefined : countryAdjectives.get(noun);
    if (noun === undefined || adjective === undefined) return;
    const rest = sliceWords(name, possessive ? 2 : 1);
    if (rest.words.length === 0) return;
    this.add(
      { words: [adjective, ...rest.words], capitals: [true, ...rest.capitals] },
      level,
      rule,
    );
    this.add(
      { words: [noun, 's', ...rest.words], capitals: [true, false, ...rest.capitals] },
      level,
      rule,
    );
    this.add(
      { words: [...rest.words, 'of', noun], capitals: [...rest.capitals, false, true] },
      level,
      rule,
    );
  }

  #find(words: readonly string[]): CompiledAlias | undefined {
    const key = words.join(' ');
    return this.#seen.has(key)
      ? this.list.find((alias) => alias.words.join(' ') === key)
      : undefined;
  }

  /** Notes that the pack itself gives this one word, not a rule that takes names apart. */
  markListed({ words }: AliasWords): void {
    const alias = this.#find(words);
    if (alias) alias.listed = true;
  }

  has(words: readonly string[]): boolean {
    return this.#seen.has(words.join(' '));
  }

  endsWithName(words: readonly string[]): boolean {
    return this.list.some((alias) => endsWith(words, alias.words)) || this.has(words);
  }

  /** `Putins Forderung`: a surname with the letter of the genitive, in languages that have one. */
  addGenitives(): void {
    for (const alias of this.list.filter(
      ({ level, rule }) => level !== 'metonym' && rule !== 'given-name',
    )) {
      const last = alias.words.at(-1) ?? '';
      if (!/[a-rt-y]$/.test(last)) continue;
      const words = [...alias.words.slice(0, -1), `${last}s`];
      const known = this.#find(words);
      if (known?.langs) {
        delete known.langs;
        known.genitive = true;
      }
      if (known) continue;
      this.#seen.add(words.join(' '));
      this.list.push({ ...alias, words, genitive: true });
    }
  }
}

function nounOf(adjective: string): string | undefined {
  for (const [noun, form] of countryAdjectives) if (form === adjective) return noun;
  return undefined;
}
