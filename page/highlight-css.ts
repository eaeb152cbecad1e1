import { ACCENT, MARK_STYLES, type MarkNames, type MarkStyle } from '../contract/marks.ts';

/**
 * The colours are mixed with the text's own, so that a mark stays readable on dark pages as on
 * light ones: whoever made the page has seen to it that its text does.
 */
const ACTOR_COLOUR = 'color-mix(in srgb, currentColor 60%, transparent)';
/** Weaker than a name that is known. */
const AMBIGUOUS_COLOUR = 'color-mix(in srgb, currentColor 50%, transparent)';
const CLAIM_COLOUR = `color-mix(in srgb, ${ACCENT} 70%, currentColor)`;

const ASKED_COLOUR = `color-mix(in srgb, ${ACCENT} 55%, transparent)`;

type Line = [style: string, colour: string, thickness: string, offset: string];

/**
 * Told apart by line and weight, so without colour as well: names dotted, close to their letters; below
 * them quotations in whole lines, reports in dashes, questions in points, and heavier where accounts
 * differ.
 */
const LINES: Readonly<Record<MarkStyle, Line>> = {
  actor: ['dotted', ACTOR_COLOUR, '1.5px', '0.2em'],
  ambiguous: ['dashed', AMBIGUOUS_COLOUR, '1px', '0.2em'],
  quote: ['solid', CLAIM_COLOUR, '1px', '0.28em'],
  report: ['dashed', CLAIM_COLOUR, '1.25px', '0.28em'],
  question: ['dotted', ASKED_COLOUR, '1.25px', '0.28em'],
  'quote-conflict': ['double', CLAIM_COLOUR, '1px', '0.28em'],
  'report-conflict': ['dashed', CLAIM_COLOUR, '2px', '0.28em'],
  'question-conflict': ['dotted', ASKED_COLOUR, '2px', '0.28em'],
};

/**
 * The rules by which the browser draws the marks: told apart by the line's style, not by colour
 * alone, and offset so that descenders stay readable. Meant for a user-origin stylesheet, which
 * leaves the page's own tree and policies alone.
 */
export function highlightCss(names: MarkNames): string {
  const all = MARK_STYLES.map((style) => `::highlight(${names[style]})`).join();
  return [
    ...MARK_STYLES.map((style) => rule(names[style], ...LINES[style])),
    `@media (forced-colors: active){${all}{text-decoration-color:CanvasText}}`,
    `@media print{${all}{text-decoration:none}}`,
  ].join('\n');
}

/**
 * The rules by which the browser emphasises words. Chromium paints the background of a highlight only
 * where an author's stylesheet sets it; Firefox applies those of authors to no shadow tree. So they are
 * meant for a stylesheet of each origin.
 */
export function emphasisCss({ emphasis }: MarkNames): string {
  const words = `::highlight(${emphasis})`;
  return [
    `${words}{background-color:color-mix(in srgb, ${ACCENT} 24%, transparent)}`,
    `@media (forced-colors: active){${words}{background-color:Highlight;color:HighlightText}}`,
    `@media print{${words}{background-color:transparent}}`,
  ].join('\n');
}

function rule(
  name: string,
  style: string,
  colour: string,
  thickness: string,
  offset: string,
): string {
  return (
    `::highlight(${name}){text-decoration-line:underline;text-decoration-style:${style};` +
    `text-decoration-color:${colour};text-decoration-thickness:${thickness};` +
    `text-underline-offset:${offset}}`
  );
}
