import type { PropositionKind, RelationKind, Stance } from './pack.ts';

/** What a statement holds of a proposition, or that it says nothing of it. */
export type Held = Stance | 'nothing';

/** What two statements hold, in either order. */
type Pair = `${Held} ${Held}`;

/** By whom the second of two statements is, as seen from the first. */
export type Second =
  | 'by another actor'
  | 'by the same actor on a later day'
  | 'by the same actor on no later day';

/** What two statements and their proposition are like where a kind of relation is possible. */
export interface KindConditions {
  /** Kinds of proposition. */
  on: readonly PropositionKind[];
  /** Absent where they may hold anything. */
  stances?: readonly Pair[];
  /** By whom the second statement must be; absent where it may be anybody. */
  second?: Second;
  /** Present where each statement speaks to a proposition of its own. */
  propositions?: 'two';
}

const ANY: readonly PropositionKind[] = ['fact', 'position', 'prediction'];

const OPPOSITE: readonly Pair[] = ['affirms denies'];
/** A yes, be it on a condition, beside a no. */
const OPPOSED: readonly Pair[] = [...OPPOSITE, 'denies conditional'];
const SAME: readonly Pair[] = ['affirms affirms', 'denies denies', 'conditional conditional'];
/** A yes or a no beside something short of the other. */
const WEAKENED: readonly Pair[] = [
  'affirms conditional',
  'affirms unclear',
  'denies conditional',
  'denies unclear',
  'conditional unclear',
];
const ONE_SIDED: readonly Pair[] = ['affirms nothing', 'denies nothing', 'conditional nothing'];
const YES_AND_SILENCE: readonly Pair[] = [
  'affirms unclear',
  'affirms nothing',
  'conditional unclear',
  'conditional nothing',
];

/**
 * When a kind of relation is possible: the one place that says what the kinds are true of. A kind has
 * several conditions where it is possible in several cases.
 */
export const KIND_CONDITIONS: Readonly<Record<RelationKind, readonly KindConditions[]>> = {
  'direct-denial': [{ on: ['fact', 'position'], stances: OPPOSITE, second: 'by another actor' }],
  'accounts-differ': [{ on: ['fact'], stances: OPPOSED, second: 'by another actor' }],
  'positions-incompatible': [{ on: ['position'], stances: OPPOSED, second: 'by another actor' }],
  'position-changed': [{ on: ANY, stances: OPPOSITE, second: 'by the same actor on a later day' }],
  'position-partly-changed': [
    { on: ANY, stances: [...OPPOSITE, ...WEAKENED], second: 'by the same actor on a later day' },
  ],
  qualified: [
    { on: ANY, stances: [...WEAKENED, ...ONE_SIDED] },
    // Of what is still to come nothing can be denied as an account can: a contrary expectation
    // limits the other.
    { on: ['prediction'], stances: OPPOSITE },
    {
      on: ANY,
      stances: [...SAME, ...OPPOSITE, ...WEAKENED, ...ONE_SIDED],
      propositions: 'two',
    },
  ],
  'not-confirmed': [
    { on: ANY, stances: YES_AND_SILENCE },
    {
      on: ANY,
      stances: ['affirms affirms', 'affirms conditional', ...YES_AND_SILENCE],
      propositions: 'two',
    },
  ],
  // What an event has overtaken may have been said in any way.
  superseded: [{ on: ANY }],
  consistent: [{ on: ANY, stances: SAME }],
};
