import { MARK_KINDS, type Mark, type MarkStyle } from '../contract/marks.ts';

/** Where underlines meet, the one with more to say is drawn on top: the last. */
export const MARK_STYLES: readonly MarkStyle[] = ['ambiguous', ...MARK_KINDS];
/** The mark that the reader was just led to. */
export const EMPHASIS_NAME = 'counterpoint-emphasis';

/** A mark with its place on the page. */
export interface PlacedMark extends Mark {
  range: StaticRange;
}

/** Name under which the marks of a style are registered; stylesheets and tests rely on it. */
export function highlightName(style: MarkStyle): string {
  return `counterpoint-${style}`;
}

/**
 * Underlines marks by the CSS Custom Highlight API, one highlight for each style, replacing what was
 * painted before. Nothing is added to the page's tree.
 */
export function paint(marks: PlacedMark[]): void {
  MARK_STYLES.forEach((style, priority) => {
    const ranges = marks.filter(({ kind }) => kind === style).map(({ range }) => range);
    CSS.highlights.delete(highlightName(style));
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(highlightName(style), highlight);
  });
}

/** Takes every mark off the page. */
export function unpaint(): void {
  paint([]);
  CSS.highlights.delete(EMPHASIS_NAME);
}
