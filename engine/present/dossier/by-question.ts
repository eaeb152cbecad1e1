import type { Relation, Statement } from '../../../contract/pack.ts';
import { RELATION_KINDS } from '../../../contract/relation-kinds.ts';
import { isOpposed } from '../../read/5-relations/positions/differences.ts';
import { shownDifferences } from '../questions.ts';
import type { Selection } from './selection.ts';

/** What was said on one question. */
export interface Question {
  /** Of the proposition. */
  id: string;
  /** Those that take a stance on it, then those that a relation sets beside them; in no order of time. */
  statements: readonly Statement[];
  relations: readonly Relation[];
}

/** A selection by what it speaks to. */
export interface ByQuestion {
  /** The most telling first. */
  disputed: readonly Question[];
  /** Those to which most actors speak first. */
  undisputed: readonly Question[];
  /** Statements on none of them. */
  others: readonly Statement[];
}

/**
 * Sets a selection in order by question. On a page a question is disputed where the popup counts it so;
 * in whole packs where editors have found a difference, or two stances alone are opposed.
 */
export function byQuestion(selection: Selection): ByQuestion {
  const groups = groupsOf(selection);
  const questions = new Map(
    [...groups].map(([id, group]) => [id, { ...group, statements: [...group.statements] }]),
  );
  const disputed = disputedIn(questions, selection);
  const ids = new Set(disputed.map(({ id }) => id));
  const told = new Set<Statement>();
  for (const { statements } of groups.values()) for (const one of statements) told.add(one);
  return {
    disputed,
    undisputed: [...questions.values()]
      .filter(({ id }) => !ids.has(id))
      .map((question) => ({ question, actors: actorsIn(question.statements) }))
      .sort((a, b) => b.actors - a.actors || a.question.id.localeCompare(b.question.id))
      .map(({ question }) => question),
    others: selection.statements.filter((statement) => !told.has(statement)),
  };
}

/** How many actors speak. */
export function actorsIn(statements: readonly Statement[]): number {
  return new Set(statements.map(({ actor }) => actor)).size;
}

interface Group extends Pick<Question, 'id'> {
  statements: Set<Statement>;
  relations: Relation[];
}

function groupsOf(selection: Selection): Map<string, Group> {
  const { statements, relations, context } = selection;
  const groups = new Map<string, Group>();
  const isWanted = wantedQuestions(selection);
  const groupOf = (id: string): Group | undefined => {
    const known = groups.get(id);
    if (known || !isWanted(id)) return known;
    const group: Group = { id, statements: new Set(), relations: [] };
    groups.set(id, group);
    return group;
  };
  for (const statement of statements) {
    for (const { proposition } of statement.stances) {
      groupOf(proposition)?.statements.add(statement);
    }
  }
  const entry = (id: string) => context.index.statements.get(id)?.entry;
  for (const relation of relations) {
    const sides = [relation.a, relation.b].flatMap((id) => entry(id) ?? []);
    for (const question of questionsOf(relation, sides[0])) {
      const group = groupOf(question);
      if (!group) continue;
      group.relations.push(relation);
      for (const side of sides) group.statements.add(side);
    }
  }
  return groups;
}

/** A statement may touch other topics and other questions than those that are asked for. */
function wantedQuestions({ questions, filter, context }: Selection): (id: string) => boolean {
  const { propositions } = context.index;
  return (id) => {
    const proposition = propositions.get(id)?.entry;
    if (!proposition || (questions && !questions.has(id))) return false;
    return !filter.topic || proposition.topic === filter.topic;
  };
}

function questionsOf(
  { proposition, propositionB }: Relation,
  a: Statement | undefined,
): Set<string> {
  const first = proposition ?? a?.stances[0]?.proposition;
  return new Set([first, propositionB].filter((id) => id !== undefined));
}

function disputedIn(groups: ReadonlyMap<string, Question>, selection: Selection): Question[] {
  const { questions, context } = selection;
  if (questions && context.content.statements.size + context.content.views.length > 0) {
    return shownDifferences(context).flatMap(({ proposition }) => groups.get(proposition) ?? []);
  }
  return [...groups.values()]
    .map((group) => ({ group, differences: group.relations.filter(isDifference).length }))
    .filter(({ group, differences }) => differences > 0 || isOpposed(group.id, group.statements))
    .sort(
      (a, b) =>
        b.differences - a.differences ||
        b.group.statements.length - a.group.statements.length ||
        a.group.id.localeCompare(b.group.id),
    )
    .map(({ group }) => group);
}

function isDifference({ kind }: Relation): boolean {
  return !RELATION_KINDS[kind].agrees;
}
