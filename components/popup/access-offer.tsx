import type { VNode } from 'preact';
import { words } from '../strings.ts';

/** Offered where Counterpoint sees the site only through this window. */
export function AccessOffer({ onAsk }: { onAsk(scope: 'all' | 'here'): void }): VNode {
  return (
    <div class="offer">
      <p>{words.popup.noAccess}</p>
      <p class="offer-choices">
        <button type="button" class="button" onClick={() => onAsk('all')}>
          {words.popup.accessEverywhere}
        </button>
        <button type="button" class="button" onClick={() => onAsk('here')}>
          {words.popup.accessHere}
        </button>
      </p>
    </div>
  );
}
