import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';
import type { ActorView, CardView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import type { Deed } from './done.tsx';
import { WhyMarked } from './why-marked.tsx';

interface CardFootProps {
  view: CardView;
  subject: ActorView | undefined;
  actions: OfferedActions;
  /** `byPointer` is false where it was pressed by key or by a screen reader. */
  onDone(deed: Deed, byPointer: boolean): void;
}

/** Why it is marked, the two ways to have it otherwise, the way to the dossier. */
export function CardFoot({ view, subject, actions, onDone }: CardFootProps): VNode {
  const [showsWhy, setShowsWhy] = useState(false);
  const [failed, setFailed] = useState(false);
  const actors = inDossier(view);
  const isQuestion = view.candidates !== undefined && view.actor === undefined;
  const act = (action: () => Promise<Deed>) => async (press: MouseEvent) => {
    const byPointer = press.detail > 0;
    setFailed(false);
    try {
      onDone(await action(), byPointer);
    } catch {
      setFailed(true);
    }
  };
  const { unmarkActor } = actions;
  const mute = act(async () => {
    await actions.wrongMatch();
    return { what: 'muted' };
  });
  const switchOff = act(async () => ({ what: 'off', host: await actions.switchOffHere() }));
  const unmark = (id: string) =>
    act(async () => {
      await unmarkActor?.(id);
      return { what: 'unmarked' };
    });
  return (
    <footer class="card-foot">
      {showsWhy && (
        <div class="card-why">
          <WhyMarked why={view.why} pack={view.pack} />
          {subject && unmarkActor && (
            <button type="button" class="text-button" onClick={unmark(subject.id)}>
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
        <button type="button" class="text-button quiet" onClick={mute}>
          {isQuestion ? words.choice.none : words.card.wrong}
        </button>
        <button type="button" class="text-button quiet" onClick={switchOff}>
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
  const subject = actor ?? reports[0]?.actor;
  return subject ? [subject.id] : [];
}
