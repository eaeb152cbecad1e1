import type { DossierFilter } from '../../../contract/dossier.ts';
import type { Relation, Statement } from '../../../contract/pack.ts';
import type { PackRecord } from '../../pack/pack-index.ts';
import { knownDate } from '../../statement-date.ts';
import type { ViewContext } from '../context.ts';
import type { DossierScope } from './scope.ts';

/** What a filter leaves of a scope. */
export interface Selection {
  context: ViewContext;
  filter: DossierFilter;
  /** The questions it is about; absent for all that its statements speak to. */
  questions: ReadonlySet<string> | undefined;
  statements: readonly Statement[];
  /** Those with both sides in the selection. */
  relations: readonly Relation[];
}

/** Narrows a scope by what the reader asks for. */
export function select(
  { context, statements, questions }: DossierScope,
  filter: DossierFilter,
): Selection {
  const { index } = context;
  const chosen = statements.filter((statement) => isAskedFor(statement, filter, index));
  return {
    context,
    filter,
    questions,
    statements: chosen,
    relations: relationsWithin(chosen, filter, index),
  };
}

/** Topics that a statement is about, by itself or by what it takes a stance on. */
export function topicsOf({ topic, stances }: Statement, { propositions }: PackRecord): Set<string> {
  const topics = new Set(topic ? [topic] : []);
  for (const { proposition } of stances) {
    const stated = propositions.get(proposition)?.entry.topic;
    if (stated) topics.add(stated);
  }
  return topics;
}

function isAskedFor(
  statement: Statement,
  { actors, topic, relation, from }: DossierFilter,
  index: PackRecord,
): boolean {
  const { id, actor } = statement;
  if (actors.length > 0 && !actors.includes(actor)) return false;
  if (topic && !topicsOf(statement, index).has(topic)) return false;
  if (from && !isFrom(knownDate(statement), from)) return false;
  if (!relation) return true;
  return (index.relationsOf.get(id) ?? []).some(
    (other) => index.relations.get(other)?.entry.kind === relation,
  );
}

/** A date of a whole month or year counts where any of its days does. */
function isFrom(date: string | undefined, from: string): boolean {
  return date !== undefined && date >= from.slice(0, date.length);
}

/** For sorting in time order; undated statements come last. */
export function inTime(a: Statement, b: Statement): number {
  const [day = '9', other = '9'] = [a.date, b.date];
  return day < other ? -1 : Number(day > other);
}

function relationsWithin(
  statements: readonly Statement[],
  { relation: kind }: DossierFilter,
  { relations, relationsOf }: PackRecord,
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
