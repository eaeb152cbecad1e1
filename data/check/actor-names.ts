import type { Actor, Alias } from '../../contract/pack.ts';

/** A form of an actor's name, with the field that holds it. */
export interface ActorName extends Alias {
  field: string;
}

/** All forms of an actor's name, the main one first. */
export function actorNames(actor: Actor): ActorName[] {
  return [
    { text: actor.name, kind: 'full', field: 'name' },
    ...actor.aliases.map((alias, i) => ({ ...alias, field: `aliases[${i}].text` })),
  ];
}

/** Whether a form of the name counts only once the full name has been read. */
export function needsFullName(actor: Actor, name: ActorName): boolean {
  const isSurname =
    name.kind === 'surname' || (name.kind === 'inflection' && !/\s/.test(name.text));
  return isSurname && actor.bareSurname !== 'allowed';
}

/** Names compared as a reader would: without regard to case or the kind of apostrophe. */
export function foldedName(text: string): string {
  return text.normalize('NFC').replaceAll('’', "'").toLowerCase();
}
