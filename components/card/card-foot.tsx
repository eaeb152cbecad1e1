import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';
import type { ActorView, CardView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import type { Deed } from './done.tsx';
import { isCitable, useCopied } from './use-copied.ts';
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
  const { outcome, copy } = useCopied(view);
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
          <WhyMarked why={view.why} packs={view.packs} />
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
      {outcome && (
        <p class="note" role="status">
          {words.dossier[outcome]}
        </p>
      )}
      <div class="card-actions">
        <FootButton
          name={words.card.short.why}
          label={words.card.why}
          expanded={showsWhy}
          onPress={() => setShowsWhy(!showsWhy)}
        />
        <FootButton
          name={isQuestion ? words.choice.none : words.card.short.wrong}
          label={isQuestion ? words.choice.none : words.card.wrong}
          onPress={mute}
        />
        <FootButton
          name={words.card.short.offHere}
          label={words.card.offHere}
          onPress={switchOff}
        />
        {isCitable(view) && (
          <FootButton name={words.card.short.cite} label={words.card.cite} onPress={copy} />
        )}
        {actions.openDossier && actors.length > 0 && (
          <FootButton
            name={words.dossier.title}
            label={words.dossier.title}
            onPress={() => void actions.openDossier?.(actors)}
          />
        )}
      </div>
    </footer>
  );
}

interface FootButtonProps {
  /** Short, so that all stand in one row. */
  name: string;
  /** In full, for the pointer and for screen readers. */
  label: string;
  expanded?: boolean | undefined;
  onPress(press: MouseEvent): void;
}

function FootButton({ name, label, expanded, onPress }: FootButtonProps): VNode {
  return (
    <button
      type="button"
      class="text-button quiet"
      title={label}
      aria-label={spokenName(name, label)}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {name}
    </button>
  );
}

/** What a button is called has the words that stand on it, so that those who speak to it can say them. */
function spokenName(name: string, label: string): string {
  const word = name.replace(/[^\p{L}\s]/gu, '').trim();
  return label.includes(word) ? label : `${label}, ${name}`;
}

/** The two whose accounts differ most, or else the subject. */
function inDossier({ actor, reports, differences }: CardView): string[] {
  const [first, second, ...more] = differences[0]?.actors ?? [];
  if (first && second && more.length === 0) return [first.id, second.id];
  const subject = actor ?? reports[0]?.actor;
  return subject ? [subject.id] : [];
}
