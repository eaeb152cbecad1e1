import type { VNode } from 'preact';
import type { ExamplePart } from './example-data.ts';

interface ExampleMarkProps {
  part: ExamplePart;
  isShown: boolean;
  /** The pointer or the focus came to it. */
  onPoint(): void;
  /** It was clicked. */
  onOpen(): void;
}

/** A mark as on a page, but reachable by keyboard. */
export function ExampleMark({ part, isShown, onPoint, onOpen }: ExampleMarkProps): VNode {
  const open = (event: Event) => {
    event.preventDefault();
    onOpen();
  };
  return (
    // biome-ignore lint/a11y/useValidAnchor: a button would not wrap like the words it marks
    <a
      href="#example"
      class={`example-mark mark mark-${part.kind}`}
      aria-current={isShown}
      onMouseEnter={onPoint}
      onFocus={onPoint}
      onClick={open}
    >
      {part.text}
    </a>
  );
}
