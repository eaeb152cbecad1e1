import type { ComponentChildren, VNode } from 'preact';
import { words } from '../strings.ts';

interface ScrollRegionProps {
  /** What it holds, where that is not the record. */
  label?: string | undefined;
  children: ComponentChildren;
}

/** The part of the card that scrolls, reachable by keyboard as one stop. */
export function ScrollRegion({ label, children }: ScrollRegionProps): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region needs the keyboard
    <section class="card-body" data-part="body" aria-label={label ?? words.card.body} tabIndex={0}>
      {children}
    </section>
  );
}
