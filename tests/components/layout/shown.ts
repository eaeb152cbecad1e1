/** A fault of a layout as a picky eye would tell it: where, and what. */
export type Fault = string;

/** Text that stands in one place: what is to be seen of one line of one text node. */
export interface Line {
  text: Text;
  box: DOMRect;
}

const INTERACTIVE =
  'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="button"]';

/** All elements of a surface that are to be seen, in document order. */
export function shownIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(isShown);
}

/** Whether anything of an element is to be seen; what is there for screen readers alone is not. */
export function isShown(element: Element): boolean {
  if (element.closest('.visually-hidden')) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** What can be pressed, typed into or followed. */
export function targetsIn(root: ParentNode): Element[] {
  return shownIn(root).filter((element) => element.matches(INTERACTIVE) && !isScroller(element));
}

/** Whether an element scrolls what does not fit it, and so takes the focus for the arrow keys. */
export function isScroller(element: Element): boolean {
  return /auto|scroll/.test(getComputedStyle(element).overflow) && !element.matches('textarea');
}

/** Every line of text that is to be seen. */
export function linesIn(root: ParentNode): Line[] {
  return shownIn(root).flatMap((element) =>
    [...element.childNodes]
      .filter((node): node is Text => node instanceof Text && node.data.trim() !== '')
      .flatMap((text) => boxesOf(text, element).map((box) => ({ text, box }))),
  );
}

/** How an element is named in a fault. */
export function named(element: Element): string {
  const name = [element.localName, ...element.classList].join('.');
  // biome-ignore lint/performance/useDomNodeTextContent: only what is shown names it
  const words = element instanceof HTMLElement ? element.innerText : element.textContent;
  return `${name} '${(words || element.getAttribute('aria-label') || '').trim().slice(0, 30)}'`;
}

function boxesOf(text: Text, holder: Element): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .map((box) => seenOf(box, holder))
    .filter(({ width, height }) => width > 0 && height > 0);
}

/** Of a box of an element what is to be seen, where things around it scroll or cut; maybe nothing. */
export function seenOf(box: DOMRect, element: Element): DOMRect {
  return windowsOn(element).reduce(common, box);
}

/** The boxes through which an element is seen. */
function windowsOn(element: Element): DOMRect[] {
  const windows: DOMRect[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { overflow, display } = getComputedStyle(at);
    if (overflow !== 'visible' && display !== 'inline') windows.push(at.getBoundingClientRect());
  }
  return windows;
}

function common(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.max(a.left, b.left), Math.max(a.top, b.top)];
  const [right, bottom] = [Math.min(a.right, b.right), Math.min(a.bottom, b.bottom)];
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
