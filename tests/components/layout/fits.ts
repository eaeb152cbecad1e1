import { type Fault, isShown, named, shownIn } from './shown.ts';

/** Boxes are laid out in fractions of pixels and measured in whole ones. */
const ROUNDING_PX = 1;

/** What is wider than its place, or cut off at its edge where nothing scrolls. */
export function misfits(root: ParentNode): Fault[] {
  return shownIn(root).flatMap((element) => [
    ...tooWide(element),
    ...cutOff(element),
    ...cutInField(element),
  ]);
}

function tooWide(element: Element): Fault[] {
  const { overflowX } = getComputedStyle(element);
  if (element.clientWidth === 0 || element.matches('input, select, option')) return [];
  if (/hidden|clip/.test(overflowX) || isForDrawings(element)) return [];
  const excess = element.scrollWidth - element.clientWidth;
  return excess > ROUNDING_PX ? [`${named(element)} is ${excess} px wider inside`] : [];
}

/** Tables and drawings may need both directions (WCAG 1.4.10); what scrolls them says so by its overflow. */
function isForDrawings(element: Element): boolean {
  return (
    /auto|scroll/.test(getComputedStyle(element).overflowX) &&
    element.querySelector(':scope > table, :scope > svg, :scope > div > svg') !== null
  );
}

function cutOff(element: Element): Fault[] {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
  const clips = (overflow: string) => /hidden|clip/.test(overflow);
  const across = clips(overflowX) && element.scrollWidth - element.clientWidth > ROUNDING_PX;
  const down = clips(overflowY) && element.scrollHeight - element.clientHeight > ROUNDING_PX;
  // A name may end in dots where the whole of it can be asked for.
  if (across && textOverflow === 'ellipsis' && element.hasAttribute('title')) return [];
  // Words may end after some lines where the button below them opens the rest.
  if (down && element.nextElementSibling?.matches('button[aria-expanded="false"]')) return [];
  return across || down ? [`${named(element)} cuts off what it holds`] : [];
}

/** Words in a field or a list to choose from, which no overflow tells of. */
function cutInField(element: Element): Fault[] {
  const words = wordsInField(element);
  if (!words) return [];
  const style = getComputedStyle(element);
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) return [];
  canvas.font = style.font;
  const needed = Math.ceil(canvas.measureText(words).width);
  const inner =
    element.clientWidth -
    Number.parseFloat(style.paddingInlineStart) -
    Number.parseFloat(style.paddingInlineEnd) -
    widthBeside(element);
  return needed > inner + ROUNDING_PX
    ? [`${named(element)} has ${Math.round(inner)} px for '${words}', which needs ${needed}`]
    : [];
}

function wordsInField(element: Element): string {
  if (element instanceof HTMLSelectElement) return element.selectedOptions[0]?.label ?? '';
  if (!(element instanceof HTMLInputElement) || element.value) return '';
  // A field that opens when it is used has no words before.
  const { color } = getComputedStyle(element, '::placeholder');
  return color === 'rgba(0, 0, 0, 0)' ? '' : element.placeholder;
}

/** What is drawn over the end of a field, as a sign for the key that reaches it. */
function widthBeside(element: Element): number {
  return [...(element.parentElement?.children ?? [])]
    .filter((beside) => getComputedStyle(beside).position === 'absolute' && isShown(beside))
    .reduce((width, beside) => width + beside.getBoundingClientRect().width, 0);
}
