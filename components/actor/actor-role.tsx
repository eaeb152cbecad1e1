import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** The office in one line; nothing where the packs know none. */
export function ActorRole({ actor: { role } }: { actor: ActorView }): VNode | null {
  return role ? <span class="role">{role}</span> : null;
}

/** In whose name the actor speaks, as a line of its own. */
export function SpeaksFor({ actor }: { actor: ActorView }): VNode | null {
  if (actor.speaksFor.length === 0) return null;
  return <p class="role">{words.actor.speaksFor(actor.speaksFor.map(({ name }) => name))}</p>;
}
