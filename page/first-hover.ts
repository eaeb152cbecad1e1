import type { Point } from './geometry.ts';
import type { HitTest } from './hit-test.ts';
import type { PlacedMark } from './paint.ts';

/** The pointer where it was seen last, and the mark that it was on. */
export interface Hover {
  point: Point;
  /** Of the event, in milliseconds since the page began. */
  time: number;
  /** When it came upon that mark. */
  since: number;
  mark: PlacedMark | undefined;
}

/**
 * Waits for the pointer to come upon a mark, so that what a card needs is loaded then and not
 * before. Calls `onHover` at each mark; what it is given is kept up to date until `signal` aborts. At
 * most one position a frame is looked up.
 */
export function awaitHover(
  document: Document,
  markAt: HitTest,
  onHover: (hover: Readonly<Hover>) => void,
  signal: AbortSignal,
): void {
  const hover: Hover = { point: { x: 0, y: 0 }, time: 0, since: 0, mark: undefined };
  let queued: { event: PointerEvent; target: EventTarget | undefined } | undefined;

  const look = (): void => {
    if (!queued || signal.aborted) return;
    const { event, target } = queued;
    queued = undefined;
    hover.point = { x: event.clientX, y: event.clientY };
    hover.time = event.timeStamp;
    const mark = markAt(hover.point, target);
    if (mark === hover.mark) return;
    hover.since = event.timeStamp;
    hover.mark = mark;
    if (mark) onHover(hover);
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      // The path is gone once the event is over; the last position of a frame is the one that counts.
      if (!queued) requestAnimationFrame(look);
      queued = { event, target: event.composedPath()[0] };
    },
    { signal, passive: true, capture: true },
  );
}
