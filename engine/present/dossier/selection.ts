import type { DossierFilter, DossierTotals } from '../../../contract/dossier.ts';
import type { Relation, Statement } from '../../../contract/pack.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { knownDate } from '../../statement-date.ts';
import type { ViewContext } from '../context.ts';
import type { DossierScope } from './scope.ts';

/** What a filter leaves of a scope. */
export interface Selection {
  context: ViewContext;
  filter: DossierFilter;
  statements: readonly Statement[];
  /** In time order; whoever stated most first, then by name. */
  byActor: ReadonlyMap<string, readonly Statement[]>;
  /** Those with both sides in the selection. */
  relations: readonly Relation[];
}

/** Narrows a scope by what the reader asks for. */
export function select({ context, statements }: DossierScope, filter: DossierFilter): Selection {
  const { index } = context;
  const chosen = statements.filter((statement) => isAskedFor(statement, filter, index));
  return {
    context,
    filter,
    statements: chosen,
    byActor: grouped(chosen, index),
    relations: relationsWithin(chosen, filter, index),
  };
}

/** How much there is in all, whatever is sent of it. */
export function totalsOf({ byActor, statements, relations }: Selection): DossierTotals {
  return { actors: byActor.size, statements: statements.length, relations: relations.length };
}

/** Topics that a statement is about, by itself or by what it takes a stance on. */
export function topicsOf({ topic, stances }: Statement, { propositions }: PackIndex): Set<string> {
  const topics = new Set(topic ? [topic] : []);
  for (const { proposition } of stances) {
    const stated = propositions.get(proposition)?.entry.topic;
    if (stated) topics.add(stated);
  }
  return topics;
}

function isAskedFor(
  statement: Statement,
  { actors, topic, relation, from, to }: DossierFilter,
  index: PackIndex,
): boolean {
  const { id, actor } = statement;
  const date = knownDate(statement);
  if (actors.length > 0 && !actors.includes(actor)) return false;
  if (topic && !topicsOf(statement, index).has(topic)) return false;
  if ((from || to) && !(date && isWithin(date, from, to))) return false;
  if (!relation) return true;
  return (index.relationsOf.get(id) ?? []).some(
    (other) => index.relations.get(other)?.entry.kind === relation,
  );
}

/** A date of a whole month or year counts where any of its days does. */
function isWithin(date: string, from: string | undefined, to: string | undefined): boolean {
  const part = (day: string) => day.slice(0, date.length);
  return (!from || date >= part(from)) && (!to || date <= part(to));
}

function grouped(
  statements: readonly Statement[],
  { actors }: PackIndex,
): Map<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.actor);
    if (group) group.push(statement);
    else groups.set(statement.actor, [statement]);
  }
  const nameOf = (id: string) => actors.get(id)?.entry.name ?? id;
  return new Map(
    [...groups]
      .map(([actor, group]) => [actor, group.sort(inTime)] as const)
      .sort(
        ([a, said], [b, others]) =>
          others.length - said.length || nameOf(a).localeCompare(nameOf(b)),
      ),
  );
}

/** Undated statements come last. */
export function inTime(a: Statement, b: Statement): number {
  const [day = '9', other = '9'] = [a.date, b.date];
  return day < other ? -1 : Number(day > other);
}

function relationsWithin(
  statements: readonly Statement[],
  { relation: kind }: DossierFilter,
  { relations, relationsOf }: PackIndex,
): Relation[] {
  const ids = new Set(statements.map(({ id }) => id));
  // Each is met twice, on both of its sides; the first is where it is taken.
  return statements.flatMap(({ id }) =>
    (relationsOf.get(id) ?? []).flatMap((relationId) => {
      const relation = relations.get(relationId)?.entry;
      const isWanted =
        relation?.a === id && ids.has(relation.b) && (!kind || relation.kind === kind);
      return isWanted ? [relation] : [];
    }),
  );
}
