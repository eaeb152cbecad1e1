import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { Actor, Role } from '../../../contract/pack.ts';
import { wordSet } from '../../language/language.ts';
import { headsOf, officesOf } from '../../language/offices.ts';
import { isTitle } from '../../language/titles.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';

/** Ranks that come with a life of their own: who has none of a row is not addressed by one of it. */
const RANKS = [
  `admiral colonel captain lieutenant commander marshal general chief military army navy defense defence
   oberst hauptmann feldmarschall`,
  'judge justice magistrate richter richterin',
  'archbishop bishop pope reverend rev erzbischof bischof papst',
  'king queen prince princess emperor empress konig konigin prinz prinzessin',
].map((row) => wordSet(row));
/** In the rows above because they show a soldier; before a name they are civil as often. */
const CIVIL_TOO = wordSet('general chief military army navy defense defence');

/**
 * Of the actors that share a surname those whom the title before it may address: not who never had the
 * rank or the office, not who came to it after the article was published, and only the holder of that
 * day where there is one.
 * @param at Index of the surname's first token.
 */
export function addressedBy(
  document: Document,
  index: PackIndex,
  block: DocumentBlock,
  at: number,
  aliases: CompiledAlias[],
): CompiledAlias[] {
  const { published } = document.page;
  const title = titleBefore(block.tokens, at);
  const rank = rankIn(title, block);
  const office = published && headsOf(officesOf(title.map(({ word }) => word)))[0];
  if (!rank && !office) return aliases;
  const actorOf = ({ actor }: CompiledAlias) => index.actors.get(actor)?.entry;
  const possible = aliases.filter((alias) => {
    const actor = actorOf(alias);
    // Of an actor without roles nothing is known that a title might contradict.
    if (!actor || actor.roles.length === 0) return true;
    if (rank && !hasRank(index.titleWords.get(alias.actor), rank)) return false;
    return !office || mayBe(actor, office, published);
  });
  if (!office) return possible;
  const holders = possible.filter((alias) => {
    const actor = actorOf(alias);
    return actor && rolesOf(actor, office).some((role) => isHeld(role, published));
  });
  return holders.length > 0 ? holders : possible;
}

function titleBefore(tokens: readonly Token[], at: number): Token[] {
  let from = at;
  while (
    from > 0 &&
    isTitle(tokens[from - 1]?.word ?? '') &&
    (from === at || follows(tokens[from]))
  )
    from--;
  return tokens.slice(from, at);
}

function follows(token: Token | undefined): boolean {
  return token?.gap === 'space' || token?.gap === 'hyphen' || token?.gap === 'dot';
}

/** `Judge Quorn`, but not `a general Quorn left`, nor `Chief Executive Quorn`. */
function rankIn(title: readonly Token[], { isTitleCase }: DocumentBlock) {
  const last = title.at(-1);
  if (!last?.capital || isTitleCase || CIVIL_TOO.has(last.word)) return undefined;
  return RANKS.find((row) => row.has(last.word));
}

function hasRank(words: ReadonlySet<string> | undefined, rank: ReadonlySet<string>): boolean {
  return [...(words ?? [])].some((word) => rank.has(word));
}

/** Whether what the pack knows of an actor leaves room for the office on a day. */
function mayBe(actor: Actor, office: string, day: string): boolean {
  const held = rolesOf(actor, office);
  if (held.length > 0) return held.some(({ from }) => !from || hasBegun(from, day));
  if (actor.aliases.some(({ text }) => officesIn(text).includes(office))) return true;
  return !actor.roles.some((role) => role.from && isHeld(role, day));
}

function rolesOf(actor: Actor, office: string): Role[] {
  return actor.roles.filter(({ title }) => officesIn(title).includes(office));
}

function officesIn(text: string): string[] {
  return officesOf(tokenise(text).map(({ word }) => word));
}

function isHeld({ from, to }: Role, day: string): boolean {
  return (!from || hasBegun(from, day)) && (!to || day.slice(0, to.length) <= to);
}

/** Dates may be a year or a month alone. */
function hasBegun(from: string, day: string): boolean {
  return day.slice(0, from.length) >= from;
}
