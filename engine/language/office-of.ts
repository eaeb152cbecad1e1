import type { Described } from './description-words.ts';
import type { Meaning } from './meanings.ts';

/** What a description asks for: an office, whose it is, or an institution where it names no office. */
export interface OfficeSought {
  /** Any of these; none where it names an institution alone. */
  offices: readonly string[];
  /** A country, or a body between states, as far as the words tell. */
  state?: string | undefined;
  /** The ministry or seat. */
  body?: string | undefined;
  /** Whoever is served, where another office says it: `aide to the president`. */
  served?: readonly string[] | undefined;
  /** Which of the words is its noun. */
  noun: number;
  /** Whether the state stands in an office's own words, as in `Treasury secretary`. */
  isImplied: boolean;
}

/** Who is at the head of what. */
const HEAD_OF: Readonly<Record<string, readonly string[]>> = {
  presidency: ['president'],
  government: ['premier', 'chancellor'],
  foreign: ['foreign'],
  defence: ['defence'],
  finance: ['finance'],
  interior: ['interior'],
  parliament: ['speaker'],
  'central-bank': ['central-bank'],
  'presidential-office': ['chief-of-staff'],
};

/** What the holder of an office is at the head of. */
export const BODY_OF: Readonly<Record<string, string>> = {
  president: 'presidency',
  premier: 'government',
  chancellor: 'government',
  foreign: 'foreign',
  defence: 'defence',
  finance: 'finance',
  interior: 'interior',
  speaker: 'parliament',
};

/** Offices that one person holds at a time, so that a state and a day tell who. */
const SINGLE: ReadonlySet<string> = new Set([
  ...Object.values(HEAD_OF).flat(),
  'vice-president',
  'supreme-leader',
  'security-secretary',
  'security-adviser',
  'foreign-aide',
  'general-staff',
  'head',
  'spokesman:presidency',
  'spokesman:foreign',
]);

/** Whether a state has one holder of an office at a time. */
export function isSingle(office: string): boolean {
  return SINGLE.has(office);
}

/** Words for several offices, with those they stand for. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  minister: ['foreign', 'defence', 'finance', 'interior'],
  secretary: ['foreign', 'defence', 'finance', 'interior'],
  leader: ['president', 'premier', 'chancellor'],
  aide: ['foreign-aide'],
};

/** Whether whoever holds an office may be called by another word for it: `leader`, `spokesman`. */
export function isCalled(held: string, sought: string): boolean {
  return (
    held === sought ||
    (KINDS[sought]?.includes(held) ?? false) ||
    (sought === 'spokesman' && held.startsWith('spokesman:'))
  );
}

type Kind<Name extends Meaning['kind']> = Extract<Meaning, { kind: Name }>;

function meaning<Name extends Meaning['kind']>(
  { meanings }: Described,
  kind: Name,
): Kind<Name> | undefined {
  return meanings.find((one): one is Kind<Name> => one.kind === kind);
}

const NOUNS: ReadonlySet<Meaning['kind']> = new Set([
  'office',
  'head',
  'occupant',
  'chief',
  'spokesman',
  'minister',
  'diplomat',
] as const);

/**
 * What words next to each other ask for.
 * @param words In their order.
 * @param isNounLast Whether the noun is the last of them that may be one, as in Turkish.
 */
export function officeOf(
  words: readonly Described[],
  isNounLast = false,
): OfficeSought | undefined {
  const isNoun = ({ meanings }: Described) => meanings.some(({ kind }) => NOUNS.has(kind));
  const diplomat = words.findIndex((one) => meaning(one, 'diplomat'));
  const nearest = isNounLast ? words.findLastIndex(isNoun) : words.findIndex(isNoun);
  const noun = diplomat >= 0 ? diplomat : nearest;
  const states = new Set(words.flatMap((one) => stateOf(one) ?? []));
  const bodies = words.flatMap((one) => meaning(one, 'body') ?? []);
  const body = bodies.find((one) => one.body.startsWith('@')) ?? bodies[0];
  if (body?.body.startsWith('@')) states.delete('=europe');
  if (states.size > 1) return undefined;
  const [state] = states;
  const word = words[noun];
  if (!word) return body && { offices: [], state, body: body.body, noun: 0, isImplied: false };
  const others = words.filter((_, at) => at !== noun);
  const field = others.flatMap((one) => meaning(one, 'field') ?? [])[0];
  // 'the master of the palace', not 'the palace's man'.
  const isFirst = noun === 0 || isNounLast;
  const asked = soughtBy(word, others, { state, body, field, isFirst });
  return asked && { ...asked, noun };
}

function stateOf(word: Described): string | undefined {
  return meaning(word, 'state')?.state ?? meaning(word, 'body')?.state;
}

