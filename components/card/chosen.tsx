import type { VNode } from 'preact';
import { words } from '../strings.ts';

interface ChosenProps {
  /** The words on the page. */
  name: string;
  onAskAgain(): void;
}

/** That it was the reader who said who is meant, with the way back to the question. */
export function Chosen({ name, onAskAgain }: ChosenProps): VNode {
  return (
    <p class="chosen">
      {words.choice.chosen(name)}{' '}
      <button type="button" class="text-button" onClick={onAskAgain}>
        {words.choice.again}
      </button>
    </p>
  );
}
