import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardActions } from '../../contract/card.ts';
import type { ActorView, CardView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import type { DoneWhat } from './done.tsx';
import { WhyMarked } from './why-marked.tsx';

interface CardFootProps {
  view: CardView;
  subject: ActorView | undefined;
  actions: CardActions;
  onDone(what: DoneWhat): void;
}

/** Why it is marked, the two ways to have it otherwise, the way to the dossier. */
export function CardFoot({ view, subject, actions, onDone }: CardFootProps): VNode {
  const [showsWhy, setShowsWhy] = useState(false);
  const [failed, setFailed] = useState(false);
  const actors = inDossier(view);
  const isQuestion = view.candidates !== undefined && view.actor === undefined;
  const act = (action: () => Promise<void> | void, what: DoneWhat) => async () => {
    setFailed(false);
    try {
      await action();
      onDone(what);
    } catch {
      setFailed(true);
    }
  };
  const { unmarkActor } = actions;
  return (
    <footer class="card-foot">
      {showsWhy && (
        <div class="card-why">
          <WhyMarked why={view.why} pack={view.pack} />
          {subject && unmarkActor && (
            <button
              type="button"
              class="text-button"
              onClick={act(() => unmarkActor(subject.id), 'unmarked')}
            >
              {words.card.unmark(subject.name)}
            </button>
          )}
        </div>
      )}
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
        {actions.openDossier && actors.length > 0 && (
          <button
            type="button"
            class="text-button quiet"
            onClick={() => void actions.openDossier?.(actors)}
          >
            {words.dossier.title}
          </button>
        )}
      </div>
    </footer>
  );
}

/** The two whose accounts differ most, or else the subject. */
function inDossier({ actor, reports, differences }: CardView): string[] {
  const [first, second, ...more] = differences[0]?.actors ?? [];
  if (first && second && more.length === 0) return [first.id, second.id];
  const subject = actor ?? reports[0]?.statement.actor;
  return subject ? [subject.id] : [];
}
