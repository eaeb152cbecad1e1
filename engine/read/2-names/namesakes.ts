import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { Actor } from '../../../contract/pack.ts';
import { isTitle } from '../../language/titles.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Token } from '../../text/tokens.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';
import type { NameCandidate, NameCandidates } from './name-candidates.ts';

/**
 * How an apposition makes a full name somebody else's: by an age that nobody who held the actor's roles
 * can have, or by what may also be said of the actor, such as a trade.
 */
type Stranger = 'impossible' | 'unlikely';

/** How old somebody is at least who comes to a first office. */
const YOUNGEST_IN_OFFICE = 18;
/** A larger number is no age. */
const OLDEST = 120;
/** How many words an apposition may have before the noun: `a 14-year-old left-handed goalkeeper`. */
const LONGEST_APPOSITION = 7;
/** How many words may stand between an age or a trade and the name behind it. */
const LONGEST_BEFORE = 4;

/**
 * Takes from the actors the names that the page shows to be somebody else's: `Ada Quorn, 14, scored`,
 * `Ada Quorn, a watchmaker from Ulm`. One such name makes them all so, unless an office of the actor
 * stands beside one, or, where the actor may be meant yet, somebody else of the packs is named in full.
 */
export function withoutNamesakes(
  document: Document,
  index: PackIndex,
  found: NameCandidates,
): NameCandidates {
  const strangers = strangersOn(document, index, found.candidates);
  if (strangers.size === 0) return found;
  const known = new Set(
    [...strangers]
      .filter(([actor, { is }]) => isShown(document, index, found, actor, is))
      .map(([actor]) => actor),
  );
  const isStranger = (candidate: NameCandidate, actor: string) => {
    const stranger = strangers.get(actor);
    if (!stranger) return false;
    if (!known.has(actor)) return !hasOwnTitle(document, index, candidate, actor);
    return stranger.is === 'impossible' && stranger.at === candidate;
  };
  const candidates: NameCandidate[] = [];
  const refused = [...found.refused];
  const rivals = new Map(found.rivals);
  for (const candidate of found.candidates) {
    const { block, from, to } = candidate;
    const aliases = candidate.aliases.filter(({ actor }) => !isStranger(candidate, actor));
    if (aliases.length > 0) candidates.push({ ...candidate, aliases });
    const others = candidate.aliases.filter((alias) => !aliases.includes(alias));
    if (others.length === 0) continue;
    refused.push({ block, from, to, aliases: others, reason: 'rival-bearer' });
    const surname = document.blocks[block]?.tokens[to - 1]?.word;
    if (surname !== undefined && !rivals.has(surname)) rivals.set(surname, { block, from });
  }
  return { candidates, rivals, refused };
}

/** By actor, the first full name with an apposition that tells of somebody else. */
function strangersOn(
  document: Document,
  index: PackIndex,
  candidates: readonly NameCandidate[],
): Map<string, { is: Stranger; at: NameCandidate }> {
  const strangers = new Map<string, { is: Stranger; at: NameCandidate }>();
  for (const candidate of candidates) {
    const block = document.blocks[candidate.block];
    if (!block?.isBody || block.isTitleCase) continue;
    for (const actor of fullyNamed(candidate)) {
      const entry = index.actors.get(actor)?.entry;
      // Of an actor without roles nothing is known that an apposition might contradict.
      if (entry?.kind !== 'person' || entry.roles.length === 0) continue;
      const is =
        ageAt(document, block, candidate, entry) ??
        tradeAt(document, index, block, candidate, actor);
      if (is && strangers.get(actor)?.is !== 'impossible')
        strangers.set(actor, { is, at: candidate });
    }
  }
  return strangers;
}

function fullyNamed({ aliases, before }: NameCandidate): string[] {
  const full = aliases.filter((alias) => isFull(alias) || before === 'own-given-name');
  return [...new Set(full.map(({ actor }) => actor))];
}

function isFull({ rule }: CompiledAlias): boolean {
  return rule === 'full-name';
}

/** `Ada Quorn, 14,`, `Ada Quorn (14)`, `Ada Quorn, aged 14`, `the 14-year-old pupil Ada Quorn`. */
function ageAt(
  { language, page }: Document,
  { tokens }: DocumentBlock,
  { from, to }: NameCandidate,
  actor: Actor,
): Stranger | undefined {
  const { ages } = language.namesakes;
  const youngest = youngestPossible(actor, page.published);
  const isYoung = (token: Token | undefined) => {
    const age = /^\d{1,3}$/.test(token?.word ?? '') ? Number(token?.word) : OLDEST;
    return age < youngest;
  };
  for (let at = from - 2; at >= from - 1 - LONGEST_BEFORE && isJoined(tokens[at + 2]); at--) {
    if (isYoung(tokens[at]) && ages.has(tokens[at + 1]?.word ?? '')) return 'impossible';
  }
  const first = tokens[to];
  if (first?.gap !== 'comma' && first?.gap !== 'other') return undefined;
  const at = isNumber(first) ? to : to + 1;
  if (!isYoung(tokens[at])) return undefined;
  const [before, next] = [tokens[at - 1]?.word ?? '', tokens[at + 1]];
  if (at > to) return ages.has(before) || isAge(ages, tokens, at) ? 'impossible' : undefined;
  if (isAge(ages, tokens, at)) return 'impossible';
  // A number alone may be one of votes or goals.
  return isJoined(next) ? undefined : 'unlikely';
}

