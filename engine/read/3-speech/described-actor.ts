import { countryOf } from '../../language/countries.ts';
import { describedAt } from '../../language/description-words.ts';
import { BODY_OF, isCalled, isServing, type OfficeSought } from '../../language/office-of.ts';
import type { HeldOffice } from '../../pack/office-holders.ts';
import { genderOfGivenName } from '../2-names/given-names.ts';
import type { ArticleBlock } from './article.ts';
import type { Description, Owner } from './descriptions.ts';

/**
 * By what a description stands for its actor, the surest first: an office of somebody whom the page
 * names, an office whose holder of the day the packs alone know, an office in somebody's service, a
 * country, a ministry or capital.
 */
export type Resolved = 'named' | 'office' | 'possessed' | 'nationality' | 'institution';

/** Whom a description stands for, and by what. */
export interface DescribedActor {
  actor?: string | undefined;
  resolved?: Resolved | undefined;
}

/** What has been read before a description. */
export interface ReadBefore {
  /** Token of the block where it begins. */
  at: number;
  /** The actor spoken of last. */
  focus: string | undefined;
  /** The last subject of its own sentence that is somebody of the packs. */
  subject: string | undefined;
}

const NOBODY: DescribedActor = {};

/** Whom a description means: whoever holds its office on the day of the article, or who is near. */
export function actorDescribed(
  block: ArticleBlock,
  description: Description,
  before: ReadBefore,
): DescribedActor {
  const { sought, named, owner, isSomebodyElse, isStranger } = description;
  if (named) return { actor: named.actor, resolved: 'named' };
  if (isStranger) for (const office of sought.offices) block.told.strangeOffices.add(office);
  if (isStranger || isSomebodyElse) return NOBODY;
  if (sought.offices.length === 0) return institution(block, sought, before);
  const served: Owner | undefined =
    owner ??
    (sought.served && sought.state === undefined
      ? { kind: 'office', sought: { ...sought, offices: sought.served, served: undefined } }
      : undefined);
  const found = served
    ? inService(block, description, served, before)
    : holder(block, description, sought, before);
  if (found.actor !== undefined) block.told.described.add(found.actor);
  else if (sought.state !== undefined)
    for (const office of sought.offices) block.told.strangeOffices.add(office);
  return found;
}

/** Somebody of a country, as in `the Frenchman`. */
export function nationalNear(
  block: ArticleBlock,
  country: string,
  isWoman: boolean,
  before: ReadBefore,
): DescribedActor {
  const able = nearActors(block).filter(
    (id) => (block.index.countries.get(id)?.has(country) ?? false) && mayBe(block, id, isWoman),
  );
  const actor = nearest(block, able, before);
  return actor === undefined ? NOBODY : { actor, resolved: 'nationality' };
}

/** The institution that speaks for a government, where the packs have but one. */
export function governmentOf(block: ArticleBlock, state: string): DescribedActor {
  const actor = block.index.holders().institution(undefined, state);
  return actor === undefined ? NOBODY : { actor, resolved: 'institution' };
}

const MINISTRIES: ReadonlySet<string> = new Set(['foreign', 'defence', 'finance', 'interior']);

function institution(
  { index }: ArticleBlock,
  { body, state }: OfficeSought,
  { focus }: ReadBefore,
): DescribedActor {
  // Seats such as palaces have names in the packs, which tell places from speakers.
  if (body === undefined || !MINISTRIES.has(body)) return NOBODY;
  const of = state ?? stateServed(index, focus, body);
  const actor = of === undefined ? undefined : index.holders().institution(body, of);
  return actor === undefined ? NOBODY : { actor, resolved: 'institution' };
}

/** `the foreign ministry` behind the words of its own spokesman. */
function stateServed(
  { actors, holders }: ArticleBlock['index'],
  focus: string | undefined,
  body: string | undefined,
): string | undefined {
  const serves = focus === undefined ? [] : [focus, ...(actors.get(focus)?.entry.speaksFor ?? [])];
  return serves.map((id) => holders().institutionAt(id)).find((one) => one?.body === body)?.state;
}

/** Whose role it is: `his foreign minister`, `Kern's spokesman`, `aide to the president`. */
function inService(
  block: ArticleBlock,
  description: Description,
  owner: Owner,
  before: ReadBefore,
): DescribedActor {
  const { actor, state, offices } = ownerOf(block, owner, before);
  if (state === undefined) return NOBODY;
  const bodies = offices.flatMap((office) => BODY_OF[office] ?? []);
  const leads = actor === undefined || offices.some((one) => HEADS.has(one));
  const sought = description.sought.offices.flatMap((office) => {
    if (office === 'spokesman') return bodies.map((body) => `spokesman:${body}`);
    return leads || isServing(office) ? [office] : [];
  });
  if (sought.length === 0) return NOBODY;
  const found = holder(
    block,
    description,
    { ...description.sought, offices: sought, state },
    before,
  );
  if (found.actor === undefined || found.actor === actor) return NOBODY;
  return { actor: found.actor, resolved: 'possessed' };
}

/** Whose ministers somebody may call their own. */
const HEADS: ReadonlySet<string> = new Set(['president', 'premier', 'chancellor']);

interface OwnerFound {
  actor?: string | undefined;
  state?: string | undefined;
  offices: readonly string[];
}

