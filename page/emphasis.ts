/**
 * Emphasises a stretch of the page without touching its tree, in place of what the same name emphasised
 * before.
 * @param name of the highlight that emphasises
 * @returns what takes it off again
 */
export function emphasise(range: AbstractRange, name: string): () => void {
  const highlight = new Highlight(range);
  CSS.highlights.set(name, highlight);
  return () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}
