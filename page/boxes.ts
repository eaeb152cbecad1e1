import { isBlockName } from './element-names.ts';

/**
 * How an element is laid out, as far as its text is concerned: in line with its neighbours, on lines
 * of its own, not at all, or laid out but not drawn (`visibility`), which children may undo.
 */
export interface Box {
  flow: 'inline' | 'block' | 'none';
  drawn: boolean;
}

/** Reads the box of an element whose parent's text is drawn or not. */
export type ReadBox = (element: Element, parentDrawn: boolean) => Box;

const INLINE: Box = { flow: 'inline', drawn: true };
const BLOCK: Box = { flow: 'block', drawn: true };
const NONE: Box = { flow: 'none', drawn: false };
const INLINE_DISPLAY = /^(?:inline|contents|ruby)/;

/**
 * Reads boxes from the computed style where the document is rendered, else (a saved page read
 * without a browser) from element names and the `hidden` attribute.
 */
export function boxReader(document: Document): ReadBox {
  const view = document.defaultView;
  const root = document.documentElement;
  if (!view || typeof view.getComputedStyle !== 'function') return boxFromName;
  if (!root || !view.getComputedStyle(root).display) return boxFromName;
  return boxFromStyle;
}

/** Reads boxes from the computed style of a document that is rendered. */
export function boxFromStyle(element: Element, parentDrawn: boolean): Box {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none') return NONE;
  const isInline = INLINE_DISPLAY.test(display);
  // Each property of a computed style costs time, and words within a line are not hidden singly.
  if (isInline && parentDrawn) return INLINE;
  // Also of `hidden=until-found`. Asking such a subtree for styles has Chromium lay it out otherwise.
  if (style.contentVisibility === 'hidden') return NONE;
  if (style.visibility === 'visible') return isInline ? INLINE : BLOCK;
  return { flow: isInline ? 'inline' : 'block', drawn: false };
}

function boxFromName(element: Element): Box {
  if (element.hasAttribute('hidden')) return NONE;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return NONE;
  return isBlockName(element) ? BLOCK : INLINE;
}
