import type { Pack, Statement } from '../contract/pack.ts';
import type { Problem } from '../contract/problem.ts';
import { entryProblem } from './problem.ts';

/** Every id that an entry names must be the id of an entry of the right kind. */
export function brokenReferences(pack: Pack): Problem[] {
  const actors = idsOf(pack.actors);
  const topics = idsOf(pack.topics);
  const propositions = idsOf(pack.propositions);
  const events = idsOf(pack.events);
  const statements = idsOf(pack.statements);
  const ids: Record<Kind, ReadonlySet<string>> = {
    actor: actors,
    event: events,
    topic: topics,
    proposition: propositions,
    statement: statements,
  };
  const problems: Problem[] = [];

  pack.actors.forEach((actor, index) => {
    actor.speaksFor.forEach((id, i) => {
      if (actors.has(id)) return;
      problems.push(unknown('actors', index, actor, `speaksFor[${i}]`, 'actor', id));
    });
  });
  pack.propositions.forEach((proposition, index) => {
    const id = proposition.topic;
    if (id === undefined || topics.has(id)) return;
    problems.push(unknown('propositions', index, proposition, 'topic', 'topic', id));
  });
  pack.events.forEach((event, index) => {
    event.participants.forEach((id, i) => {
      if (actors.has(id)) return;
      problems.push(unknown('events', index, event, `participants[${i}]`, 'actor', id));
    });
  });
  pack.statements.forEach((statement, index) => {
    for (const { field, kind, id } of namedByStatement(statement)) {
      if (ids[kind].has(id)) continue;
      problems.push(unknown('statements', index, statement, field, kind, id));
    }
  });
  pack.relations.forEach((relation, index) => {
    for (const side of ['a', 'b'] as const) {
      if (statements.has(relation[side])) continue;
      problems.push(unknown('relations', index, relation, side, 'statement', relation[side]));
    }
    for (const field of ['proposition', 'propositionB'] as const) {
      const id = relation[field];
      if (id === undefined || propositions.has(id)) continue;
      problems.push(unknown('relations', index, relation, field, 'proposition', id));
    }
    const { resolvedBy } = relation;
    if (resolvedBy !== undefined && !events.has(resolvedBy) && !statements.has(resolvedBy)) {
      problems.push(
        unknown('relations', index, relation, 'resolvedBy', 'event or statement', resolvedBy),
      );
    }
  });
  return problems;
}

function idsOf(entries: readonly { id: string }[]): Set<string> {
  return new Set(entries.map((entry) => entry.id));
}

type Kind = 'actor' | 'event' | 'topic' | 'proposition' | 'statement';

function namedByStatement(statement: Statement): { field: string; kind: Kind; id: string }[] {
  const named: { field: string; kind: Kind; id: string }[] = [
    { field: 'actor', kind: 'actor', id: statement.actor },
  ];
  if (statement.event !== undefined) {
    named.push({ field: 'event', kind: 'event', id: statement.event });
  }
  if (statement.topic !== undefined) {
    named.push({ field: 'topic', kind: 'topic', id: statement.topic });
  }
  statement.stances.forEach(({ proposition }, i) => {
    named.push({ field: `stances[${i}].proposition`, kind: 'proposition', id: proposition });
  });
  statement.restates.forEach((id, i) => {
    named.push({ field: `restates[${i}]`, kind: 'statement', id });
  });
  return named;
}

function unknown(
  section: Parameters<typeof entryProblem>[0],
  index: number,
  entry: { id: string },
  field: string,
  kind: string,
  id: string,
): Problem {
  return entryProblem(
    section,
    index,
    entry,
    field,
    `names the ${kind} "${id}", which is not in the pack`,
    `Correct the id or add the ${kind}.`,
  );
}
