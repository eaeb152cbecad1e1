import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { roleText, SpeaksFor } from '../actor/actor-role.tsx';
import { words } from '../strings.ts';
import type { Pin } from './use-pin.ts';

interface CardHeadProps {
  actor: ActorView | undefined;
  /** What the card is about where that is no actor, and a line below it. */
  title?: string | undefined;
  note?: string | undefined;
  onBack?: (() => void) | undefined;
  /** Absent where the card cannot be kept open. */
  pin?: Pin | undefined;
  onClose(): void;
}

/** Who: name, role at the article's date, in whose name. */
export function CardHead({ actor, title, note, onBack, pin, onClose }: CardHeadProps): VNode {
  const role = actor && roleText(actor);
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
        <h2 class="card-name">{actor?.name ?? title ?? words.card.subjectOnly}</h2>
        {role && <p class="role">{role}</p>}
        {note && <p class="role">{note}</p>}
        {actor && <SpeaksFor actor={actor} />}
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
