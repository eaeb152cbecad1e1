/** Up to so many words are sought whole; longer quotations by their two ends. */
const WHOLE_LIMIT = 10;
/** Words sought at each end: enough to be the only such place on a page. */
const END_LENGTH = 5;

/** Where editors have left something out or put something in, a page's words run differently. */
const EDITED = /\[[^\]]{0,500}\]|\([^)]{0,500}\)|…|\.{3,}/;

/**
 * The fragment by which a browser scrolls to words and marks them, `#:~:text=…`, as the WICG draft
 * "URL Fragment Text Directives" has it.
 * @returns an empty string where no stretch of the quotation is long enough to be sought
 */
export function textFragment(quote: string): string {
  const stretch = quote
    .toWellFormed()
    .split(EDITED)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const parts = stretch.split(/\s+/).filter(Boolean);
  if (parts.length === 0) return '';
  if (parts.length <= WHOLE_LIMIT) return `#:~:text=${encode(parts.join(' '))}`;
  const start = parts.slice(0, END_LENGTH).join(' ');
  const end = parts.slice(-END_LENGTH).join(' ');
  return `#:~:text=${encode(start)},${encode(end)}`;
}

/** A hyphen parts the directive's pieces, and `encodeURIComponent` leaves it as it is. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
