import type { Actor } from '../../contract/pack.ts';
import { type ActorName, actorNames, foldedName, needsFullName } from './actor-names.ts';
import { type Rule, reportOn } from './finding.ts';

interface Claimant {
  actor: Actor;
  index: number;
  name: ActorName;
}

/**
 * A name that two actors have must be one that tells them apart: a surname that counts only after
 * the full name. Anything else would mark the wrong person.
 */
export const sharedNames: Rule = (pack) => {
  const claimants = new Map<string, Claimant[]>();
  pack.actors.forEach((actor, index) => {
    for (const name of actorNames(actor)) {
      const key = foldedName(name.text);
      claimants.set(key, [...(claimants.get(key) ?? []), { actor, index, name }]);
    }
  });
  return [...claimants.values()].flatMap((group) => {
    const actors = new Set(group.map(({ actor }) => actor));
    if (actors.size < 2 || group.every(({ actor, name }) => needsFullName(actor, name))) return [];
    return group.map(({ actor, index, name }) => {
      const others = [...actors].filter((other) => other !== actor).map((other) => other.id);
      return reportOn('actors', index, actor).error(
        name.field,
        `"${name.text}" is a name of ${others.join(' and ')} too`,
        'Take it out of one of them, or make it a surname with bareSurname "after-full-name" in both.',
      );
    });
  });
};
