import { type Fault, isShown, type Line, linesIn, named, shownIn } from './shown.ts';

/** Letters do not fill the height of their line, so lines set close meet a little. */
const MEETING_OF_LINES = 0.35;
const ROUNDING_PX = 1;

/** Neighbours that lie on each other, and words on words. */
export function overlaps(root: ParentNode): Fault[] {
  return [...overlappingNeighbours(root), ...overlappingWords(root)];
}

function overlappingNeighbours(root: ParentNode): Fault[] {
  return shownIn(root).flatMap((parent) => {
    const boxes = [...parent.children]
      .filter((child) => isShown(child) && hasPlaceOfItsOwn(child))
      .map((child) => ({ child, box: child.getBoundingClientRect() }));
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => across(a.box, b.box) > ROUNDING_PX && down(a.box, b.box) > ROUNDING_PX)
        .map((b) => `${named(a.child)} lies on ${named(b.child)}`),
    );
  });
}

function hasPlaceOfItsOwn(element: Element): boolean {
  const { position, display } = getComputedStyle(element);
  return /static|relative/.test(position) && display !== 'inline' && display !== 'contents';
}

function overlappingWords(root: ParentNode): Fault[] {
  const lines = linesIn(root).toSorted((a, b) => a.box.top - b.box.top);
  const faults: Fault[] = [];
  for (const [at, line] of lines.entries()) {
    for (let next = at + 1; next < lines.length; next++) {
      const other = lines[next] as Line;
      if (other.box.top >= line.box.bottom) break;
      if (other.text === line.text || !meet(line.box, other.box)) continue;
      faults.push(`'${words(line)}' is printed over '${words(other)}'`);
    }
  }
  return faults;
}

function meet(a: DOMRect, b: DOMRect): boolean {
  const least = Math.min(a.height, b.height) * MEETING_OF_LINES;
  return across(a, b) > ROUNDING_PX && down(a, b) > least;
}

const across = (a: DOMRect, b: DOMRect) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
const down = (a: DOMRect, b: DOMRect) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
const words = ({ text }: Line) => text.data.trim().slice(0, 30);
