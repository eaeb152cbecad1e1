import type { RelationKind } from './pack.ts';

/**
 * All that is known of a kind of relation beside its name, in one place: what marks, cards, dossier,
 * reports and the schema say of a kind comes from here, its words from `relations` in `locales/`.
 * Without a row here and words in every language nothing compiles.
 */
export interface RelationTraits {
  /** The statements agree, or an event has settled the matter: no difference, no mark of one. */
  agrees: boolean;
  /** Place in the order in which kinds are worth a reader's time, the first is 0. */
  rank: number;
  /**
   * How much a relation of this kind tells a reader of one side, to weigh differences with: an open
   * denial most, a narrower wording least. What agrees weighs nothing.
   */
  weight: number;
}

export const RELATION_KINDS: Readonly<Record<RelationKind, Readonly<RelationTraits>>> = {
  'direct-denial': { agrees: false, rank: 0, weight: 100 },
  'accounts-differ': { agrees: false, rank: 1, weight: 80 },
  'positions-incompatible': { agrees: false, rank: 2, weight: 60 },
  'position-changed': { agrees: false, rank: 4, weight: 40 },
  'position-partly-changed': { agrees: false, rank: 5, weight: 35 },
  qualified: { agrees: false, rank: 3, weight: 45 },
  'not-confirmed': { agrees: false, rank: 6, weight: 50 },
  superseded: { agrees: true, rank: 7, weight: 0 },
  consistent: { agrees: true, rank: 8, weight: 0 },
};

/** Every kind, in the order in which lists give them. */
export const ALL_RELATION_KINDS = Object.keys(RELATION_KINDS) as readonly RelationKind[];
