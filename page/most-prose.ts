import { isSkippedName } from './element-names.ts';

/** Less text than this is a label, whatever else is on the page. In UTF-16 units. */
const MIN_TEXT = 400;
/** Shorter stretches between two tags are labels more often than prose. */
const MIN_STRETCH = 40;
const SHARE = 0.5;
/** `NodeFilter.SHOW_TEXT`, which is not at hand everywhere. */
const SHOW_TEXT = 4;

/**
 * Whether an element holds most of the prose of its page. Pages say `aria-hidden` of all that lies
 * behind a notice, and mean nobody to be kept from what they go on showing.
 */
export function holdsMostProse(element: Element): boolean {
  if ((element.textContent?.length ?? 0) < MIN_TEXT) return false;
  const own = proseIn(element);
  return own >= MIN_TEXT && own >= proseIn(element.ownerDocument.documentElement) * SHARE;
}

function proseIn(element: Element): number {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const stretch = node.nodeValue?.length ?? 0;
    if (stretch >= MIN_STRETCH && !isSkippedName(node.parentElement?.localName ?? ''))
      length += stretch;
  }
  return length;
}
