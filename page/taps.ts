import type { HitTest } from './hit-test.ts';
import type { PlacedMark } from './paint.ts';

/** What a tap on has an effect of its own, which is what the reader meant. */
const INTERACTIVE = 'a[href],button,summary,label,[onclick],[role=button],[role=link],[role=tab]';

/**
 * Calls `onTap` when a finger taps a mark that stands in nothing interactive. The page's handlers
 * come first: where they have taken the tap it is theirs.
 */
export function watchTaps(
  document: Document,
  markAt: HitTest,
  onTap: (mark: PlacedMark) => void,
  signal: AbortSignal,
): void {
  let byFinger = false;
  const options = { signal, passive: true, capture: true };
  document.addEventListener(
    'pointerdown',
    (event) => {
      byFinger = event.pointerType === 'touch';
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      const path = event.composedPath();
      if (!event.isTrusted || !byFinger || path.some(isInteractive)) return;
      const mark = markAt({ x: event.clientX, y: event.clientY }, path[0]);
      if (!mark) return;
      setTimeout(() => {
        if (!event.defaultPrevented && !signal.aborted) onTap(mark);
      });
    },
    options,
  );
}

/** Whether a press on this node has an effect of its own. */
export function isInteractive(node: EventTarget): boolean {
  const element = node as Element;
  return element.nodeType === 1 && element.matches(INTERACTIVE);
}
