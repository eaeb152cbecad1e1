import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';

interface OpenRowProps {
  title: string;
  /** True for a name, which stands out; a sentence does not. */
  isName: boolean;
  detail?: string | undefined;
  /** At the end of the line, such as a number. */
  aside?: ComponentChildren;
  /** What opens under the row, drawn when it does; without it the row stands as it is. */
  children?: (() => VNode) | undefined;
}

/** A row that opens in place. */
export function OpenRow({ title, isName, detail, aside, children }: OpenRowProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const line = (
    <>
      <span class="row-text">
        <span class={isName ? 'name' : undefined}>{title}</span>
        {detail && <span class="row-detail">{detail}</span>}
      </span>
      {aside && <span class="row-aside">{aside}</span>}
    </>
  );
  if (!children) {
    return (
      <li class="row">
        <p class="row-line">{line}</p>
      </li>
    );
  }
  return (
    <li class="row">
      <button
        type="button"
        class="row-line turn"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {line}
      </button>
      {isOpen && (
        <div class="row-content" id={id}>
          {children()}
        </div>
      )}
    </li>
  );
}
