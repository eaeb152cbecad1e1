import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { ActorRole } from './actor-role.tsx';

interface ActorNameProps {
  actor: ActorView;
  withRole: boolean;
  /** Opens the actor in place; without it the name is plain text. */
  onOpen?: ((id: string) => void) | undefined;
}

/** Who said it, with the office held at the article's date: an aide is labelled as an aide. */
export function ActorName({ actor, withRole, onOpen }: ActorNameProps): VNode {
  return (
    <p class="speaker">
      {onOpen ? (
        <button
          type="button"
          class="name name-button"
          aria-label={words.actor.open(actor.name)}
          onClick={() => onOpen(actor.id)}
        >
          {actor.name}
        </button>
      ) : (
        <span class="name">{actor.name}</span>
      )}
      {withRole && <ActorRole actor={actor} />}
    </p>
  );
}
