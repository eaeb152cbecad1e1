import type { Relation, Statement } from '../../contract/pack.ts';
import { RELATION_KINDS } from '../../contract/relation-kinds.ts';
import type { DifferenceView, RelationView } from '../../contract/views.ts';
import type { ViewContext } from './context.ts';
import { inTimeOrder, presenceOf, statementView } from './statement-view.ts';

/** A side that the article could have had and has not is what the reader came for. */
const MISSING_SIDE_BONUS = 30;
const BOTH_SIDES_BONUS = 25;
/** Nobody could have quoted what was said after the article. */
const LATER_MALUS = 20;

/**
 * Folds the relations that touch what the article reports into differences: one for each pair of
 * actors and topic, with all its statements in time order, the most telling first.
 * @param touching statement ids; only relations with one of them on a side are folded in. Where left
 *   out, all that the article reports.
 */
export function differencesTouching(
  context: ViewContext,
  touching: ReadonlySet<string> = context.reported,
): DifferenceView[] {
  const groups = new Map<string, Relation[]>();
  for (const relation of relationsTouching(context, context.reported.union(touching))) {
    const key = groupKey(relation, context);
    if (key) groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups]
    .filter(([, relations]) => relations.some(({ a, b }) => touching.has(a) || touching.has(b)))
    .map(([key, relations]) => ({ key, relations, weight: weightOf(relations, context) }))
    .sort((x, y) => y.weight - x.weight || x.key.localeCompare(y.key))
    .map(({ key, relations }) => differenceView(key, relations, context));
}

function relationsTouching(
  { index, isUnmarked = () => false }: ViewContext,
  statements: ReadonlySet<string>,
): Relation[] {
  const ids = new Set([...statements].flatMap((id) => index.relationsOf.get(id) ?? []));
  return [...ids].flatMap((id) => {
    const relation = index.relations.get(id)?.entry;
    if (!relation || RELATION_KINDS[relation.kind].agrees) return [];
    return [relation.a, relation.b].some(isUnmarked) ? [] : [relation];
  });
}

function groupKey({ a, b, proposition }: Relation, { index }: ViewContext): string | undefined {
  const [first, second] = [a, b].map((id) => index.statements.get(id)?.entry);
  if (!first || !second) return undefined;
  const actors = [first.actor, second.actor].sort().join('+');
  const stated = proposition ?? first.stances[0]?.proposition;
  const topic =
    (stated && index.propositions.get(stated)?.entry.topic) ?? topicOf(first) ?? topicOf(second);
  return `${actors}:${topic ?? stated ?? ''}`;
}

function topicOf({ topic }: Statement): string | undefined {
  return topic;
}

function weightOf(relations: readonly Relation[], context: ViewContext): number {
  return Math.max(...relations.map((relation) => weigh(relation, context)));
}

function weigh({ kind, a, b }: Relation, context: ViewContext): number {
  const sides = [a, b].flatMap((id) => {
    const statement = context.index.statements.get(id)?.entry;
    return statement ? [presenceOf(statement, context)] : [];
  });
  const base = RELATION_KINDS[kind].weight;
  if (sides.includes('later-than-article')) return base - LATER_MALUS;
  return base + (sides.includes('not-in-article') ? MISSING_SIDE_BONUS : BOTH_SIDES_BONUS);
}

function differenceView(
  key: string,
  relations: readonly Relation[],
  context: ViewContext,
): DifferenceView {
  const ordered = [...relations].sort((x, y) => weigh(y, context) - weigh(x, context));
  const ids = new Set(ordered.flatMap(({ a, b }) => [a, b]));
  const statements = inTimeOrder([...ids].flatMap((id) => statementView(id, context) ?? []));
  const actors = new Map(statements.map(({ actor }) => [actor.id, actor]));
  return {
    id: key,
    question: questionOf(ordered, context),
    topic: topicLabel(ordered, context),
    actors: [...actors.values()],
    statements,
    relations: ordered.map(relationView),
    sideMissing: statements.some(({ presence }) => presence === 'not-in-article'),
  };
}

function relationView({ id, kind, a, b, explanation }: Relation): RelationView {
  return { id, kind, a, b, explanation };
}

function questionOf(relations: readonly Relation[], { index }: ViewContext): string {
  for (const { proposition, b, a } of relations) {
    const stated =
      proposition ??
      [b, a].map((id) => index.statements.get(id)?.entry.stances[0]?.proposition).find(Boolean);
    const entry = stated ? index.propositions.get(stated)?.entry : undefined;
    if (entry) return entry.question ?? entry.text;
  }
  return '';
}

function topicLabel(relations: readonly Relation[], { index }: ViewContext): string | undefined {
  const [first] = relations;
  const stated = first?.proposition;
  const topic =
    (stated && index.propositions.get(stated)?.entry.topic) ??
    (first && index.statements.get(first.a)?.entry.topic);
  return topic ? index.topics.get(topic)?.entry.label : undefined;
}
