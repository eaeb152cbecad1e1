import type { Held, Second } from '../../contract/kind-conditions.ts';
import type { Proposition, Statement } from '../../contract/pack.ts';
import { byId } from './by-id.ts';
import type { Rule, RuleFinding } from './finding.ts';
import { isPossible, mayJoinTwo, possibleKinds } from './possible-kinds.ts';
import { eachRelation, type RelationSides, stanceOn } from './relation-sides.ts';

/**
 * A relation joins what two statements hold of a proposition, and its kind follows from that. What
 * an event has overtaken needs no proposition.
 */
export const relationPositions: Rule = (pack) => {
  const propositions = byId(pack.propositions);
  return eachRelation(pack, (sides) => {
    const { relation, report } = sides;
    if (relation.proposition === undefined) {
      if (relation.kind === 'superseded') return [];
      return [report.error('proposition', 'is missing', 'Name the proposition that both are on.')];
    }
    const proposition = propositions.get(relation.proposition);
    return proposition === undefined ? [] : kindFaults(sides, proposition);
  });
};

const HOLDS: Record<Held, string> = {
  affirms: 'affirms',
  denies: 'denies',
  conditional: 'affirms on a condition',
  unclear: 'leaves open',
  nothing: 'has no stance on',
};

function kindFaults(
  { relation, a, b, report }: RelationSides,
  { id, kind }: Proposition,
): RuleFinding[] {
  const ofB = (mayJoinTwo(relation.kind) ? relation.propositionB : undefined) ?? id;
  const [onA, onB] = [stanceOn(a, id) ?? 'nothing', stanceOn(b, ofB) ?? 'nothing'] as const;
  const second = secondOf(a, b);
  const sides = { held: [onA, onB] as const, on: kind, two: ofB !== id, second };
  if (isPossible(relation.kind, sides)) return [];
  const possible = possibleKinds(sides);
  const first = sides.two ? `a ${HOLDS[onA]} the ${kind} ${id}` : `a ${HOLDS[onA]}`;
  return [
    report.error(
      'kind',
      `is "${relation.kind}", but ${first} and b, ${second}, ${HOLDS[onB]} ${sides.two ? ofB : `the ${kind} ${id}`}`,
      possible.length > 0
        ? `Possible for these two: ${possible.join(', ')}. Choose one of them, or correct the stances.`
        : 'Name a proposition that both have a stance on, or take the relation out.',
    ),
  ];
}

function secondOf(a: Statement, b: Statement): Second {
  if (a.actor !== b.actor) return 'by another actor';
  const isLater = a.date !== undefined && b.date !== undefined && a.date < b.date;
  return `by the same actor on ${isLater ? 'a later' : 'no later'} day`;
}
