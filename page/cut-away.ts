/** A box that is this small, in CSS pixels, and cuts off what reaches out of it shows nothing. */
const NOTHING = 1;

/**
 * Whether all of an element that is laid out is kept from everybody who looks: it is folded to nothing, or
 * lies so far before the page's edge that nobody can scroll to it. The element must be rendered.
 */
export function isCutAway(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  if (width <= NOTHING || height <= NOTHING) return cutsOff(element, width, height);
  return (right < 0 && isBeforePage(right, 'x')) || (bottom < 0 && isBeforePage(bottom, 'y'));
}

function cutsOff(element: Element, width: number, height: number): boolean {
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display === 'contents') return false;
  return (
    (width <= NOTHING && overflowX !== 'visible') || (height <= NOTHING && overflowY !== 'visible')
  );
}

/** Whether an edge lies more than the window's size before the page: what slides in begins nearer. */
function isBeforePage(edge: number, axis: 'x' | 'y'): boolean {
  if (axis === 'y') return edge + window.scrollY < -window.innerHeight;
  // Pages that are read from the right begin there, and are scrolled to their left.
  const { direction, writingMode } = getComputedStyle(document.documentElement);
  const isFromLeft = direction === 'ltr' && !writingMode.endsWith('-rl') && window.scrollX >= 0;
  return isFromLeft && edge + window.scrollX < -window.innerWidth;
}
