import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../strings.ts';

interface ClampedProps {
  /** How many lines stand before the reader asks for the rest. */
  lines: 2 | 3;
  children: ComponentChildren;
}

/** Words cut after some lines, which a press opens; what is short enough stands whole. */
export function Clamped({ lines, children }: ClampedProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || isOpen) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Larger letters make the words longer, not the box that cuts them.
    for (const child of element.children) observer.observe(child);
    // Letters that come late break lines anew within a box of the same size.
    const { fonts } = document;
    fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      fonts.removeEventListener('loadingdone', measure);
    };
  }, [isOpen, lines]);
  return (
    <div>
      <div ref={box} class={isOpen ? undefined : `clamped clamped-${lines}`}>
        {children}
      </div>
      {(isCut || isOpen) && (
        <button
          type="button"
          class="text-button quiet clamp-button"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.statement.less : words.statement.whole}
        </button>
      )}
    </div>
  );
}
