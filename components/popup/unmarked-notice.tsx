import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';

interface UnmarkedNoticeProps {
  actor: ActorView;
  onUndo(): Promise<void>;
}

/** Whom the reader has just had unmarked, with the way back. */
export function UnmarkedNotice({ actor, onUndo }: UnmarkedNoticeProps): VNode {
  const [failed, setFailed] = useState(false);
  const undo = () => onUndo().catch(() => setFailed(true));
  return (
    <p class="notice" role="status">
      {words.card.unmarked(actor.name)}{' '}
      <button type="button" class="text-button" ref={focus} onClick={undo}>
        {words.popup.undo}
      </button>
      {failed && ` ${words.options.failed}`}
    </p>
  );
}

/** The row that was pressed is gone, so the way back takes the focus. */
const focus = (button: HTMLButtonElement | null) => button?.focus();