interface Around {
  state: string | undefined;
  body: Kind<'body'> | undefined;
  field: Kind<'field'> | undefined;
  /** Whether the noun stands before what it is of. */
  isFirst: boolean;
}

function soughtBy(
  word: Described,
  others: readonly Described[],
  around: Around,
): Omit<OfficeSought, 'noun'> | undefined {
  const { state, field, isFirst } = around;
  const body = around.body?.body ?? field?.body;
  const plain = (offices: readonly string[]) => ({ offices, state, body, isImplied: false });
  const isBetweenStates = body?.startsWith('@') === true;
  const chief = meaning(word, 'chief');
  if (chief) return chiefOf(chief.of, around);
  const spokesman = meaning(word, 'spokesman');
  if (spokesman) return spokesmanOf(spokesman, others, around);
  if (meaning(word, 'occupant')) {
    const seat = around.body;
    return seat?.isSeat && isFirst ? plain(HEAD_OF[seat.body] ?? []) : undefined;
  }
  if (meaning(word, 'diplomat'))
    return others.some((one) => meaning(one, 'rank')) ? plain(['foreign']) : undefined;
  if (meaning(word, 'minister'))
    return plain([field && !field.needsHead ? field.body : 'minister']);
  const offices = word.meanings.filter((one) => one.kind === 'office');
  const first = offices[0];
  if (!first) return headOf(word, body, around);
  if (isBetweenStates && first.offices.includes('president'))
    return { offices: ['head'], state: body, isImplied: false };
  if (body === 'parliament' && first.offices.includes('president')) return plain(['speaker']);
  const possible = offices.filter((one) => mayBeOf(one, state));
  if (possible.length === 0) return plain([]);
  const served = others
    .flatMap((one) => meaning(one, 'office') ?? [])
    .flatMap((one) => one.offices);
  const implied = possible.find((one) => one.state)?.state;
  return {
    offices: possible.flatMap((one) => one.offices),
    state: state ?? implied,
    body,
    served: served.length > 0 ? served : undefined,
    isImplied: implied !== undefined,
  };
}

/** `canciller` is one office in Germany and another elsewhere; `Treasury secretary` is of one state. */
function mayBeOf(office: Kind<'office'>, state: string | undefined): boolean {
  if (office.state !== undefined) return state === undefined || state === office.state;
  if (state === undefined) return true;
  return (office.only?.includes(state) ?? true) && !office.not?.includes(state);
}

function chiefOf(
  of: Kind<'chief'>['of'],
  { state, body }: Around,
): Omit<OfficeSought, 'noun'> | undefined {
  if (body?.body.startsWith('@') && of !== 'secretary')
    return { offices: ['head'], state: body.body, isImplied: false };
  if (of === 'secretary' && body?.body === 'security-council')
    return { offices: ['security-secretary'], state, isImplied: false };
  return of === 'director-general'
    ? undefined
    : { offices: body || state ? [] : [of], isImplied: false };
}

function spokesmanOf(
  { body: own, state: ownState, needsBody }: Kind<'spokesman'>,
  others: readonly Described[],
  { state, body, field }: Around,
): Omit<OfficeSought, 'noun'> | undefined {
  const served = others
    .flatMap((one) => meaning(one, 'office') ?? [])
    .flatMap((one) => one.offices);
  const [serves = ''] = served;
  const of = own ?? body?.body ?? field?.body ?? BODY_OF[serves];
  if (of === undefined && needsBody) return undefined;
  const offices = [of === undefined ? 'spokesman' : `spokesman:${of}`];
  const isOwned = served.length > 0 && state === undefined;
  return {
    offices,
    state: of?.startsWith('@') ? of : (state ?? ownState),
    served: isOwned ? served : undefined,
    isImplied: ownState !== undefined,
  };
}

function headOf(
  word: Described,
  body: string | undefined,
  { state, field }: Around,
): Omit<OfficeSought, 'noun'> | undefined {
  const head = meaning(word, 'head');
  if (body?.startsWith('@')) return { offices: ['head'], state: body, isImplied: false };
  if (body !== undefined) return { offices: HEAD_OF[body] ?? [], state, body, isImplied: false };
  return head?.leads && state && !field
    ? { offices: ['leader'], state, isImplied: false }
    : undefined;
}

const SERVING: ReadonlySet<string> = new Set([
  'aide',
  'foreign-aide',
  'envoy',
  'negotiator',
  'chief-of-staff',
]);

/** Whether an office is held in the service of a person: `Kern's adviser`, not `Kern's president`. */
export function isServing(office: string): boolean {
  return SERVING.has(office) || office === 'spokesman' || office.startsWith('spokesman:');
}
