import type { Annotations } from '../../contract/annotations.ts';
import type { Unmarked } from '../../contract/settings.ts';
import type { PackRecord } from '../pack/pack-index.ts';
import { topicOf } from './statement-topic.ts';

export const NOTHING_UNMARKED: Unmarked = { actors: [], topics: [] };

/**
 * Whether a reader wants nothing marked of a statement, for its actor or for its topic.
 * @returns a question to be asked for each id of a statement
 */
export function unmarkedStatements(
  unmarked: Unmarked,
  index: PackRecord,
): (statement: string) => boolean {
  const actors = new Set(unmarked.actors);
  const topics = new Set(unmarked.topics);
  return (id) => {
    const statement = index.statements.get(id)?.entry;
    if (!statement) return false;
    return actors.has(statement.actor) || topics.has(topicOf(statement, index));
  };
}

/**
 * The annotations of a page without what the reader does not want marked. A name of several actors
 * stays as long as one of them may be marked.
 */
export function withoutUnmarked(
  annotations: Annotations,
  unmarked: Unmarked,
  index: PackRecord,
): Annotations {
  if (unmarked.actors.length + unmarked.topics.length === 0) return annotations;
  const isActorUnmarked = (id: string) => unmarked.actors.includes(id);
  const isUnmarked = unmarkedStatements(unmarked, index);
  const isQuestionUnmarked = (id: string) =>
    unmarked.topics.includes(index.propositions.get(id)?.entry.topic ?? '');
  return {
    ...annotations,
    mentions: annotations.mentions.filter(({ actor }) => !isActorUnmarked(actor)),
    ambiguous: annotations.ambiguous.filter(
      ({ candidates }) => !candidates.every(({ actor }) => isActorUnmarked(actor)),
    ),
    claims: annotations.claims.flatMap((claim) => {
      if (claim.speaker !== undefined && isActorUnmarked(claim.speaker)) return [];
      const statements = claim.statements.filter((id) => !isUnmarked(id));
      const propositions = claim.propositions.filter(({ id }) => !isQuestionUnmarked(id));
      const subject = claim.match === 'question' ? propositions : statements;
      return subject.length > 0 ? [{ ...claim, statements, propositions }] : [];
    }),
    relations: annotations.relations.filter(({ a, b }) => !isUnmarked(a) && !isUnmarked(b)),
  };
}
