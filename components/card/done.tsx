import type { VNode } from 'preact';
import { words } from '../strings.ts';
import type { CardActions } from './card-actions.ts';

interface DoneProps {
  what: 'muted' | 'off';
  host: string | undefined;
  actions: CardActions;
  onUndone(): void;
}

/** What has just been done, with the way back and the way out. */
export function Done({ what, host, actions, onUndone }: DoneProps): VNode {
  const undo = what === 'muted' ? actions.unmute : actions.switchOn;
  return (
    <div class="done">
      <p role="status">{what === 'muted' ? words.card.muted : words.card.isOff(host)}</p>
      <p class="card-actions">
        {undo && (
          <button type="button" class="text-button" onClick={() => undo().then(onUndone, () => {})}>
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
