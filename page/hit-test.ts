import { KIND_OF_STYLE, type MarkKind } from '../contract/marks.ts';
import { isInside, type Point } from './geometry.ts';
import type { PlacedMark } from './paint.ts';
import { isClearAt } from './see-through.ts';

/**
 * Finds the mark under a point of the viewport. `target` is the innermost element there, such as the
 * first of an event's composed path: what a reader sees over the text hides its marks.
 */
export type HitTest = (
  point: Point,
  target: EventTarget | null | undefined,
) => PlacedMark | undefined;

/** A sentence does not spread over more text nodes than this, unless its end has left the page. */
const MAX_NODES = 200;

/**
 * Makes a hit test for marks that were painted. For elements with marks the boxes of their few ranges are
 * measured. Where the target has none, the elements behind it are asked as far as it is clear, and the
 * words that take no pointer. That asks for nothing that older browsers lack, unlike
 * `highlightsFromPoint`, which finds no more than the target.
 */
export function hitTester(marks: PlacedMark[]): HitTest {
  // Most readers touch no mark, and each change of the page makes another test.
  let test: HitTest | undefined;
  return (point, target) => {
    if (!target || marks.length === 0) return undefined;
    test ??= testOf(marks);
    return test(point, target);
  };
}

function testOf(marks: PlacedMark[]): HitTest {
  const marksIn = new Map<EventTarget, PlacedMark[]>();
  let untouchable: readonly Element[] | undefined;
  for (const mark of marks) {
    for (const element of elementsOf(mark.range)) {
      const others = marksIn.get(element);
      if (others) others.push(mark);
      else marksIn.set(element, [mark]);
    }
  }
  const drawnAt = (point: Point, element: EventTarget): PlacedMark | undefined =>
    pickMark((marksIn.get(element) ?? []).filter((mark) => isDrawnAt(mark.range, point)));

  /** Looks at what lies behind the target, and at the words that it lets the pointer through to. */
  const behind = (point: Point, target: Element): PlacedMark | undefined => {
    untouchable ??= [...marksIn.keys()].filter(isUntouchable) as Element[];
    const root = target.getRootNode() as Document | ShadowRoot;
    const above: Element[] = [];
    for (const element of root.elementsFromPoint(point.x, point.y)) {
      const inside = untouchable.filter((words) => element.contains(words));
      for (const words of marksIn.has(element) ? [element, ...inside] : inside) {
        const mark = drawnAt(point, words);
        if (mark) return above.every((one) => isClearAt(one, point)) ? mark : undefined;
      }
      above.push(element);
    }
    return undefined;
  };

  return (point, target) => {
    if (!target) return undefined;
    if (marksIn.has(target)) return drawnAt(point, target);
    return target instanceof Element ? behind(point, target) : undefined;
  };
}

function isUntouchable(element: EventTarget): boolean {
  return getComputedStyle(element as Element).pointerEvents === 'none';
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
