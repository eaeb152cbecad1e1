import type { Pack, Proposition, Statement } from '../../contract/pack.ts';
import { byId } from '../check/by-id.ts';
import { type CampOf, campsOf } from './camps.ts';
import { grouped, tally } from './tally.ts';

export interface TopicFigures {
  /** Null for statements without a topic. */
  id: string | null;
  label: string;
  statements: number;
  propositions: number;
  byCamp: Record<string, number>;
}

/** What a pack has on each topic, and of which camps. */
export function topicFigures(pack: Pack): TopicFigures[] {
  const campOf: CampOf = campsOf(pack);
  const propositions = byId(pack.propositions);
  const statements = grouped(pack.statements, (statement) => topicsOf(statement, propositions));
  const byTopic = Map.groupBy(pack.propositions, ({ topic }) => topic ?? null);
  const topics = [
    ...pack.topics,
    ...(statements.has(null) ? [{ id: null, label: 'no topic' }] : []),
  ];
  return topics.map(({ id, label }) => {
    const own = statements.get(id) ?? [];
    return {
      id,
      label,
      statements: own.length,
      propositions: byTopic.get(id)?.length ?? 0,
      byCamp: tally(own.map((statement) => campOf(statement.id))) as Record<string, number>,
    };
  });
}

/** Its own topic, else those of the propositions it takes a stance on. */
function topicsOf(
  { topic, stances }: Statement,
  propositions: ReadonlyMap<string, Proposition>,
): Set<string | null> {
  if (topic !== undefined) return new Set([topic]);
  const found = stances.flatMap(({ proposition }) => propositions.get(proposition)?.topic ?? []);
  return new Set(found.length > 0 ? found : [null]);
}
