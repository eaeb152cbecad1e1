/** The quotation marks that a browser draws around a `q`, the first before it and the second after. */
export type DrawnQuotes = readonly [opening: string, closing: string];

const DOUBLE: DrawnQuotes = ['“', '”'];
const SINGLE: DrawnQuotes = ['‘', '’'];
/** Marks that a style may write out. */
const WRITTEN = /^["'](?<mark>["'“”„‟«»‹›‘’「」『』])["']$/;

/** The marks around a `q` where nothing is known of styles. */
export function quotesByNesting(element: Element): DrawnQuotes {
  return element.parentElement?.closest('q') ? SINGLE : DOUBLE;
}

/** The marks that the styles of a rendered `q` draw; undefined where they draw none. */
export function quotesByStyle(element: Element): DrawnQuotes | undefined {
  const { content } = getComputedStyle(element, '::before');
  if (content === 'open-quote')
    return getComputedStyle(element).quotes === 'none' ? undefined : quotesByNesting(element);
  const opening = WRITTEN.exec(content)?.groups?.mark;
  const closing = WRITTEN.exec(getComputedStyle(element, '::after').content)?.groups?.mark;
  return opening && closing ? [opening, closing] : undefined;
}
