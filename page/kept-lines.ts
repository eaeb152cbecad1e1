import { isSentenceLike } from '../engine/text/sentence-like.ts';

/** Values of `white-space` that keep the line breaks of the source and wrap what is too long. */
const KEEPS_LINES = /^(?:pre-wrap|pre-line|break-spaces)/;
const IN_MARKUP = /white-space\s*:\s*(?:pre-wrap|pre-line|break-spaces)/i;
/** What is set as it would be typed into a machine is no prose, whatever its length. */
const CODE = 'code,samp,kbd';
const BLANK_LINE = /\n[ \t\r]*\n/;
const BLANK_LINES = /\n[ \t\r]*\n\s*/g;

/** Whether a `pre` holds prose: it wraps its lines, as transcripts and statements do, and has sentences. */
export function isWrittenPre(element: Element, isRendered: boolean): boolean {
  const keeps = isRendered
    ? keepsLines(element)
    : IN_MARKUP.test(element.getAttribute('style') ?? '');
  return keeps && !element.querySelector(CODE) && isSentenceLike(element.textContent ?? '');
}

/** Whether a style keeps the line breaks in the source of an element that is rendered. */
export function keepsLines(element: Element): boolean {
  return KEEPS_LINES.test(getComputedStyle(element).whiteSpace);
}

/** Whether a text has paragraphs of its own where its line breaks are kept. */
export function hasBlankLine(text: string): boolean {
  const first = text.indexOf('\n');
  // Most text nodes are the white space between two tags.
  return first >= 0 && text.includes('\n', first + 1) && BLANK_LINE.test(text.trim());
}

/** The stretches between the blank lines of a text, as UTF-16 offsets. */
export function paragraphsIn(text: string): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  for (const { index, 0: gap } of text.matchAll(BLANK_LINES)) {
    stretches.push({ from, to: index });
    from = index + gap.length;
  }
  stretches.push({ from, to: text.length });
  return stretches;
}
