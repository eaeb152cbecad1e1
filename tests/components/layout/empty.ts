import { type Fault, isScroller, named, shownIn } from './shown.ts';

const HOLDERS =
  'section, ul, ol, dl, table, tbody, fieldset, nav, main, header, footer, li, td, dd';
const SAYS_SOMETHING = 'input, select, textarea, svg, progress, [aria-label]';
/** Two lines of text: less than that cannot be read by scrolling. */
const LEAST_TO_SCROLL_PX = 40;

/** What takes up room without a word in it, and what scrolls in less than two lines. */
export function emptyParts(root: ParentNode): Fault[] {
  const shown = shownIn(root);
  return [
    ...shown
      // Over a column of buttons there is nothing to say.
      .filter((element) => element.matches(HOLDERS) && !element.matches('thead td'))
      .filter((element) => element.textContent.trim() === '')
      .filter((element) => !element.querySelector(SAYS_SOMETHING))
      .map((element) => `${named(element)} holds nothing`),
    ...shown
      .filter((element) => isScroller(element) && element.scrollHeight > element.clientHeight)
      .filter((element) => element.clientHeight < LEAST_TO_SCROLL_PX)
      .map((element) => `${named(element)} scrolls in ${element.clientHeight} px`),
  ];
}
