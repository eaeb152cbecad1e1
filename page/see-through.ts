/** Elements that show something of their own, whatever their styles. */
const REPLACED = new Set(
  'img video canvas iframe embed object svg input textarea select button progress meter audio'.split(
    ' ',
  ),
);
const CLEAR = /^(?:transparent|rgba\(\d+, \d+, \d+, 0\)|.* \/ 0\))$/;
const PSEUDOS = ['::before', '::after'];

/**
 * Whether an element paints nothing at a point, so that a reader sees what lies behind it: a shield that
 * keeps a page from being copied, a link that is stretched over a box.
 * @param point in CSS pixels of the window
 */
export function isClearAt(element: Element, point: { x: number; y: number }): boolean {
  if (REPLACED.has(element.localName) || element.shadowRoot) return false;
  const style = getComputedStyle(element);
  if (style.opacity === '0') return true;
  if (!isClear(style) || style.backdropFilter !== 'none') return false;
  return PSEUDOS.every((name) => isClearPseudo(element, name)) && !hasWordsAt(element, point);
}

function isClear({ backgroundColor, backgroundImage }: CSSStyleDeclaration): boolean {
  return CLEAR.test(backgroundColor) && backgroundImage === 'none';
}

function isClearPseudo(element: Element, name: string): boolean {
  const style = getComputedStyle(element, name);
  return (
    style.content === 'none' ||
    style.content === 'normal' ||
    (style.content === '""' && isClear(style))
  );
}

/** Whether words of the element itself are drawn at a point. */
function hasWordsAt(element: Element, { x, y }: { x: number; y: number }): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects())
      if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}
