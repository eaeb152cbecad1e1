import type { Actor } from '../../contract/pack.ts';

/**
 * One actor of what two packs have under one id: all names and all phrases that are not the actor, as
 * pages are read by them; the rest as the first has it, the roles from the first that gives any.
 */
export function joinActors(first: Actor, later: Actor): Actor {
  return {
    ...first,
    aliases: joined(first.aliases, later.aliases),
    confusables: joined(first.confusables, later.confusables),
    roles: first.roles.length > 0 ? first.roles : later.roles,
    speaksFor: joined(first.speaksFor, later.speaksFor),
  };
}

/** Each entry once; entries of a pack have their fields in one order. */
function joined<Entry>(first: readonly Entry[], later: readonly Entry[]): Entry[] {
  const entries = [...first, ...later].map((entry) => [JSON.stringify(entry), entry] as const);
  return [...new Map(entries).values()];
}
