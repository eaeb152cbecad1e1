import { isInside, type Point } from './geometry.ts';
import type { PlacedMark } from './paint.ts';

/** Finds the mark under a point of the viewport. */
export type HitTest = (point: Point, target: EventTarget | null) => PlacedMark | undefined;

/** `CSS.highlights.highlightsFromPoint` (css-highlight-api-1), where the browser has it. */
interface PointQuery {
  highlightsFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

/**
 * Makes a hit test for marks that were painted. `target` is the innermost element under the pointer;
 * for nearly all of a page's elements the answer is then known without asking the browser.
 */
export function hitTester(
  document: Document,
  marks: PlacedMark[],
  shadowRoots: ShadowRoot[],
): HitTest {
  const byRange = new Map<AbstractRange, PlacedMark>(marks.map((mark) => [mark.range, mark]));
  const marked = new WeakSet<Node>(marks.flatMap((mark) => elementsOf(mark.range)));
  return (point, target) => {
    if (!target || !marked.has(target as Node)) return undefined;
    const query = CSS.highlights as PointQuery;
    const hits = query.highlightsFromPoint?.(point.x, point.y, { shadowRoots });
    if (!hits) return pickMark(marksAtCaret(document, marks, point));
    const ranges = hits.flatMap((hit) => hit.ranges);
    return pickMark(ranges.flatMap((range) => byRange.get(range) ?? []));
  };
}

/**
 * Of marks that lie over each other the one the reader means: the account that differs before the
 * plain claim before the person, but somebody else's name inside a sentence before that sentence.
 */
export function pickMark(marks: PlacedMark[]): PlacedMark | undefined {
  const rank = { conflict: 0, claim: 1, actor: 2 };
  const [claim] = marks
    .filter((mark) => mark.target.kind === 'claim')
    .sort((a, b) => rank[a.kind] - rank[b.kind]);
  const actor = marks.find((mark) => mark.target.kind === 'actor');
  if (!claim || !actor) return claim ?? actor;
  const speaker = claim.target.kind === 'claim' ? claim.target.claim.speaker : undefined;
  const named = actor.target.kind === 'actor' ? actor.target.mention.actor : undefined;
  return speaker === undefined || speaker === named ? claim : actor;
}

/** The elements whose own text a range touches. */
function elementsOf(range: AbstractRange): Element[] {
  const { startContainer, endContainer } = range;
  const document = startContainer.ownerDocument;
  const root = startContainer.getRootNode();
  if (!document || startContainer === endContainer) return parentOf(startContainer);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  texts.currentNode = startContainer;
  const elements = parentOf(startContainer);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    elements.push(...parentOf(node));
    if (node === endContainer || elements.length >= MAX_ELEMENTS) break;
  }
  return elements;
}

/** A sentence does not spread over more text nodes than this, unless its end has left the page. */
const MAX_ELEMENTS = 200;

function parentOf(node: Node): Element[] {
  return node.parentElement ? [node.parentElement] : [];
}

/** For browsers without the point query: the caret nearest to the point, then the drawn boxes. */
function marksAtCaret(document: Document, marks: PlacedMark[], point: Point): PlacedMark[] {
  const caret = caretAt(document, point);
  if (!caret) return [];
  return marks.filter((mark) => {
    const live = liveRange(mark.range);
    if (!live) return false;
    const isAtCaret =
      live.isPointInRange(caret.node, caret.offset) ||
      (caret.offset > 0 && live.isPointInRange(caret.node, caret.offset - 1));
    return isAtCaret && [...live.getClientRects()].some((rect) => isInside(point, rect));
  });
}

function caretAt(document: Document, point: Point): { node: Node; offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(point.x, point.y);
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const range = document.caretRangeFromPoint?.(point.x, point.y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** A range that can be measured. Undefined where the page has changed under it. */
export function liveRange(range: AbstractRange): Range | undefined {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const document = startContainer.ownerDocument;
  if (!document || !startContainer.isConnected || !endContainer.isConnected) return undefined;
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return undefined; // The text has become shorter than the offset.
  }
  return live.collapsed ? undefined : live;
}
