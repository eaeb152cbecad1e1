import { escapeHtml } from './escape-html.ts';

/** One bar of a chart. */
export interface Bar {
  label: string;
  value: number;
}

/** Measures in the units of the drawing, which is scaled to the width of the page. */
const ROW = 24;
const BAR_HEIGHT = 16;
const BAR_START = 240;
const BAR_SPACE = 360;
const WIDTH = 660;
const GAP = 8;

/** Longer labels would run out of the drawing; the table beside it has them whole. */
const LABEL_LENGTH = 34;
/** More bars than this are a list; the table beside it goes on. */
const MOST_BARS = 25;

/**
 * Draws figures as horizontal bars. Colours come from the classes `bar` and `words`.
 *
 * @param title what screen readers call the drawing
 * @returns one SVG element
 */
export function barChart(title: string, bars: readonly Bar[]): string {
  const drawn = bars.slice(0, MOST_BARS);
  const largest = Math.max(1, ...drawn.map(({ value }) => value));
  const rows = drawn.map(({ label, value }, index) => {
    const top = index * ROW;
    const length = Math.round((value / largest) * BAR_SPACE);
    const line = top + BAR_HEIGHT - 3;
    return [
      `<text class="words" x="${BAR_START - GAP}" y="${line}" text-anchor="end">${escapeHtml(shortened(label))}</text>`,
      `<rect class="bar" x="${BAR_START}" y="${top}" width="${length}" height="${BAR_HEIGHT}"/>`,
      `<text class="words" x="${BAR_START + length + GAP}" y="${line}">${value}</text>`,
    ].join('');
  });
  const height = Math.max(1, drawn.length) * ROW;
  return `<svg role="img" aria-label="${escapeHtml(title)}" viewBox="0 0 ${WIDTH} ${height}">${rows.join('')}</svg>`;
}

function shortened(label: string): string {
  const characters = Array.from(label);
  if (characters.length <= LABEL_LENGTH) return label;
  return `${characters.slice(0, LABEL_LENGTH - 1).join('')}…`;
}
