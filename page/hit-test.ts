import { KIND_OF_STYLE, type MarkKind } from '../contract/marks.ts';
import { isInside, type Point } from './geometry.ts';
import type { PlacedMark } from './paint.ts';

/**
 * Finds the mark under a point of the viewport. `target` is the innermost element there, such as the
 * first of an event's composed path, so that what lies over the text hides its marks.
 */
export type HitTest = (
  point: Point,
  target: EventTarget | null | undefined,
) => PlacedMark | undefined;

/** A sentence does not spread over more text nodes than this, unless its end has left the page. */
const MAX_NODES = 200;

/**
 * Makes a hit test for marks that were painted. For nearly all elements of a page the answer is one
 * lookup; for those with marks the boxes of their few ranges are measured. That asks for nothing
 * that older browsers lack, unlike `highlightsFromPoint`, and costs no more.
 */
export function hitTester(marks: PlacedMark[]): HitTest {
  const marksIn = new WeakMap<EventTarget, PlacedMark[]>();
  for (const mark of marks) {
    for (const element of elementsOf(mark.range)) {
      const others = marksIn.get(element);
      if (others) others.push(mark);
      else marksIn.set(element, [mark]);
    }
  }
  return (point, target) => {
    const candidates = target ? marksIn.get(target) : undefined;
    return candidates && pickMark(candidates.filter((mark) => isDrawnAt(mark.range, point)));
  };
}

/**
 * Of marks that lie over each other the one the reader means: the account that differs before the
 * plain claim before the person, but somebody else's name inside a sentence before that sentence.
 */
export function pickMark(marks: PlacedMark[]): PlacedMark | undefined {
  const ofKind = (kind: MarkKind) => marks.find(({ style }) => KIND_OF_STYLE[style] === kind);
  const claim = ofKind('conflict') ?? ofKind('claim');
  const name = marks.find(({ target }) => target.kind !== 'claim');
  if (claim?.target.kind !== 'claim' || !name) return claim ?? name;
  const { speaker } = claim.target.claim;
  const isSpeaker = name.target.kind === 'actor' && name.target.mention.actor === speaker;
  return speaker === undefined || isSpeaker ? claim : name;
}

/** The elements whose own text a range touches. */
function elementsOf({ startContainer, endContainer }: AbstractRange): Set<Element> {
  const elements = new Set<Element>();
  const { ownerDocument } = startContainer;
  const texts = ownerDocument?.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  if (!texts) return elements;
  texts.currentNode = startContainer;
  for (let node: Node | null = startContainer, seen = 0; node && seen < MAX_NODES; seen++) {
    if (node.parentElement) elements.add(node.parentElement);
    node = node === endContainer ? null : texts.nextNode();
  }
  return elements;
}

function isDrawnAt(range: AbstractRange, point: Point): boolean {
  return [...(liveRange(range)?.getClientRects() ?? [])].some((rect) => isInside(point, rect));
}

/** A range that can be measured. Undefined where the page has changed under it. */
export function liveRange(range: AbstractRange): Range | undefined {
  const live = range.startContainer.ownerDocument?.createRange();
  if (!live || !range.startContainer.isConnected) return undefined;
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    return undefined; // The text has become shorter than the offset.
  }
  return live.collapsed ? undefined : live;
}
