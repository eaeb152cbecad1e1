import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardView } from '../../engine/view.ts';
import { words } from '../strings.ts';
import type { CardActions } from './card-actions.ts';
import { WhyMarked } from './why-marked.tsx';

interface CardFootProps {
  view: CardView;
  actions: CardActions;
  onDone(what: 'muted' | 'off'): void;
}

/** Why it is marked, and the two ways to have it otherwise. */
export function CardFoot({ view, actions, onDone }: CardFootProps): VNode {
  const [showsWhy, setShowsWhy] = useState(false);
  const [failed, setFailed] = useState(false);
  const isQuestion = view.candidates !== undefined && view.actor === undefined;
  const act = (action: () => Promise<void> | void, what: 'muted' | 'off') => async () => {
    setFailed(false);
    try {
      await action();
      onDone(what);
    } catch {
      setFailed(true);
    }
  };
  return (
    <footer class="card-foot">
      {showsWhy && <WhyMarked why={view.why} pack={view.pack} />}
      {failed && (
        <p class="note" role="alert">
          {words.card.failed}
        </p>
      )}
      <div class="card-actions">
        <button
          type="button"
          class="text-button quiet"
          aria-expanded={showsWhy}
          onClick={() => setShowsWhy(!showsWhy)}
        >
          {words.card.why}
        </button>
        <button type="button" class="text-button quiet" onClick={act(actions.wrongMatch, 'muted')}>
          {isQuestion ? words.choice.none : words.card.wrong}
        </button>
        <button type="button" class="text-button quiet" onClick={act(actions.switchOffHere, 'off')}>
          {words.card.offHere}
        </button>
      </div>
    </footer>
  );
}
