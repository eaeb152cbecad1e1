import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';

/** The office in one line; nothing where the packs know none. */
export function ActorRole({ actor: { role, langs } }: { actor: ActorView }): VNode | null {
  if (!role) return null;
  return (
    <span class="role">
      <FewPackWords text={role} lang={langs?.role} />
    </span>
  );
}

/** In whose name the actor speaks, as a line of its own. */
export function SpeaksFor({ actor }: { actor: ActorView }): VNode | null {
  if (actor.speaksFor.length === 0) return null;
  return <p class="role">{words.actor.speaksFor(actor.speaksFor.map(({ name }) => name))}</p>;
}
