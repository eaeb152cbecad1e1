import type { ComponentChildren, VNode } from 'preact';
import { words } from '../strings.ts';

/** The part of the card that scrolls, reachable by keyboard as one stop. */
export function ScrollRegion({ children }: { children: ComponentChildren }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region needs the keyboard
    <section class="card-body" aria-label={words.card.body} tabIndex={0}>
      {children}
    </section>
  );
}
