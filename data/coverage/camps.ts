import type { Pack } from '../../contract/pack.ts';
import { byId } from '../check/by-id.ts';

/** The key for actors that are counted to no camp. */
export const NO_CAMP = 'no camp';

/** Tells which camp's statement an id belongs to. */
export type CampOf = (statement: string) => string;

/** The camps of a pack's statements, which are those of their speakers. */
export function campsOf(pack: Pack): CampOf {
  const actors = byId(pack.actors);
  const statements = byId(pack.statements);
  return (id) => actors.get(statements.get(id)?.actor ?? '')?.camp ?? NO_CAMP;
}
