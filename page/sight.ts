import { boxesAround, type KnownBox, type Surround, windowScrolls } from './boxes-around.ts';
import type { Rect } from './geometry.ts';
import { liveRange } from './hit-test.ts';

/** Narrower or lower than this, in CSS pixels, nothing is to be seen. */
const LEAST = 2;
/** Of a line this share at least has to be seen. */
const SHARE = 0.5;

/**
 * Whether a reader can see words, where need be by scrolling: `cut-away` where they lie in a box that is
 * folded to nothing or outside of the page, `hidden` where they are not drawn now or lie beyond an edge.
 */
export type Sight = 'seen' | 'hidden' | 'cut-away';

/** Makes what tells the sight of stretches of the page as it is now. */
export function sightNow(document: Document): (range: AbstractRange) => Sight {
  const around = new Map<Element, Surround[]>();
  const known = new Map<Element, KnownBox>();
  const boxesOf = (element: Element): Surround[] => {
    const found = around.get(element);
    if (found) return found;
    const boxes = [...boxesAround(element, known)];
    around.set(element, boxes);
    return boxes;
  };
  let scrolls: { x: boolean; y: boolean } | undefined;
  return (range) => {
    const element = range.startContainer.parentElement;
    const live = element && liveRange(range);
    if (!live) return 'hidden';
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return boxesOf(element).some(isNothing) ? 'cut-away' : 'hidden';
    scrolls ??= windowScrolls(document);
    let best: Sight = 'hidden';
    for (const line of live.getClientRects()) {
      if (!isLarge(line, line)) continue;
      const sight = sightOfLine(line, boxesOf(element), document, scrolls);
      if (sight === 'seen') return sight;
      best = sight;
    }
    return best;
  };
}

/** How much of a line is left by the boxes around it and by the page's own edges. */
function sightOfLine(
  line: Rect,
  boxes: readonly Surround[],
  document: Document,
  window: { x: boolean; y: boolean },
): Sight {
  let rest: Rect = line;
  let whole: Rect = line;
  for (const surround of boxes) {
    const { element, cutsX, cutsY, scrollsX, scrollsY } = surround;
    if (isNothing(surround)) return 'cut-away';
    if (!cutsX && !cutsY) continue;
    const box = element.getBoundingClientRect();
    // What it can be scrolled to is then seen somewhere in it.
    const reachesX = scrollsX && (rest.left < box.left || rest.right > box.right);
    const reachesY = scrollsY && (rest.top < box.top || rest.bottom > box.bottom);
    if (reachesX && isBeforeStart(rest.right - box.left, element)) return 'hidden';
    if (reachesY && rest.bottom - box.top + element.scrollTop <= 0) return 'hidden';
    const left = reachesX ? box.left : cutsX ? Math.max(rest.left, box.left) : rest.left;
    const right = reachesX ? box.right : cutsX ? Math.min(rest.right, box.right) : rest.right;
    const top = reachesY ? box.top : cutsY ? Math.max(rest.top, box.top) : rest.top;
    const bottom = reachesY ? box.bottom : cutsY ? Math.min(rest.bottom, box.bottom) : rest.bottom;
    rest = { left, right, top, bottom };
    if (reachesX || reachesY) whole = rest;
    if (!isLarge(rest, whole)) return 'hidden';
  }
  return sightOnPage(rest, document, window);
}

/** Whether a box shows nothing of what is in it. */
function isNothing({ element, cutsX, cutsY, isBlank }: Surround): boolean {
  if (isBlank) return true;
  if (!cutsX && !cutsY) return false;
  const { width, height } = element.getBoundingClientRect();
  return (cutsX && width < LEAST) || (cutsY && height < LEAST);
}

function isLarge(rest: Rect, whole: Rect): boolean {
  const [width, height] = [rest.right - rest.left, rest.bottom - rest.top];
  return width >= LEAST && height >= LEAST && height >= (whole.bottom - whole.top) * SHARE;
}

/** Whether something lies before all that an element can be scrolled to, where that begins at its left. */
function isBeforeStart(right: number, element: Element): boolean {
  const { scrollLeft } = element;
  return (
    right + scrollLeft <= 0 && scrollLeft >= 0 && getComputedStyle(element).direction === 'ltr'
  );
}

/** Whether the window shows a rectangle, or can be scrolled to it. */
function sightOnPage(
  { left, right, top, bottom }: Rect,
  { defaultView: window, scrollingElement, documentElement }: Document,
  scrolls: { x: boolean; y: boolean },
): Sight {
  if (!window) return 'hidden';
  const page = scrollingElement ?? documentElement;
  const { scrollX, scrollY, innerWidth, innerHeight } = window;
  const isInX = right > 0 && left < innerWidth;
  const isInY = bottom > 0 && top < innerHeight;
  if (isInX && isInY) return 'seen';
  // Pages that begin at their right are scrolled to what lies left of the window.
  const start = scrollX < 0 || isFromRight(page) ? page.clientWidth - page.scrollWidth : 0;
  const isOnX = right + scrollX > start && left + scrollX < Math.max(page.scrollWidth, innerWidth);
  const isOnY = bottom + scrollY > 0 && top + scrollY < page.scrollHeight;
  if (!isOnX || !isOnY) return 'cut-away';
  return (isInX || scrolls.x) && (isInY || scrolls.y) ? 'seen' : 'hidden';
}

function isFromRight({ ownerDocument, localName }: Element): boolean {
  const { documentElement: root, body } = ownerDocument;
  const { direction, writingMode } = getComputedStyle(localName === 'body' ? root : (body ?? root));
  return direction === 'rtl' || writingMode.endsWith('-rl');
}
