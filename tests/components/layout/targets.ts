import { type Fault, named, seenOf, targetsIn } from './shown.ts';

/** The least a target measures each way, or keeps free around its middle (WCAG 2.5.8). */
const LEAST_PX = 24;

/** What is too small to be pressed for sure and has a neighbour too near. */
export function smallTargets(root: ParentNode): Fault[] {
  const targets = targetsIn(root)
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ element, box }) => isWholly(seenOf(box, element), box));
  const isSmall = (box: DOMRect) => Math.min(box.width, box.height) < LEAST_PX - 0.5;
  return targets
    .filter(({ element, box }) => isSmall(box) && !isInText(element))
    .flatMap((small) =>
      targets
        .filter((other) => other !== small && !other.element.contains(small.element))
        .filter(({ element }) => !small.element.contains(element))
        .filter(({ box }) =>
          isSmall(box)
            ? between(middle(small.box), middle(box)) < LEAST_PX - 0.5
            : toBox(middle(small.box), box) < LEAST_PX / 2 - 0.5,
        )
        .slice(0, 1)
        .map(({ element }) => `${named(small.element)} is small and close to ${named(element)}`),
    );
}

/** What lies under something else at its middle, once it is scrolled to. */
export function coveredTargets(root: ShadowRoot): Fault[] {
  return targetsIn(root).flatMap((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line = element.getBoundingClientRect()] = element.getClientRects();
    const { x, y } = middle(line);
    const hit = root.elementFromPoint(x, y);
    const reached =
      hit && (element.contains(hit) || hit.contains(element) || isLabelOf(hit, element));
    return reached ? [] : [`${named(element)} lies under ${hit ? named(hit) : 'nothing drawn'}`];
  });
}

function isLabelOf(hit: Element, element: Element): boolean {
  return hit.closest('label')?.contains(element) ?? false;
}

/** What is scrolled away is no neighbour of what is in sight, and what is half so can be scrolled to. */
function isWholly(seen: DOMRect, box: DOMRect): boolean {
  return seen.height > box.height - 1 && seen.width > box.width - 1;
}

/** A label is pressed for what it names. */
function boxOf(element: Element): DOMRect {
  return (element.closest('label') ?? element).getBoundingClientRect();
}

/** A link within a sentence is as high as its line. */
function isInText(element: Element): boolean {
  if (!getComputedStyle(element).display.startsWith('inline')) return false;
  let holder = element.parentElement;
  while (holder && getComputedStyle(holder).display === 'inline') holder = holder.parentElement;
  return (holder?.textContent.length ?? 0) > element.textContent.length;
}

interface Point {
  x: number;
  y: number;
}

const middle = (box: DOMRect): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
const between = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function toBox({ x, y }: Point, box: DOMRect): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
