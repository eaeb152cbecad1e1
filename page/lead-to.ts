import { boxesAround, windowScrolls } from './boxes-around.ts';
import { emphasise } from './emphasis.ts';
import { liveRange } from './hit-test.ts';

/** Long enough to catch the eye after a jump, short enough not to stay. */
const EMPHASIS_MS = 1_800;

/**
 * Scrolls to a stretch of the page and emphasises it for a moment, without touching the page's tree.
 * Aborting takes the emphasis off at once. `name` is that of its highlight.
 */
export function leadTo(range: AbstractRange, name: string, signal: AbortSignal): void {
  const live = liveRange(range);
  const element = range.startContainer.parentElement;
  if (!live || !element) return;
  bringIntoView(live, element);
  emphasiseForAMoment(range, name, signal);
}

/**
 * Brings the first line of a range into the middle of each box that a reader can scroll, from the innermost
 * to the window. Boxes that only cut off are left as they are: they show what the page means to show.
 */
function bringIntoView(range: Range, element: Element): void {
  const line = (): DOMRect => range.getClientRects()[0] ?? range.getBoundingClientRect();
  for (const { element: box, scrollsX, scrollsY } of boxesAround(element)) {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const at = line();
    box.scrollBy({
      left: scrollsX ? distance(at.left, at.right, left, right) : 0,
      top: scrollsY ? middle(at.top, at.bottom, top, bottom) : 0,
      behavior: 'instant',
    });
  }
  const scrolls = windowScrolls(element.ownerDocument);
  const at = line();
  window.scrollBy({
    left: scrolls.x ? distance(at.left, at.right, 0, window.innerWidth) : 0,
    top: scrolls.y ? middle(at.top, at.bottom, 0, window.innerHeight) : 0,
    behavior: 'instant',
  });
}

/** How far the middle of one stretch is from that of another. */
function middle(from: number, to: number, start: number, end: number): number {
  return (from + to - start - end) / 2;
}

/** The same where the one does not lie within the other; else none. */
function distance(from: number, to: number, start: number, end: number): number {
  return from >= start && to <= end ? 0 : middle(from, to, start, end);
}

function emphasiseForAMoment(range: AbstractRange, name: string, signal: AbortSignal): void {
  const end = emphasise(range, name);
  const timer = setTimeout(end, EMPHASIS_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      end();
    },
    { once: true },
  );
}
