import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** Whom the reader has just had unmarked, with the way back. */
export function UnmarkedNotice({ actor, onUndo }: { actor: ActorView; onUndo(): void }): VNode {
  return (
    <p class="notice" role="status">
      {words.card.unmarked(actor.name)}{' '}
      <button type="button" class="text-button" ref={focus} onClick={onUndo}>
        {words.popup.undo}
      </button>
    </p>
  );
}

/** The row that was pressed is gone, so the way back takes the focus. */
const focus = (button: HTMLButtonElement | null) => button?.focus();
