import { boxesAround, type Surround, windowScrolls } from './boxes-around.ts';
import type { Rect } from './geometry.ts';
import { liveRange } from './hit-test.ts';

/** Narrower or lower than this, in CSS pixels, nothing is to be seen. */
const LEAST = 2;
/** Of a line this share at least has to be seen. */
const SHARE = 0.5;

/** Tells of stretches of a page whether a reader can see them, where need be by scrolling. */
export type IsSeen = (range: AbstractRange) => boolean;

/**
 * Makes what tells it of the page as it is now: words are seen that are drawn, that no box around them cuts
 * off for good, and that lie where the page can be scrolled to.
 */
export function seenNow(document: Document): IsSeen {
  const around = new Map<Element, Surround[]>();
  const boxesOf = (element: Element): Surround[] => {
    const known = around.get(element);
    if (known) return known;
    const boxes = [...boxesAround(element)];
    around.set(element, boxes);
    return boxes;
  };
  let scrolls: { x: boolean; y: boolean } | undefined;
  return (range) => {
    const element = range.startContainer.parentElement;
    const live = element && liveRange(range);
    if (!live) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    scrolls ??= windowScrolls(document);
    const reach = { ...scrolls };
    return [...live.getClientRects()].some(
      (line) => isLarge(line, line) && isLeft(line, boxesOf(element), document, reach),
    );
  };
}

/** Whether enough of a line is left by the boxes around it and by the page's own edges. */
function isLeft(
  line: Rect,
  boxes: readonly Surround[],
  document: Document,
  window: { x: boolean; y: boolean },
): boolean {
  let rest: Rect = line;
  let whole: Rect = line;
  for (const { element, cutsX, cutsY, scrollsX, scrollsY, isBlank } of boxes) {
    if (isBlank) return false;
    if (!cutsX && !cutsY) continue;
    const box = element.getBoundingClientRect();
    const isOver = (from: number, to: number, start: number, end: number): boolean =>
      to - from > 0 && (from < start || to > end);
    // What it can be scrolled to is then seen somewhere in it.
    const reachesX = scrollsX && isOver(rest.left, rest.right, box.left, box.right);
    const reachesY = scrollsY && isOver(rest.top, rest.bottom, box.top, box.bottom);
    if (reachesX && isBeforeStart(rest.right - box.left + element.scrollLeft, element))
      return false;
    if (reachesY && rest.bottom - box.top + element.scrollTop <= 0) return false;
    rest = {
      left: reachesX ? box.left : cutsX ? Math.max(rest.left, box.left) : rest.left,
      right: reachesX ? box.right : cutsX ? Math.min(rest.right, box.right) : rest.right,
      top: reachesY ? box.top : cutsY ? Math.max(rest.top, box.top) : rest.top,
      bottom: reachesY ? box.bottom : cutsY ? Math.min(rest.bottom, box.bottom) : rest.bottom,
    };
    if (reachesX || reachesY) whole = rest;
    if (!isLarge(rest, whole)) return false;
  }
  return isOnPage(rest, document, window);
}

function isLarge(rest: Rect, whole: Rect): boolean {
  const [width, height] = [rest.right - rest.left, rest.bottom - rest.top];
  return width >= LEAST && height >= LEAST && height >= (whole.bottom - whole.top) * SHARE;
}

/** Whether something lies before all that an element can be scrolled to, where that begins at its left. */
function isBeforeStart(right: number, element: Element): boolean {
  return right <= 0 && element.scrollLeft >= 0 && getComputedStyle(element).direction === 'ltr';
}

/** Whether the window shows a rectangle, or can be scrolled to it. */
function isOnPage(
  { left, right, top, bottom }: Rect,
  { defaultView: window, scrollingElement, documentElement }: Document,
  scrolls: { x: boolean; y: boolean },
): boolean {
  if (!window) return false;
  const page = scrollingElement ?? documentElement;
  const { scrollX, scrollY, innerWidth, innerHeight } = window;
  const isInX = right > 0 && left < innerWidth;
  const isInY = bottom > 0 && top < innerHeight;
  // Pages that begin at their right are scrolled to what lies left of the window.
  const start = scrollX < 0 || isFromRight(page) ? page.clientWidth - page.scrollWidth : 0;
  const isReachedX =
    scrolls.x && right + scrollX > start && left + scrollX < Math.max(page.scrollWidth, innerWidth);
  const isReachedY = scrolls.y && bottom + scrollY > 0 && top + scrollY < page.scrollHeight;
  return (isInX || isReachedX) && (isInY || isReachedY);
}

function isFromRight(page: Element): boolean {
  const { direction, writingMode } = getComputedStyle(page.ownerDocument.body ?? page);
  return direction === 'rtl' || writingMode.endsWith('-rl');
}
