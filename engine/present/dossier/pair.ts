import { PAIR_SUBJECTS, type PairEntry, type PairView } from '../../../contract/dossier.ts';
import type { Relation, Statement } from '../../../contract/pack.ts';
import type { QuestionView } from '../../../contract/views.ts';
import { actorView } from '../actor-view.ts';
import { packTitle } from '../pack-title.ts';
import { questionView } from '../questions.ts';
import type { Selection } from './selection.ts';

const MOST_PAIRS = 60;

/**
 * Pairs of actors with relations between their statements, those with the most first.
 * @param one only pairs with this actor
 */
export function pairsOf(
  { context, relations }: Selection,
  one: string | undefined,
): { pairs: PairEntry[]; total: number } {
  const actorOf = (id: string) => context.index.statements.get(id)?.entry.actor ?? '';
  const counts = new Map<string, { ids: [string, string]; relations: number }>();
  for (const { a, b } of relations) {
    const [first, second] = [actorOf(a), actorOf(b)].sort() as [string, string];
    // A change of one's own position is no relation of two.
    if (first === second) continue;
    if (one !== undefined && one !== first && one !== second) continue;
    const key = JSON.stringify([first, second]);
    const entry = counts.get(key) ?? { ids: [first, second] as [string, string], relations: 0 };
    counts.set(key, { ...entry, relations: entry.relations + 1 });
  }
  const pairs = [...counts]
    .sort(([key, a], [other, b]) => b.relations - a.relations || key.localeCompare(other))
    .slice(0, MOST_PAIRS)
    .map(([, { ids, relations: count }]) => ({
      actors: [actorView(ids[0], context), actorView(ids[1], context)] as PairEntry['actors'],
      relations: count,
    }));
  return { pairs, total: counts.size };
}

/**
 * Two actors proposition by proposition: what both have spoken to, or what a relation joins, each with
 * both sides in time order.
 * @param row place of the first proposition to send
 */
export function pairOf(
  selection: Selection,
  [first, second]: readonly [string, string],
  row: number,
): PairView {
  const { context } = selection;
  const groups = subjectsOf(selection, [first, second]);
  const from = row < groups.length ? row : 0;
  const sent = groups.slice(from, from + PAIR_SUBJECTS);
  return {
    actors: [actorView(first, context), actorView(second, context)],
    subjects: sent.map((group) => subjectView(group, selection)),
    slice: { from, total: groups.length },
    packOf: Object.fromEntries(
      sent
        .flatMap(({ statements }) => [...statements])
        .flatMap((id) => {
          const pack = context.index.statements.get(id)?.pack;
          const title = pack && packTitle(pack, context.reader);
          return title === undefined ? [] : [[id, { title, version: pack?.version }]];
        }),
    ),
  };
}

interface Group {
  proposition: string;
  statements: Set<string>;
  relations: Relation[];
}

/** Everything that is said where actors are set side by side, or are offered for it. */
export function saidInPair(selection: Selection, actors: readonly string[]): Statement[] {
  const { statements, relations, context } = selection;
  const [first, second] = actors;
  const actorOf = (id: string) => context.index.statements.get(id)?.entry.actor;
  const ids = new Set(
    first !== undefined && second !== undefined
      ? subjectsOf(selection, [first, second]).flatMap((group) => [...group.statements])
      : relations.filter(({ a, b }) => actorOf(a) !== actorOf(b)).flatMap(({ a, b }) => [a, b]),
  );
  return statements.filter(({ id }) => ids.has(id));
}

function subjectsOf(
  { filter, context, statements: all, relations }: Selection,
  actors: readonly [string, string],
): Group[] {
  const sides = actors.map((one) => all.filter(({ actor }) => actor === one));
  const ids = sides.map((said) => new Set(said.map(({ id }) => id)));
  const between = relations.filter(
    ({ a, b }) => (ids[0]?.has(a) && ids[1]?.has(b)) || (ids[0]?.has(b) && ids[1]?.has(a)),
  );
  const [ours, theirs] = sides.map(byProposition) as [Map<string, string[]>, Map<string, string[]>];
  const groups = new Map<string, Group>();
  const group = (proposition: string): Group => {
    const known = groups.get(proposition) ?? {
      proposition,
      statements: new Set([...(ours.get(proposition) ?? []), ...(theirs.get(proposition) ?? [])]),
      relations: [],
    };
    groups.set(proposition, known);
    return known;
  };
  for (const proposition of ours.keys()) if (theirs.has(proposition)) group(proposition);
  for (const relation of between) {
    const { a, b, proposition } = relation;
    const stated = proposition ?? context.index.statements.get(a)?.entry.stances[0]?.proposition;
    const { statements, relations } = group(stated ?? '');
    statements.add(a).add(b);
    relations.push(relation);
  }
  const topicOf = (id: string) => context.index.propositions.get(id)?.entry.topic;
  return [...groups.values()]
    .filter(({ proposition }) => !filter.topic || topicOf(proposition) === filter.topic)
    .sort(
      (a, b) =>
        b.relations.length - a.relations.length || a.proposition.localeCompare(b.proposition),
    );
}

function byProposition(said: readonly Statement[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, stances } of said) {
    for (const { proposition } of stances) {
      groups.set(proposition, [...(groups.get(proposition) ?? []), id]);
    }
  }
  return groups;
}

function subjectView(group: Group, { context }: Selection): QuestionView {
  return questionView(group.proposition, group.statements, group.relations, context);
}
