import type { CompiledAlias } from '../compile/compiled-pack.ts';
import type { Document, DocumentBlock } from '../document.ts';
import type { PackIndex } from '../pack-index.ts';
import type { NameRefusal, RefusedName } from './decisions.ts';
import { caseEndingsOn, formsGenitive, nameLanguageOf } from './declension/declining-language.ts';
import { LooseNames } from './declension/loose-match.ts';
import { genderOfGivenName, isGivenName } from './given-names.ts';
import { longestMatch, type NameMatch } from './longest-match.ts';
import { addressedBy } from './titled-namesakes.ts';
import { goesOn, makesAnotherEntity, namesMany } from './word-after.ts';
import { hasOwnMiddleName, isSecondName, type WordBefore, wordBefore } from './word-before.ts';

/** A place where a name may stand, before the document as a whole has decided who is meant. */
export interface NameCandidate {
  /** Index of the block in the document. */
  block: number;
  from: number;
  /** Token after the last. */
  to: number;
  aliases: CompiledAlias[];
  before: WordBefore;
}

/** All candidates of a document, and the surnames that somebody outside the packs bears in it. */
export interface NameCandidates {
  candidates: NameCandidate[];
  /** By surname as folded words, the first place where another person bears it. */
  rivals: ReadonlyMap<string, { block: number; from: number }>;
  /** What the neighbours ruled out. */
  refused: readonly RefusedName[];
}

/** First pass over a page: every stretch that is a name of the packs and is not ruled out by its neighbours. */
export function findNames(document: Document, index: PackIndex): NameCandidates {
  const candidates: NameCandidate[] = [];
  const rivals = new Map<string, { block: number; from: number }>();
  const refused: RefusedName[] = [];
  const endings = caseEndingsOn(document);
  const loose =
    endings && new LooseNames(index.names, endings, document, (actor) => isWoman(index, actor));
  document.blocks.forEach((block, at) => {
    scanBlock(document, index, loose, block, at, candidates, rivals, refused);
  });
  return { candidates, rivals, refused };
}

function scanBlock(
  document: Document,
  index: PackIndex,
  loose: LooseNames | undefined,
  block: DocumentBlock,
  at: number,
  candidates: NameCandidate[],
  rivals: Map<string, { block: number; from: number }>,
  refused: RefusedName[],
): void {
  const { tokens } = block;
  // Elsewhere any noun or apposition may follow a given name, so that it says too little alone.
  const isEnglish = document.language.code === 'en';
  const nameLanguage = nameLanguageOf(document);
  let taken = -1;
  const isName = (token: number) => token >= 0 && token < taken;
  const addRival = ({ words }: CompiledAlias, from: number) => {
    const surname = words.join(' ');
    if (!rivals.has(surname)) rivals.set(surname, { block: at, from });
  };
  const refuse = ({ from, to, aliases }: NameMatch, reason: NameRefusal) =>
    refused.push({ block: at, from, to, aliases, reason });
  for (let from = 0; from < tokens.length; from++) {
    const exact = index.names.next?.has(tokens[from]?.word ?? '')
      ? nameFrom(index, block, from)
      : undefined;
    const match = loose ? bentName(loose, block, from, exact) : exact;
    if (!match) continue;
    // A genitive before an apostrophe, as in 'Trumps's', is a slip in any language.
    const hasGenitive = formsGenitive(nameLanguage) || tokens[match.to]?.gap === 'apostrophe';
    // A people is often called by a form of its country's name.
    const isCountry = loose?.isCountry(block, match) === true;
    const allowed = match.aliases.filter(
      ({ genitive, rule, langs, level }) =>
        !(isCountry && level === 'name') &&
        (!genitive || hasGenitive) &&
        (!langs || langs.includes(document.language.code) || langs.includes(nameLanguage)) &&
        (rule !== 'given-name' || isEnglish),
    );
    const { aliases, before, start } = bearers(document, index, block, match.from, allowed, isName);
    const person = aliases.find((alias) => isPersonal(alias));
    const takenBefore = taken;
    taken = match.to;
    from = match.to - 1;
    if (match.aliases.length === 0) {
      const surname = surnameAtEnd(index, block, match);
      if (surname) addRival(surname, match.from);
    }
    if (aliases.length === 0) {
      refuse(match, match.aliases.length === 0 ? 'confusable' : 'other-language');
      continue;
    }
    const isShort =
      person !== undefined && (person.level === 'surname' || person.words.length === 1);
    if (isShort && before === 'other-person') {
      // Where names bend, `v Dublinu Quorn` tells of a place as often as of another bearer.
      if (!loose || isGivenName(tokens[match.from - 1]?.word ?? '')) addRival(person, match.from);
      refuse(match, 'other-first-name');
      taken = takenBefore;
      continue;
    }
    if (isShort && before !== 'own-given-name' && goesOn(document, block, match.to, person.rule)) {
      if (person.rule === 'given-name') addRival(person, match.from);
      refuse(match, 'goes-on');
      taken = takenBefore;
      continue;
    }
    if (person && makesAnotherEntity(tokens, match.to)) {
      refuse(match, 'another-entity');
      continue;
    }
    if (
      person &&
      !isShort &&
      match.from > takenBefore &&
      isSecondName(document, block, match, givenNamesOf(index, person.actor))
    ) {
      const surname = surnameAtEnd(index, block, match);
      if (surname) addRival(surname, match.from);
      refuse(match, 'other-first-name');
      continue;
    }
    if (isShort && namesMany(tokens, match.from, match.to)) {
      refuse(match, 'another-entity');
      continue;
    }
    const first = person?.level === 'surname' ? start : match.from;
    candidates.push({ block: at, from: first, to: match.to, aliases, before });
  }
}

