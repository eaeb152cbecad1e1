/**
 * Where the card's host can be used: what lies outside of an element in fullscreen, or of a modal dialog, is
 * drawn above it but takes neither pointer nor focus.
 */

/** The part of the page that takes the pointer; undefined where all of it does. */
function partInUse(document: Document, words: Node): Element | undefined {
  const full = document.fullscreenElement;
  const dialog = topmostDialog(document, words);
  if (full && dialog) return full.contains(dialog) ? dialog : full;
  return full ?? dialog;
}

/** The modal dialog that lies over all others, which may be in a shadow tree around the words. */
function topmostDialog(document: Document, words: Node): Element | undefined {
  for (
    let at: Node | null = words;
    at;
    at = at.parentNode ?? (at as Partial<ShadowRoot>).host ?? null
  )
    if (isModal(at)) return at as Element;
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  if (dialogs.length < 2) return dialogs[0];
  // Behind the topmost one, its backdrop covers the window.
  const { clientWidth, clientHeight } = document.documentElement;
  const corners = [1, clientWidth - 2].flatMap((x) => [1, clientHeight - 2].map((y) => ({ x, y })));
  for (const { x, y } of corners) {
    const dialog = document.elementFromPoint(x, y)?.closest('dialog:modal');
    if (dialog) return dialog;
  }
  return dialogs.at(-1);
}

function isModal(node: Node): boolean {
  return node.nodeName === 'DIALOG' && (node as Element).matches(':modal');
}

/**
 * Puts the host where it can be used, under the root where it can be. Rules that count the children of the
 * root (`:last-child`, `:has()`) can make the page look otherwise with one more; then it goes into the body.
 * @param words the marked words that the card belongs to
 */
export function settle(document: Document, host: Element, words: Node): void {
  const part = partInUse(document, words);
  if (part) {
    if (host.parentNode !== part) part.append(host);
    return;
  }
  const { documentElement: root, body } = document;
  if (host.parentNode === root || (body && host.parentNode === body)) return;
  const before = lookOf(root, body);
  root.append(host);
  if (!body || lookOf(root, body) === before) return;
  body.append(host);
  if (lookOf(root, body) !== before) root.append(host);
}

/** All that the styles say of the root and the body. */
function lookOf(...elements: (Element | null)[]): string {
  return elements
    .flatMap((element) => {
      if (!element) return [];
      const style = getComputedStyle(element);
      return [...style].map((property) => style.getPropertyValue(property));
    })
    .join();
}
