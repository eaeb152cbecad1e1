import { STANCES, type Stance } from '../../contract/pack.ts';

/** Where a statement stands on a question; `beside` takes no stance on it. */
export type Lane = Stance | 'beside';

/** In the order in which lanes stand side by side. */
const LANES: readonly Lane[] = [...STANCES, 'beside'];

/** The lanes that anything stands in, in their order. */
export function lanesOf(stances: readonly (Stance | undefined)[]): Lane[] {
  const taken = new Set<Lane>(stances.map((stance) => stance ?? 'beside'));
  return LANES.filter((lane) => taken.has(lane));
}