function isAge(ages: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  return isJoined(tokens[at + 1]) && ages.has(tokens[at + 1]?.word ?? '');
}

function isNumber({ word }: Token): boolean {
  return /^\d+$/.test(word);
}

/** The age that the holder of an actor's first role has on a day at least. */
function youngestPossible({ roles }: Actor, published: string | undefined): number {
  const years = roles.flatMap(({ from }) => (from ? [Number(from.slice(0, 4))] : []));
  const today = published ? Number(published.slice(0, 4)) : Math.max(...years);
  return YOUNGEST_IN_OFFICE + Math.max(0, years.length > 0 ? today - Math.min(...years) : 0);
}

/** `Ada Quorn, a watchmaker from Ulm`, `the watchmaker Ada Quorn`. */
function tradeAt(
  document: Document,
  index: PackIndex,
  { tokens }: DocumentBlock,
  { from, to }: NameCandidate,
  actor: string,
): Stranger | undefined {
  const { language } = document;
  const { formerly, callings } = language.namesakes;
  const own = index.titleWords.get(actor);
  const isTrade = ({ word, capital }: Token, at: number) =>
    language.namesakes.occupations.test(word) &&
    !own?.has(word) &&
    !(capital && language.code !== 'de' && at !== from - 1) &&
    !callings.has(tokens[at + 2]?.word ?? '');
  const before = tokens[from - 1];
  const isBefore = before && tokens[from]?.gap === 'space' && isTrade(before, from - 1);
  if (isBefore && !formerly.has(tokens[from - 2]?.word ?? '')) return 'unlikely';
  for (let at = to; at < to + LONGEST_APPOSITION; at++) {
    const token = tokens[at];
    if (!token) return undefined;
    const isInside = at > to ? isJoined(token) : token.gap === 'comma' || token.gap === 'other';
    if (!isInside || endsApposition(document, token, own)) return undefined;
    if (isTrade(token, at)) return 'unlikely';
  }
  return undefined;
}

/** Words behind which no noun of the apposition follows, and those that tell of the actor. */
function endsApposition(
  { language }: Document,
  { word }: Token,
  own: ReadonlySet<string> | undefined,
): boolean {
  return (
    own?.has(word) === true ||
    language.namesakes.formerly.has(word) ||
    language.prepositions.has(word) ||
    language.relativePronouns.has(word) ||
    language.clauseBreaks.has(word) ||
    language.and.has(word) ||
    language.says.has(word)
  );
}

function isJoined(token: Token | undefined): boolean {
  return token?.gap === 'space' || token?.gap === 'hyphen';
}

/** Whether the page shows that it means the actor all the same. */
function isShown(
  document: Document,
  index: PackIndex,
  { candidates }: NameCandidates,
  actor: string,
  is: Stranger,
): boolean {
  const inBody = candidates.filter(({ block }) => document.blocks[block]?.isBody);
  if (inBody.some((one) => isOf(one, actor) && hasOwnTitle(document, index, one, actor)))
    return true;
  if (is === 'impossible') return false;
  const own = index.titleWords.get(actor);
  return (
    inBody.some((one) =>
      fullyNamed(one).some((other) => other !== actor && isPerson(index, other)),
    ) ||
    document.blocks.some(
      ({ isBody, tokens }) => isBody && own && tokens.some(({ word }) => own.has(word)),
    )
  );
}

function isOf({ aliases }: NameCandidate, actor: string): boolean {
  return aliases.some((alias) => alias.actor === actor);
}

function isPerson(index: PackIndex, actor: string): boolean {
  return index.actors.get(actor)?.entry.kind === 'person';
}

/** Whether an office of the actor stands directly before a name or in an apposition behind it. */
function hasOwnTitle(
  document: Document,
  index: PackIndex,
  { block, from, to, aliases }: NameCandidate,
  actor: string,
): boolean {
  if (aliases.some((alias) => alias.actor === actor && alias.rule === 'title')) return true;
  const own = index.titleWords.get(actor);
  const tokens = document.blocks[block]?.tokens ?? [];
  const isOwn = (token: Token | undefined) => token !== undefined && own?.has(token.word) === true;
  for (let at = from - 1; at >= from - LONGEST_BEFORE && isJoined(tokens[at + 1]); at--) {
    if (isOwn(tokens[at])) return true;
    if (!isTitle(tokens[at]?.word ?? '')) break;
  }
  const first = tokens[to];
  if (first?.gap !== 'comma' && first?.gap !== 'other') return false;
  for (let at = to; at < to + LONGEST_APPOSITION; at++) {
    if (at > to && !isJoined(tokens[at])) return false;
    if (isOwn(tokens[at])) return true;
  }
  return false;
}
