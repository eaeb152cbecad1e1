import { MARK_STYLES, type MarkNames, type RivalMark } from '../contract/marks.ts';

/** A mark with its place on the page, which follows the words where the page puts them anew. */
export interface PlacedMark extends RivalMark {
  range: StaticRange;
}

/**
 * Underlines marks by the CSS Custom Highlight API, one highlight for each style, replacing what was
 * painted before. Nothing is added to the page's tree.
 */
export function paint(marks: PlacedMark[], names: MarkNames): void {
  for (const style of MARK_STYLES) {
    const ranges = marks.filter((mark) => mark.style === style).map(({ range }) => range);
    // What is registered later is drawn on top, without a priority that would tell a page whose it is.
    CSS.highlights.delete(names[style]);
    if (ranges.length > 0) CSS.highlights.set(names[style], new Highlight(...ranges));
  }
}

/** Takes every mark off the page. */
export function unpaint(names: MarkNames): void {
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}
