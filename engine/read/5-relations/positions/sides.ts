import type { PackRecord } from '../../../pack/pack-index.ts';

/**
 * Everybody whose words count as an actor's own: the actor, the institutions it speaks for, and
 * whoever speaks for the actor or for one of those.
 */
export function sideOf(actor: string, index: PackRecord): ReadonlySet<string> {
  const inWhoseName = [actor, ...(index.actors.get(actor)?.entry.speaksFor ?? [])];
  return new Set([
    ...inWhoseName,
    ...inWhoseName.flatMap((one) => index.spokenForBy.get(one) ?? []),
  ]);
}
