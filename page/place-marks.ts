import type { Span } from '../contract/annotations.ts';
import type { RivalMark } from '../contract/marks.ts';
import { subjectsOf } from '../engine/present/choose-marks.ts';
import type { PlacedMark } from './paint.ts';

/**
 * Finds the place of each mark on the page; marks whose text has gone are left out. A mark stays the same
 * object where one was at the same place before, or else where one of the same words and meaning was: so
 * its card, if open, stays open though the page has put the words anew.
 * @param before the marks of the last time, in document order
 */
export function placeMarks(
  marks: readonly RivalMark[],
  rangeOf: (span: Span) => StaticRange | null,
  before: readonly PlacedMark[],
): PlacedMark[] {
  const placed = marks.flatMap((mark) => {
    const range = rangeOf(mark.span);
    return range ? [{ ...mark, range }] : [];
  });
  const atPlace = new Map<Node, PlacedMark[]>();
  for (const old of before) push(atPlace, old.range.startContainer, old);
  const taken = new Set<PlacedMark>();
  const same = placed.map((mark) => {
    const old = atPlace
      .get(mark.range.startContainer)
      ?.find(
        (one) => !taken.has(one) && one.style === mark.style && isSameRange(one.range, mark.range),
      );
    if (old) taken.add(old);
    return old;
  });
  const byWords = new Map<string, PlacedMark[]>();
  for (const old of before) if (!taken.has(old)) push(byWords, wordsOf(old), old);
  return placed.map((mark, at) => {
    const old = same[at] ?? byWords.get(wordsOf(mark))?.shift();
    return old ? madeLike(old, mark) : mark;
  });
}

/** Gives a mark all that another has and nothing else: what is absent in the other was taken back. */
function madeLike(old: PlacedMark, { group, isMuted, ...mark }: PlacedMark): PlacedMark {
  return Object.assign(old, mark, { group, isMuted });
}

function push<K>(lists: Map<K, PlacedMark[]>, key: K, mark: PlacedMark): void {
  const list = lists.get(key);
  if (list) list.push(mark);
  else lists.set(key, [mark]);
}

/** Whether two stretches of the page are the same. */
export function isSameRange(a: StaticRange | undefined, b: StaticRange): boolean {
  return (
    a?.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** What a mark says of which words. */
function wordsOf({ style, target }: RivalMark): string {
  switch (target.kind) {
    case 'actor':
      return `${style} ${target.mention.actor} ${target.mention.matched}`;
    case 'ambiguous':
      return `${style} ${target.ambiguous.matched}`;
    case 'claim':
      return `${style} ${subjectsOf(target.claim).join()} ${target.claim.sentence}`;
  }
}
