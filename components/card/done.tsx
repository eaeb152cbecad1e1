import type { VNode } from 'preact';
import { words } from '../strings.ts';
import type { CardActions } from './card-actions.ts';

interface DoneProps {
  what: 'muted' | 'off';
  actions: CardActions;
  onUndone(): void;
}

/** What has just been done, with the way back and the way out. */
export function Done({ what, actions, onUndone }: DoneProps): VNode {
  const undo = what === 'muted' ? actions.undoWrongMatch : actions.switchOnHere;
  return (
    <div class="done">
      <p role="status">{what === 'muted' ? words.card.muted : words.card.isOff}</p>
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
