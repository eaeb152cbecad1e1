import type { VNode } from 'preact';
import type { ClaimClass } from '../../contract/annotations.ts';
import type { ActorView } from '../../contract/views.ts';
import { SpeaksFor } from '../actor/actor-role.tsx';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import type { Pin } from './use-pin.ts';

interface CardHeadProps {
  actor: ActorView | undefined;
  /** What the card is about where that is no actor, and a line below it. */
  title?: string | undefined;
  note?: string | undefined;
  /** How much is known of the marked sentence; absent for a name. */
  claim?: ClaimClass | undefined;
  onBack?: (() => void) | undefined;
  /** Absent where the card cannot be kept open. */
  pin?: Pin | undefined;
  onClose(): void;
}

/** Who: name, role at the article's date, in whose name. */
export function CardHead(props: CardHeadProps): VNode {
  const { actor, title, note, claim, onBack, pin, onClose } = props;
  const role = actor?.role;
  return (
    <header class="card-head">
      {onBack && (
        <button
          type="button"
          class="icon-button icon-back"
          aria-label={words.card.back}
          onClick={onBack}
          ref={focusOnMount}
        />
      )}
      <div class="card-who">
        <h2 class="card-name">
          {claim === 'quote' && <span class="card-claim">{words.card.quotes} </span>}
          {claim === 'report' && <span class="card-claim">{words.card.reported} </span>}
          <span>{actor?.name ?? title ?? words.card.subjectOnly}</span>
          {role && (
            <span class="role">
              {', '}
              <FewPackWords text={role} lang={actor.langs?.role} />
            </span>
          )}
          {claim === 'question' && (
            <span class="card-claim">
              {role && ','} {words.card.onQuestion}
            </span>
          )}
        </h2>
        {note && <p class="role">{note}</p>}
        {actor && !claim && <SpeaksFor actor={actor} />}
      </div>
      {pin && (
        <button
          type="button"
          class="icon-button icon-pin"
          aria-label={words.card.pin}
          title={words.card.pin}
          aria-pressed={pin.isPinned}
          onClick={pin.toggle}
        />
      )}
      <button
        type="button"
        class="icon-button icon-close"
        aria-label={words.card.close}
        onClick={onClose}
      />
    </header>
  );
}

/** What took the reader here is hidden now, so the way back takes the focus. */
const focusOnMount = (button: HTMLButtonElement | null) => button?.focus();
