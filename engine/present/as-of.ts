import type { Actor, PackEvent, Relation, Role, Statement } from '../../contract/pack.ts';
import { dateAt } from '../language/calendar.ts';
import { languageOf } from '../language/index.ts';
import type { Indexed, IndexedActor, PackRecord } from '../pack/pack-index.ts';
import { isLater } from '../statement-date.ts';
import { tokenise } from '../text/tokens.ts';

/**
 * What the packs say, as it was on a day: what was said, held, settled or had happened by then, and
 * nothing else. Sources stay whole, whenever they were printed: they are how it is known today.
 *
 * - A date of a month or a year counts from its first day on, as far as it is known.
 * - A statement without a date counts from the day that its first source was printed.
 * - A relation counts when both sides have been said; one that was settled later is open, one that an
 *   event was to supersede is not there yet.
 * - A remark of the editors on a relation or a statement that names a later day is left out whole.
 *
 * @param day `YYYY-MM-DD`; absent for everything on record
 * @returns lists of ids have only ids of what is there
 */
export function recordAsOf(record: PackRecord, day: string | undefined): PackRecord {
  if (day === undefined) return record;
  const statements = kept(record.statements, (statement, { languages: [lang] }) =>
    isSaidBy(statement, day) ? withoutLaterNote(statement, lang, day) : undefined,
  );
  const events = kept(record.events, (event) => eventAsOf(event, day));
  const isThere = (id: string) => statements.has(id) || events.has(id);
  const relations = kept(record.relations, (relation, { languages: [lang] }) =>
    relationAsOf(relation, isThere, { statements, lang, day }),
  );
  const only = (known: { has(id: string): boolean }, lists: PackRecord['relationsOf']) => ({
    get: (key: string) => lists.get(key)?.filter((id) => known.has(id)),
  });
  return {
    ...record,
    actors: new Map([...record.actors].map(([id, actor]) => [id, actorAsOf(actor, day)])),
    statements,
    events,
    relations,
    statementsOf: only(statements, record.statementsOf),
    statementsOn: only(statements, record.statementsOn),
    relationsOf: only(relations, record.relationsOf),
  };
}

/** Whether something was said by a day, as far as it is known when it was. */
function isSaidBy(statement: Statement, day: string): boolean {
  const { date, datePrecision } = statement;
  if (date === undefined) return !isLater(printed(statement), day);
  // Of most statements the day is known, and packs have very many.
  return datePrecision === 'day' ? date <= day : !isLater(statement, day);
}

function printed({ sources }: Statement): Pick<Statement, 'date' | 'datePrecision'> {
  const [first] = sources.flatMap(({ published }) => published ?? []).sort();
  return { date: first, datePrecision: 'day' };
}

/** Entries as they were; those that were not there are left out, those that were the same are the same. */
function kept<Entry>(
  entries: ReadonlyMap<string, Indexed<Entry>>,
  asItWas: (entry: Entry, pack: Indexed<Entry>['pack']) => Entry | undefined,
): Map<string, Indexed<Entry>> {
  const found = new Map<string, Indexed<Entry>>();
  for (const [id, indexed] of entries) {
    const entry = asItWas(indexed.entry, indexed.pack);
    if (entry !== undefined) {
      found.set(id, entry === indexed.entry ? indexed : { ...indexed, entry });
    }
  }
  return found;
}

function withoutLaterNote(statement: Statement, lang: string | undefined, day: string): Statement {
  const { note, date = day } = statement;
  return note && namesDayAfter(note, lang, date, day)
    ? { ...statement, note: undefined }
    : statement;
}

function eventAsOf(event: PackEvent, day: string): PackEvent | undefined {
  const { date, until } = event;
  if (isAfter(date, day)) return undefined;
  return isAfter(until, day) ? { ...event, until: undefined } : event;
}

interface Known {
  statements: ReadonlyMap<string, Indexed<Statement>>;
  lang: string | undefined;
  day: string;
}

function relationAsOf(
  relation: Relation,
  isThere: (id: string) => boolean,
  { statements, lang, day }: Known,
): Relation | undefined {
  const { a, b, kind, resolvedBy, explanation } = relation;
  const later = statements.get(b)?.entry;
  if (!statements.has(a) || !later) return undefined;
  const isSettled = resolvedBy === undefined || isThere(resolvedBy);
  if (!isSettled && kind === 'superseded') return undefined;
  const isTooEarly =
    explanation !== undefined && namesDayAfter(explanation, lang, later.date ?? day, day);
  if (isSettled && !isTooEarly) return relation;
  return {
    ...relation,
    ...(isTooEarly && { explanation: undefined }),
    ...(!isSettled && { status: 'open', resolvedBy: undefined }),
  };
}

function actorAsOf(actor: IndexedActor, day: string): IndexedActor {
  const { roles } = actor.entry;
  if (!roles.some(({ from, to }) => isAfter(from, day) || isAfter(to, day))) return actor;
  const held = roles
    .map((role, place) => ({ role, place }))
    .filter(({ role }) => !isAfter(role.from, day));
  const entry: Actor = { ...actor.entry, roles: held.map(({ role }) => stillHeld(role, day)) };
  return { ...actor, entry, rolePlaces: held.map(({ place }) => place) };
}

/** Nobody knew when a role would end. */
function stillHeld(role: Role, day: string): Role {
  return isAfter(role.to, day) ? { ...role, to: undefined } : role;
}

/** A month or a year is not after a day that lies in it. */
function isAfter(date: string | undefined, day: string): boolean {
  return date !== undefined && date > day.slice(0, date.length);
}

const YEAR = /^(?:19|20)\d\d$/;
/** `August 15, 2025` has the year two words behind the month. */
const YEAR_REACH = 3;

/**
 * Whether a text names a day that comes after another.
 * @param near a date of the year that days without one are taken to be of
 */
function namesDayAfter(text: string, lang: string | undefined, near: string, day: string): boolean {
  const language = languageOf(lang ?? 'en');
  if (!language) return false;
  const tokens = tokenise(text);
  let year = near.slice(0, 4);
  return tokens.some((_, at) => {
    const date = dateAt(tokens, at, language);
    if (date === undefined) return false;
    const stated = tokens.slice(at + 1, at + YEAR_REACH).find(({ word }) => YEAR.test(word));
    year = stated?.word ?? year;
    return isAfter(`${year}-${date}`, day);
  });
}
