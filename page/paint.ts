import type { MarkKind } from './contract.ts';
import type { Mark } from './marks.ts';

/** Names under which the marks are registered; stylesheets and tests rely on them. */
export const HIGHLIGHT_NAMES: Record<MarkKind, string> = {
  actor: 'counterpoint-actor',
  claim: 'counterpoint-claim',
  conflict: 'counterpoint-conflict',
};
/** The mark that the reader was just led to. */
export const EMPHASIS_NAME = 'counterpoint-emphasis';

/** Where underlines meet, the one with more to say is drawn on top. */
const PRIORITIES: Record<MarkKind, number> = { actor: 1, claim: 2, conflict: 3 };

/** A mark with its place on the page. */
export interface PlacedMark extends Mark {
  range: StaticRange;
}

/**
 * Underlines marks by the CSS Custom Highlight API, one highlight for each kind, replacing what was
 * painted before. Nothing is added to the page's tree.
 */
export function paint(marks: PlacedMark[]): void {
  for (const kind of Object.keys(HIGHLIGHT_NAMES) as MarkKind[]) {
    const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => mark.range);
    if (ranges.length === 0) {
      CSS.highlights.delete(HIGHLIGHT_NAMES[kind]);
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITIES[kind];
    CSS.highlights.set(HIGHLIGHT_NAMES[kind], highlight);
  }
}

/** Takes every mark off the page. */
export function unpaint(): void {
  for (const name of [...Object.values(HIGHLIGHT_NAMES), EMPHASIS_NAME])
    CSS.highlights.delete(name);
}
