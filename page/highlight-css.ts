import type { MarkNames } from '../contract/marks.ts';
import { MARK_STYLES } from './paint.ts';

/** Deep blue-violet, the product's one accent. */
const ACCENT = '#5a48c9';

/**
 * The colours are mixed with the text's own, so that a mark stays readable on dark pages as on
 * light ones: whoever made the page has seen to it that its text does.
 */
const ACTOR_COLOUR = 'color-mix(in srgb, currentColor 60%, transparent)';
/** Weaker than a name that is known. */
const AMBIGUOUS_COLOUR = 'color-mix(in srgb, currentColor 50%, transparent)';
const CLAIM_COLOUR = `color-mix(in srgb, ${ACCENT} 70%, currentColor)`;

/**
 * The rules by which the browser draws the marks: told apart by the line's style, not by colour
 * alone, and offset so that descenders stay readable. Meant for a user-origin stylesheet, which
 * leaves the page's own tree and policies alone.
 */
export function highlightCss(names: MarkNames): string {
  const all = MARK_STYLES.map((style) => `::highlight(${names[style]})`).join();
  const emphasis = `::highlight(${names.emphasis})`;
  return [
    rule(names.actor, 'dotted', ACTOR_COLOUR, '1.5px', '0.2em'),
    rule(names.ambiguous, 'dashed', AMBIGUOUS_COLOUR, '1px', '0.2em'),
    rule(names.claim, 'solid', CLAIM_COLOUR, '1px', '0.28em'),
    rule(names.conflict, 'double', CLAIM_COLOUR, '1px', '0.28em'),
    `${emphasis}{background-color:color-mix(in srgb, ${ACCENT} 24%, transparent)}`,
    `@media (forced-colors: active){${all}{text-decoration-color:CanvasText}` +
      `${emphasis}{background-color:Highlight;color:HighlightText}}`,
    `@media print{${all}{text-decoration:none}}`,
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
