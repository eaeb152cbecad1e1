import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** The office in one line; nothing where the packs know none. */
export function ActorRole({ actor }: { actor: ActorView }): VNode | null {
  const text = roleText(actor);
  return text ? <span class="role">{text}</span> : null;
}

/** Role and country, without naming a country the role names already. */
export function roleText({ role, country }: ActorView): string | undefined {
  if (!role) return country;
  return country && !role.includes(country) ? `${role}, ${country}` : role;
}

/** In whose name the actor speaks, as a line of its own. */
export function SpeaksFor({ actor }: { actor: ActorView }): VNode | null {
  if (actor.speaksFor.length === 0) return null;
  return <p class="role">{words.actor.speaksFor(actor.speaksFor.map(({ name }) => name))}</p>;
}
