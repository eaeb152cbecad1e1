import type { ComponentChildren, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';

interface OpenRowProps {
  title: string;
  /** The title as it is drawn, where some of its words stand out. */
  shown?: ComponentChildren;
  /** True for a name, which stands out; a sentence does not. */
  isName: boolean;
  detail?: ComponentChildren;
  /** At the end of the line, such as a number. */
  aside?: ComponentChildren;
  /** What opens under the row, drawn when it does. */
  children: () => VNode;
}

/** A row that opens in place, stays in sight while what opened is read, and closes with Esc from there. */
export function OpenRow({ title, shown, isName, detail, aside, children }: OpenRowProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The first Esc closes the row; the second is the browser's and closes the window.
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  return (
    <li class="row">
      <button
        ref={button}
        type="button"
        class="row-line turn"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="row-text">
          <span class={isName ? 'name' : undefined}>{shown ?? title}</span>
          {detail && <span class="row-detail">{detail}</span>}
        </span>
        {aside && <span class="row-aside">{aside}</span>}
      </button>
      {isOpen && (
        <section class="row-content" id={id} aria-label={title} onKeyDown={closeOnEscape}>
          {children()}
        </section>
      )}
    </li>
  );
}