/**
 * The surname of an actor that a confusable ends with: behind a capital it is borne by somebody else,
 * as it is behind another first name. `Kern County` and `at Kern` bear nobody's surname.
 */
function surnameAtEnd(
  index: PackIndex,
  { tokens }: DocumentBlock,
  { from, to }: NameMatch,
): CompiledAlias | undefined {
  for (let start = from + 1; start < to; start++) {
    const tail = longestMatch(index.names, tokens, start);
    if (tail?.to !== to) continue;
    const alias = tail.aliases.find((one) => isPersonal(one));
    return alias?.level === 'surname' && tokens[start - 1]?.capital ? alias : undefined;
  }
  return undefined;
}

/** The longest name from a token on. Behind a title with a given name the surname may follow yet. */
function nameFrom(
  index: PackIndex,
  { tokens }: DocumentBlock,
  from: number,
): NameMatch | undefined {
  const match = longestMatch(index.names, tokens, from);
  if (!match?.aliases.some(({ rule }) => rule === 'title')) return match;
  const whole = longestMatch(index.names, tokens, match.to - 1);
  const isSame = whole?.aliases.some(({ actor }) =>
    match.aliases.some((one) => one.actor === actor),
  );
  return whole && isSame && whole.to > match.to ? whole : match;
}

/** Of the actors that share a name, those whose given name stands before it, if there are any. */
function bearers(
  document: Document,
  index: PackIndex,
  block: DocumentBlock,
  from: number,
  aliases: CompiledAlias[],
  isName: (token: number) => boolean,
): { aliases: CompiledAlias[]; before: WordBefore; start: number } {
  const [first] = aliases.filter(isPersonal);
  if (!first) return { aliases, before: 'nothing', start: from };
  const persons = aliases.filter((alias) => isPersonal(alias) && alias.rule !== 'given-name');
  const beforeOf = ({ actor }: CompiledAlias) =>
    wordBefore(document, block, from, givenNamesOf(index, actor), isName);
  for (const before of ['own-given-name', 'own-initial'] as const) {
    const own = persons.filter((alias) => beforeOf(alias) === before);
    if (own.length > 0) return { aliases: own, before, start: from - 1 };
  }
  const before = beforeOf(first);
  if (before === 'other-person') {
    const own = persons.filter(
      ({ actor, rare, middle }) =>
        rare && !middle && hasOwnMiddleName(block.tokens, from, givenNamesOf(index, actor)),
    );
    if (own.length > 0) return { aliases: own, before: 'own-given-name', start: from - 2 };
  }
  if (before === 'title' && first.level === 'surname') {
    const addressed = addressedBy(document, index, block, from, aliases);
    return addressed.length > 0
      ? { aliases: addressed, before, start: from }
      : { aliases, before: 'other-person', start: from };
  }
  return { aliases, before, start: from };
}

/** On pages of languages that bend names: the bent one where it is longer or the only one. */
function bentName(
  loose: LooseNames,
  block: DocumentBlock,
  from: number,
  exact: NameMatch | undefined,
): NameMatch | undefined {
  const bent = loose.from(block, from);
  return bent && (!exact || bent.to > exact.to) ? bent : exact;
}

function isWoman(index: PackIndex, actor: string): boolean {
  const given = givenNamesOf(index, actor);
  return given.some((name) => genderOfGivenName(name) === 'female' || /[aая]$/.test(name));
}

function isPersonal({ rule }: CompiledAlias): boolean {
  return rule !== 'organisation' && rule !== 'metonym';
}

function givenNamesOf(index: PackIndex, actor: string): readonly string[] {
  return index.givenNames.get(actor) ?? [];
}
