import type { VNode } from 'preact';
import type { CardActions } from '../../contract/card.ts';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** What can be done from a card that leaves nothing to show in it. */
export type DoneWhat = 'muted' | 'off' | 'unmarked';

interface DoneProps {
  what: DoneWhat;
  subject: ActorView | undefined;
  actions: CardActions;
  onUndone(): void;
}

/** What has just been done, with the way back and the way out. */
export function Done({ what, subject, actions, onUndone }: DoneProps): VNode {
  const { undoWrongMatch, switchOnHere, markActor } = actions;
  const markAgain = subject && markActor && (() => markActor(subject.id));
  const undo = { muted: undoWrongMatch, off: switchOnHere, unmarked: markAgain }[what];
  return (
    <div class="done">
      <p role="status">{inWords(what, subject)}</p>
      <p class="card-actions">
        {undo && (
          <button
            type="button"
            class="text-button"
            onClick={async () => {
              await undo();
              onUndone();
            }}
          >
            {words.card.undo}
          </button>
        )}
        <button type="button" class="text-button" onClick={actions.close}>
          {words.card.close}
        </button>
      </p>
    </div>
  );
}

function inWords(what: DoneWhat, subject: ActorView | undefined): string {
  const { muted, isOff, unmarked } = words.card;
  return { muted, off: isOff, unmarked: unmarked(subject?.name ?? '') }[what];
}
