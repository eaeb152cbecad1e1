import type { Span } from '../contract/annotations.ts';
import type { Mark } from '../contract/marks.ts';
import type { PlacedMark } from './paint.ts';

/**
 * Finds the place of each mark on the page; marks whose text has gone are left out. A mark that
 * stands where one of the same kind stood before stays the same object, so that its card, if open,
 * stays open.
 */
export function placeMarks(
  marks: Mark[],
  rangeOf: (span: Span) => StaticRange | null,
  before: PlacedMark[],
): PlacedMark[] {
  const known = new Map<Node, PlacedMark[]>();
  for (const mark of before) {
    const node = mark.range.startContainer;
    const list = known.get(node);
    if (list) list.push(mark);
    else known.set(node, [mark]);
  }
  return marks.flatMap((mark) => {
    const range = rangeOf(mark.span);
    if (!range) return [];
    const same = known
      .get(range.startContainer)
      ?.find((old) => old.style === mark.style && isSamePlace(old.range, range));
    return [same ? Object.assign(same, mark) : { ...mark, range }];
  });
}

function isSamePlace(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
