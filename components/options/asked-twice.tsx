import type { VNode } from 'preact';
import { useState } from 'preact/hooks';

interface AskedTwiceProps {
  label: string;
  /** What a screen reader says for the button, where the label alone would not tell which it is. */
  name?: string;
  question: string;
  yes: string;
  no: string;
  onYes(): void;
}

/** A button that asks before it does what cannot be undone. */
export function AskedTwice({ label, name, question, yes, no, onYes }: AskedTwiceProps): VNode {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="button" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const answer = () => {
    setAsking(false);
    onYes();
  };
  return (
    <div class="ask" role="alertdialog" aria-label={name ?? label}>
      <p>{question}</p>
      <p class="buttons">
        <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
          {no}
        </button>
        <button type="button" class="button button-main" onClick={answer}>
          {yes}
        </button>
      </p>
    </div>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
