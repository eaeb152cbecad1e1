import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from '../strings.ts';

/** Asks before everything is forgotten. */
export function ResetField({ onReset }: { onReset(): void }): VNode {
  const [isAsking, setAsking] = useState(false);
  const { options } = words;
  if (!isAsking) {
    return (
      <p>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {options.reset}
        </button>
      </p>
    );
  }
  const reset = () => {
    setAsking(false);
    onReset();
  };
  return (
    <div class="ask" role="alertdialog" aria-label={options.reset}>
      <p>{options.resetAsk}</p>
      <p class="buttons">
        <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
          {options.resetNo}
        </button>
        <button type="button" class="button button-main" onClick={reset}>
          {options.resetYes}
        </button>
      </p>
    </div>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
