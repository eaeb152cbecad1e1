/** Attributes that name what a `meta` element states, the telling ones first. */
const NAMING = ['property', 'name', 'itemprop', 'http-equiv'];

/** What the `meta` elements of a page state, the first of each name, by their names in small letters. */
export function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = NAMING.map((attribute) => meta.getAttribute(attribute)).find(Boolean);
    const content = meta.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}
