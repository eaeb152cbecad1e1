import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { NameRefusal } from '../../../contract/report.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { tokenise } from '../../text/tokens.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';
import { isGivenName } from './given-names.ts';
import { longestMatch, middleFits, type NameMatch } from './longest-match.ts';
import { addressedBy } from './titled-namesakes.ts';
import { generationAt, goesOn, makesAnotherEntity, namesMany } from './word-after.ts';
import {
  hasOwnMiddleName,
  initialsStart,
  isMisprint,
  isSecondName,
  type WordBefore,
  wordBefore,
} from './word-before.ts';

/** Where a name was found, and by what it is to be read. */
export interface NameSurroundings {
  document: Document;
  index: PackIndex;
  block: DocumentBlock;
  /** Token after the last name before this one. */
  taken: number;
  /** Whether names have cases on this page. */
  bends: boolean;
}

/** What the words beside a name say of it. */
export type NameVerdict = {
  /** The surname that somebody outside the packs bears here. */
  rival?: CompiledAlias | undefined;
} & (
  | { refusal?: undefined; from: number; aliases: CompiledAlias[]; before: WordBefore }
  /** With `isFree`, a name may begin inside these words yet. */
  | { refusal: NameRefusal; isFree?: true }
);

/**
 * Lets the neighbours of a name decide whether it may stand for its bearers.
 * @param allowed The aliases that this page may have here.
 */
export function judgeMatch(
  surroundings: NameSurroundings,
  match: NameMatch,
  allowed: CompiledAlias[],
): NameVerdict {
  const { document, index, block, taken } = surroundings;
  const { tokens } = block;
  if (allowed.length === 0) {
    return match.aliases.length === 0
      ? { refusal: 'confusable', rival: surnameAtEnd(surroundings, match) }
      : { refusal: 'other-language' };
  }
  const { aliases, before, start } = bearers(surroundings, match.from, allowed);
  const person = aliases.find((alias) => isPersonal(alias));
  if (!person) return { from: match.from, aliases, before };
  const isShort = person.level === 'surname' || person.words.length === 1;
  if (isShort && before === 'other-person') {
    // Where names bend, `v Dublinu Quorn` tells of a place as often as of another bearer.
    const isBorne = !surroundings.bends || isGivenName(tokens[match.from - 1]?.word ?? '');
    return { refusal: 'other-first-name', rival: isBorne ? person : undefined, isFree: true };
  }
  const generation = generationAt(document.language, tokens, match.from, match.to);
  if (generation) {
    const rival = isShort ? person : surnameAtEnd(surroundings, match);
    const isOthers = !isOwn(index, person.actor, generation);
    return { refusal: 'another-entity', rival: isOthers ? rival : undefined };
  }
  if (isShort && before !== 'own-given-name' && goesOn(document, block, match.to, person.rule)) {
    const rival = person.rule === 'given-name' ? person : undefined;
    return { refusal: 'goes-on', rival, isFree: true };
  }
  if (makesAnotherEntity(tokens, match.to)) return { refusal: 'another-entity' };
  if (isShort && namesMany(tokens, match.from, match.to)) return { refusal: 'another-entity' };
  const own = givenNamesOf(index, person.actor);
  if (!isShort && match.from > taken && isSecondName(document, block, match, own)) {
    return { refusal: 'other-first-name', rival: surnameAtEnd(surroundings, match) };
  }
  return { from: person.level === 'surname' ? start : match.from, aliases, before };
}

/** Of the actors that share a name, those whose given name stands before it, if there are any. */
function bearers(
  { document, index, block, taken }: NameSurroundings,
  from: number,
  aliases: CompiledAlias[],
): { aliases: CompiledAlias[]; before: WordBefore; start: number } {
  const [first] = aliases.filter(isPersonal);
  if (!first) return { aliases, before: 'nothing', start: from };
  const isName = (token: number) => token >= 0 && token < taken;
  const persons = aliases.filter((alias) => isPersonal(alias) && alias.rule !== 'given-name');
  const beforeOf = ({ actor }: CompiledAlias) =>
    wordBefore(document, block, from, givenNamesOf(index, actor), isName);
  const named = persons.filter((alias) => beforeOf(alias) === 'own-given-name');
  if (named.length > 0) return { aliases: named, before: 'own-given-name', start: from - 1 };
  const initials = initialsStart(block.tokens, from);
  const others = block.tokens.slice(initials + 1, from).map(({ word }) => word);
  const initialled = persons.filter(
    (alias) => beforeOf(alias) === 'own-initial' && middleFits(alias, others.join('')),
  );
  if (initialled.length > 0) return { aliases: initialled, before: 'own-initial', start: initials };
  const before = beforeOf(first);
  if (before === 'other-person') {
    const own = persons.filter(
      ({ actor, rare, middle }) =>
        rare && !middle && hasOwnMiddleName(block.tokens, from, givenNamesOf(index, actor)),
    );
    if (own.length > 0) return { aliases: own, before: 'own-given-name', start: from - 2 };
    const titled = persons.filter(({ actor }) =>
      isMisprintedBehindTitle(index, actor, block, from),
    );
    if (titled.length > 0) return { aliases: titled, before: 'own-given-name', start: from - 1 };
  }
  if (before === 'title' && first.level === 'surname') {
    const addressed = addressedBy(document, index, block, from, aliases);
    return addressed.length > 0
      ? { aliases: addressed, before, start: from }
      : { aliases, before: 'other-person', start: from };
  }
  return { aliases, before, start: from };
}

/** `President Marina Quorn` where Marena Quorn presides: the office tells that it is a slip. */
function isMisprintedBehindTitle(
  index: PackIndex,
  actor: string,
  { tokens }: DocumentBlock,
  surname: number,
): boolean {
  const [title, given] = [tokens[surname - 2]?.word ?? '', tokens[surname - 1]?.word ?? ''];
  if (!index.titleWords.get(actor)?.has(title)) return false;
  return givenNamesOf(index, actor).some((name) => isMisprint(name, given));
}

/**
 * The surname of an actor that a name of somebody else ends with, `Jr.` and the like left out: behind a
 * capital it is borne by somebody else, as it is behind another first name. `Kern County` and `at Kern`
 * bear nobody's surname.
 */
function surnameAtEnd(
  { document, index, block: { tokens } }: NameSurroundings,
  { from, to }: NameMatch,
): CompiledAlias | undefined {
  const last = to - 1;
  const isRelative = generationAt(document.language, tokens, last, last) !== undefined;
  // A confusable such as 'Quorn Jr.' would hide the surname in it.
  const read = isRelative ? tokens.slice(0, last) : tokens;
  const end = isRelative ? last : to;
  for (let start = from + 1; start < end; start++) {
    const tail = longestMatch(index.names, read, start);
    if (tail?.to !== end) continue;
    const alias = tail.aliases.find((one) => isPersonal(one));
    return alias?.level === 'surname' && tokens[start - 1]?.capital ? alias : undefined;
  }
  return undefined;
}

function isPersonal({ rule }: CompiledAlias): boolean {
  return rule !== 'organisation' && rule !== 'metonym';
}

/** Whether an actor's own name has these words, so that somebody else need not bear them. */
function isOwn(index: PackIndex, actor: string, words: readonly string[]): boolean {
  const own = tokenise(index.actors.get(actor)?.entry.name ?? '').map(({ word }) => word);
  return words.every((word) => own.includes(word));
}

/** The folded given names of an actor. */
export function givenNamesOf(index: PackIndex, actor: string): readonly string[] {
  return index.givenNames.get(actor) ?? [];
}