function ownerOf(block: ArticleBlock, owner: Owner, before: ReadBefore): OwnerFound {
  if (owner.kind === 'actor') return ownerNamed(block, owner.actor);
  if (owner.kind === 'office') {
    const of = { sought: owner.sought, isFeminine: false };
    const { actor } = holder(block, of, owner.sought, before);
    if (actor !== undefined) return ownerNamed(block, actor);
    return { state: owner.sought.state, offices: owner.sought.offices };
  }
  if (owner.gender === 'thing') return { state: lastState(block, before.at), offices: [...HEADS] };
  const actor = before.subject ?? before.focus;
  if (actor === undefined) return { offices: [] };
  const gender = genderOf(block, actor);
  return gender !== undefined && owner.gender !== undefined && gender !== owner.gender
    ? { offices: [] }
    : ownerNamed(block, actor);
}

function ownerNamed(block: ArticleBlock, actor: string): OwnerFound {
  const held = block.index.holders().heldBy(actor, dayOf(block));
  const states = new Set(held.flatMap(({ state }) => state ?? []));
  return {
    actor,
    state: states.size === 1 ? [...states][0] : undefined,
    offices: held.map(({ office }) => office),
  };
}

/** How many words back `its` may mean a country. */
const STATE_WITHIN = 40;

function lastState({ tokens }: ArticleBlock, before: number): string | undefined {
  for (let at = before - 1; at >= Math.max(0, before - STATE_WITHIN); at--) {
    if (!tokens[at]?.capital) continue;
    for (const one of describedAt(tokens, at, before)?.meanings ?? [])
      if (one.kind === 'state') return one.state;
  }
  return undefined;
}

function holder(
  block: ArticleBlock,
  { isFeminine }: Pick<Description, 'sought' | 'isFeminine'>,
  { offices, state }: OfficeSought,
  before: ReadBefore,
): DescribedActor {
  const day = dayOf(block);
  const holders = block.index.holders();
  const fits = ({ office, state: of }: HeldOffice) =>
    offices.some((one) => isCalled(office, one)) && (state === undefined || of === state);
  const holding = nearActors(block)
    .filter((id) => mayBe(block, id, isFeminine))
    .map((id) => ({ id, held: holders.heldBy(id, day).filter(fits) }))
    .filter(({ held }) => held.length > 0);
  const dated = holding.filter(({ held }) => held.some(({ isAddress }) => !isAddress));
  const able = (dated.length > 0 ? dated : holding).map(({ id }) => id);
  if (state === undefined) {
    const actor = nearest(block, able, before, offices);
    const isThere = actor !== undefined && mayBeAt(block, actor, before.at);
    return isThere ? { actor, resolved: 'named' } : NOBODY;
  }
  if (able.length > 0) {
    // Wherever on the page, since the words tell whose office it is.
    const actor = able.length === 1 ? able[0] : nearest(block, able, before);
    return actor === undefined ? NOBODY : { actor, resolved: 'named' };
  }
  const known = day === undefined ? undefined : holders.holder(offices, state, day);
  return known !== undefined && mayBe(block, known, isFeminine)
    ? { actor: known, resolved: 'office' }
    : NOBODY;
}

/** `In Paris the president said`: not somebody else's president, though a visitor may be meant. */
function mayBeAt({ tokens, document, index }: ArticleBlock, actor: string, at: number): boolean {
  const place = tokens[at - 1];
  const { gap } = tokens[at] ?? {};
  const isBehindPlace =
    place?.capital === true &&
    (gap === 'space' || gap === 'comma') &&
    document.language.prepositions.has(tokens[at - 2]?.word ?? '');
  const state = isBehindPlace ? countryOf(place.word) : undefined;
  return state === undefined || (index.countries.get(actor)?.has(state) ?? false);
}

/** `YYYY-MM-DD`. */
function dayOf({ document }: ArticleBlock): string | undefined {
  return document.page.published?.slice(0, 10);
}

/** Everybody whom the page names, or has described so far. */
function nearActors({ present, told, index }: ArticleBlock): string[] {
  const near = new Set([...present.keys(), ...told.described]);
  return [...near].filter((id) => index.actors.get(id)?.entry.kind === 'person');
}

function genderOf({ index }: ArticleBlock, actor: string): 'male' | 'female' | undefined {
  return (index.givenNames.get(actor) ?? []).map(genderOfGivenName).find(Boolean);
}

function mayBe(block: ArticleBlock, actor: string, isWoman: boolean): boolean {
  return !isWoman || genderOf(block, actor) !== 'male';
}

/**
 * Of those who may be meant the one spoken of last, else the only one named so far, or so far in the
 * paragraph.
 * @param offices an office without a state, which a stranger on the page may hold as well
 */
function nearest(
  { at, names, present, told }: ArticleBlock,
  able: readonly string[],
  before: ReadBefore,
  offices: readonly string[] = [],
): string | undefined {
  if (before.focus !== undefined && able.includes(before.focus)) return before.focus;
  if (offices.some((one) => told.strangeOffices.has(one))) return undefined;
  const isBefore = (id: string) => {
    const first = present.get(id);
    if (told.described.has(id)) return true;
    return (
      first !== undefined && (first.block < at || (first.block === at && first.from < before.at))
    );
  };
  const near = able.filter(isBefore);
  if (near.length === 1) return near[0];
  const here = new Set<string>();
  for (const [from, { actor }] of names)
    if (from < before.at && able.includes(actor)) here.add(actor);
  return here.size === 1 ? [...here][0] : undefined;
}
