import { parentInLayout } from './boxes-around.ts';
import { type DrawnQuotes, quotesByNesting, quotesByStyle } from './drawn-quotes.ts';
import { isBlockName, isKnownBlock } from './element-names.ts';
import type { Markup } from './markup.ts';

/**
 * How an element is laid out, as far as its text is concerned: in line with its neighbours, on lines
 * of its own, not at all, or laid out but not drawn (`visibility`), which children may undo.
 */
export interface Box {
  flow: 'inline' | 'block' | 'none';
  drawn: boolean;
  /** Not rendered before it is scrolled to (`content-visibility: auto`): only names tell of what is inside. */
  isUnrendered?: boolean;
  /** Drawn around it. */
  quotes?: DrawnQuotes | undefined;
}

/** Reads the box of an element that lies in no hidden one. */
export type ReadBox = (element: Element, markup: Markup) => Box;

const ELEMENT = 1;
const TEXT = 3;

const INLINE: Box = { flow: 'inline', drawn: true };
const BLOCK: Box = { flow: 'block', drawn: true };
const NONE: Box = { flow: 'none', drawn: false };
/** Inside what is not rendered as a whole, where nothing may be asked. */
const LOCKED: Box = { ...NONE, isUnrendered: true };
/** An initial has no more letters than this, quotation marks before it included. */
const LONGEST_INITIAL = 3;
/** Also not where `visibility` hides it, nor where it is not rendered before it is scrolled to. */
const AND_DRAWN = { visibilityProperty: true, contentVisibilityAuto: true };
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

/**
 * Reads boxes of a document that is rendered. Whether an element is shown is one question to the
 * browser, several times quicker than its computed style (measured in Chromium), which is asked for
 * where that does not tell.
 */
export function boxFromStyle(element: Element, markup: Markup): Box {
  const { name, isHidden } = markup;
  if (isHidden || !element.checkVisibility(AND_DRAWN)) return hiddenBox(element, markup);
  if (isKnownBlock(name) && !hasWordsBeside(element)) return BLOCK;
  const style = getComputedStyle(element);
  if (!INLINE_DISPLAY.test(style.display)) return isInitial(element, style) ? INLINE : BLOCK;
  return name === 'q' ? { ...INLINE, quotes: quotesByStyle(element) } : INLINE;
}

/** Whether an element is the large first letter of the words that stand after it. */
function isInitial(element: Element, { cssFloat }: CSSStyleDeclaration): boolean {
  if (cssFloat === 'none' || !isInLine(element.nextSibling)) return false;
  const length = element.textContent?.trim().length ?? 0;
  return length > 0 && length <= LONGEST_INITIAL;
}

/** Whether words stand right before or after an element, as they do where a style puts it in a line. */
function hasWordsBeside({ previousSibling, nextSibling }: Element): boolean {
  return isInLine(previousSibling) || isInLine(nextSibling);
}

function isInLine(node: Node | null): boolean {
  if (node?.nodeType === TEXT) return (node.nodeValue ?? '').trim() !== '';
  return node?.nodeType === ELEMENT && !isBlockName((node as Element).localName);
}

/** The box of an element that is not laid out or not drawn, or has none of its own (`contents`). */
function hiddenBox(element: Element, markup: Markup): Box {
  // Asking inside a subtree that is not rendered for its styles has Chromium lay it out otherwise.
  const around = parentInLayout(element);
  const rendering = around && getComputedStyle(around).contentVisibility;
  if (rendering === 'hidden') return LOCKED;
  if (rendering === 'auto') return { ...boxFromName(element, markup), isUnrendered: true };
  const { display, contentVisibility, visibility } = getComputedStyle(element);
  // `hidden=until-found` skips what is inside in the same way.
  if (contentVisibility === 'hidden') return LOCKED;
  if (display === 'none') return NONE;
  const flow = INLINE_DISPLAY.test(display) ? 'inline' : 'block';
  return { flow, drawn: visibility === 'visible' };
}

/** Reads boxes from element names, the `hidden` attribute and styles in the markup. */
export function boxFromName(element: Element, { name, isHidden }: Markup): Box {
  if (isHidden) return NONE;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return NONE;
  if (name === 'q') return { ...INLINE, quotes: quotesByNesting(element) };
  return isBlockName(name) ? BLOCK : INLINE;
}
