import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** What was done from a card; `on` is what undoing `off` comes to. */
export type Deed =
  | { what: 'muted' | 'unmarked' }
  | {
      what: 'off' | 'on';
      /** Of the site. */
      host: string;
    };

interface DoneProps {
  deed: Deed;
  subject: ActorView | undefined;
  actions: OfferedActions;
  /** What was pressed is gone, so the way back takes the focus; not from a pointer, which has none. */
  takesFocus: boolean;
  /** Given what is left to be said, which mostly is nothing. */
  onUndone(said: Deed | undefined, byPointer: boolean): void;
}

/** What has just been done, with the way back, in the place of the ways to do it. */
export function Done({ deed, subject, actions, takesFocus, onUndone }: DoneProps): VNode {
  const [failed, setFailed] = useState(false);
  const id = useId();
  const undo = undoing(deed, subject, actions);
  const takeBack = async (undo: () => Promise<void>, byPointer: boolean) => {
    setFailed(false);
    try {
      await undo();
      onUndone(deed.what === 'off' ? { what: 'on', host: deed.host } : undefined, byPointer);
    } catch {
      setFailed(true);
    }
  };
  return (
    <footer class="card-foot">
      <p class="done">
        <span role="status" id={id}>
          {inWords(deed, subject)}
        </span>
        {undo && (
          <button
            type="button"
            class="text-button"
            aria-describedby={id}
            ref={takesFocus ? focus : null}
            onClick={(press) => takeBack(undo, press.detail > 0)}
          >
            {words.card.undo}
          </button>
        )}
      </p>
      {failed && (
        <p class="note" role="alert">
          {words.card.failed}
        </p>
      )}
    </footer>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();

function undoing(
  { what }: Deed,
  subject: ActorView | undefined,
  { undoWrongMatch, switchOnHere, markActor }: OfferedActions,
): (() => Promise<void>) | undefined {
  switch (what) {
    case 'muted':
      return undoWrongMatch;
    case 'off':
      return switchOnHere;
    case 'unmarked':
      return subject && markActor && (() => markActor(subject.id));
    case 'on':
      return undefined;
  }
}

function inWords(deed: Deed, subject: ActorView | undefined): string {
  const { muted, isOff, isOnAgain, unmarked } = words.card;
  switch (deed.what) {
    case 'muted':
      return muted(subject?.name);
    case 'off':
      return isOff(deed.host);
    case 'on':
      return isOnAgain(deed.host);
    case 'unmarked':
      return unmarked(subject?.name ?? '');
  }
}
