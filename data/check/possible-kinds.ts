import {
  type Held,
  KIND_CONDITIONS,
  type KindConditions,
  type Second,
} from '../../contract/kind-conditions.ts';
import type { PropositionKind, RelationKind } from '../../contract/pack.ts';
import { ALL_RELATION_KINDS } from '../../contract/relation-kinds.ts';

/** Two statements as far as the kind of their relation follows from them. */
export interface Sides {
  /** What the first holds of its proposition, and the second of its own. */
  held: readonly [Held, Held];
  /** Kind of the proposition of the first. */
  on: PropositionKind;
  /** Whether the second speaks to another proposition than the first. */
  two: boolean;
  second: Second;
}

/** Whether a kind of relation is possible between two statements. */
export function isPossible(kind: RelationKind, sides: Sides): boolean {
  return KIND_CONDITIONS[kind].some((conditions) => areMet(conditions, sides));
}

/** The kinds that follow from what two statements hold. */
export function possibleKinds(sides: Sides): RelationKind[] {
  return ALL_RELATION_KINDS.filter((kind) =>
    KIND_CONDITIONS[kind].some(
      (conditions) => conditions.stances !== undefined && areMet(conditions, sides),
    ),
  );
}

/** Whether relations of a kind may be about two propositions. */
export function mayJoinTwo(kind: RelationKind): boolean {
  return KIND_CONDITIONS[kind].some(({ propositions }) => propositions === 'two');
}

/** Whether a kind asks for a stance of both sides, so that neither may be silent. */
export function asksBoth(kind: RelationKind): boolean {
  return KIND_CONDITIONS[kind].every(
    ({ stances }) => stances?.every((pair) => !pair.includes('nothing')) ?? false,
  );
}

function areMet({ on, stances, second, propositions }: KindConditions, sides: Sides): boolean {
  const [a, b] = sides.held;
  return (
    on.includes(sides.on) &&
    (stances === undefined || stances.includes(`${a} ${b}`) || stances.includes(`${b} ${a}`)) &&
    (second === undefined || second === sides.second) &&
    (propositions === 'two') === sides.two
  );
}
