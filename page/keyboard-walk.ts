import type { WalkDirection } from '../contract/marks.ts';
import { liveRange } from './hit-test.ts';
import type { PlacedMark } from './paint.ts';

/**
 * The mark after or before `current` in document order, from the end back to the start. Without a
 * current mark the walk begins at the first one that `isAhead` lets through, so that the reader goes
 * on from what is on the screen. Undefined where there are no marks.
 */
export function walkMarks<M>(
  marks: M[],
  current: M | undefined,
  direction: WalkDirection,
  isAhead: (mark: M) => boolean,
): M | undefined {
  const at = current === undefined ? -1 : marks.indexOf(current);
  if (at >= 0) {
    const step = direction === 'next' ? 1 : marks.length - 1;
    return marks[(at + step) % marks.length];
  }
  const ahead = marks.findIndex(isAhead);
  if (direction === 'next') return marks[Math.max(0, ahead)];
  return marks[(ahead > 0 ? ahead : marks.length) - 1];
}

/** Whether a mark begins below the upper edge of the window. */
export function isBelowTop(mark: PlacedMark): boolean {
  return (liveRange(mark.range)?.getBoundingClientRect().top ?? -1) >= 0;
}
