/** What of an element's box keeps the words in it from being seen, or leads to them. */
export interface Surround {
  element: Element;
  /** Whether it cuts off what reaches out of it, on each axis. */
  cutsX: boolean;
  cutsY: boolean;
  /** Whether a reader can scroll it to what it cuts off, on each axis. */
  scrollsX: boolean;
  scrollsY: boolean;
  /** Whether nothing in it is drawn. */
  isBlank: boolean;
}

const CUTS = /^(?:hidden|clip|auto|scroll|overlay)$/;
const SCROLLS = /^(?:auto|scroll|overlay)$/;
/** Styles that cut all of a box away. */
const CUT_AWAY = /^inset\((?:5\d|[6-9]\d|100)(?:\.\d+)?%/;
const NO_RECT = /^rect\((?:(\d+)px,? \1px,? \1px,? \1px)\)$/;

/**
 * The boxes around an element that cut off what lies in it, the element itself first; the root and the
 * body as well, unless their overflow is the window's. What is positioned in an element further out is not
 * cut off by those between.
 * @param known what was found of elements before
 */
export function* boxesAround(
  element: Element,
  known = new Map<Element, KnownBox>(),
): Generator<Surround> {
  let escapes: 'no' | 'static' | 'all' = 'no';
  for (let at: Element | null = element; at; at = parentInLayout(at)) {
    let box = known.get(at);
    if (!box) {
      box = boxOf(at);
      known.set(at, box);
    }
    const { surround, position, isContaining, isTransformed } = box;
    const holds = escapes === 'no' || (escapes === 'static' && isContaining) || isTransformed;
    if (holds && surround) yield surround;
    if (holds) escapes = position === 'fixed' ? 'all' : position === 'absolute' ? 'static' : 'no';
  }
}

/** What of an element's styles matters to what is laid out in it. */
export interface KnownBox {
  /** Absent where it cuts off nothing. */
  surround: Surround | undefined;
  position: string;
  /** Whether what is positioned in it stays in it. */
  isContaining: boolean;
  isTransformed: boolean;
}

function boxOf(element: Element): KnownBox {
  const style = getComputedStyle(element);
  const { position, overflowX, overflowY, clipPath } = style;
  const isTransformed = style.transform !== 'none';
  const isBlank = CUT_AWAY.test(clipPath) || (position === 'absolute' && NO_RECT.test(style.clip));
  const isBox =
    (overflowX !== 'visible' || overflowY !== 'visible') &&
    !/^(?:inline|contents)$/.test(style.display) &&
    !isWindowOf(element, style);
  const surround: Surround = {
    element,
    cutsX: isBox && CUTS.test(overflowX),
    cutsY: isBox && CUTS.test(overflowY),
    scrollsX: SCROLLS.test(overflowX),
    scrollsY: SCROLLS.test(overflowY),
    isBlank,
  };
  return {
    surround: isBox || isBlank ? surround : undefined,
    position,
    isContaining: position !== 'static' || isTransformed,
    isTransformed,
  };
}

/** Whether the overflow of an element is that of the window, which has a box of its own. */
function isWindowOf(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  const { documentElement: root, body } = element.ownerDocument;
  if (element === root) return true;
  if (element !== body || (overflowX === 'visible' && overflowY === 'visible')) return false;
  const style = getComputedStyle(root);
  return style.overflowX === 'visible' && style.overflowY === 'visible';
}

/** Whether a reader can scroll the window, on each axis. */
export function windowScrolls({ documentElement: root, body }: Document): {
  x: boolean;
  y: boolean;
} {
  const own = getComputedStyle(root);
  const isOwn = own.overflowX !== 'visible' || own.overflowY !== 'visible' || !body;
  const { overflowX, overflowY } = isOwn ? own : getComputedStyle(body);
  const isFree = (overflow: string): boolean => overflow === 'visible' || SCROLLS.test(overflow);
  return { x: isFree(overflowX), y: isFree(overflowY) };
}

/** The element that one is laid out in: its slot, its parent or the host of its tree. */
export function parentInLayout(element: Element): Element | null {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot && root === element.parentNode ? root.host : null;
  return element.assignedSlot ?? element.parentElement ?? host;
}
