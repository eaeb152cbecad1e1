import type { Span } from '../contract/annotations.ts';
import type { PlacedText, TextPlace } from '../contract/article.ts';
import { isSentenceLike } from '../engine/text/sentence-like.ts';
import { boxFromStyle, boxReader, type ReadBox } from './boxes.ts';
import type { Changes } from './changes.ts';
import { type Flow, nodePosition } from './flow.ts';
import type { LeftOut } from './left-out.ts';
import { readAgain } from './read-again.ts';
import { findScope } from './scope.ts';
import { type Sight, sightNow } from './sight.ts';
import { emptyWalk, type Walk, walkPage } from './walk.ts';

export interface CollectOptions {
  /** How elements are laid out; read from computed styles or element names where not given. */
  readBox?: ReadBox | undefined;
}

/** The text of a page as it is read, with the way back to the page. */
export interface Collected {
  texts: PlacedText[];
  /** The block elements that they stand in, in document order. */
  places: TextPlace[];
  /** True where the page was longer than is read. */
  truncated: boolean;
  /** Open shadow roots whose text was read. */
  shadowRoots: ShadowRoot[];
  /** What was left out for reasons that can pass. */
  leftOut: LeftOut;
  /** The part of the page that was read; the whole page where undefined. */
  scope: Element | undefined;
  /** How long it took, without the pauses, in milliseconds. */
  ms: number;
  /** The element of one of the places. */
  elementAt(place: number): Element | undefined;
  /** Whether a text is in a part of the page that is not rendered, where nothing may be measured. */
  isUnrendered(block: number): boolean;
  /**
   * Reads what has changed again, at once, and takes the rest from here.
   * @returns undefined where the page has to be read as a whole
   */
  readAgain(changes: Changes): Collected | undefined;
  /**
   * The place of a stretch of text on the page, where the number of its text is that of its block.
   * Null where the block is unknown, the stretch is empty or the page has changed since.
   */
  rangeOf(span: Span): StaticRange | null;
}

/** Longest stretch of work before other tasks of the page get their turn, in milliseconds. */
const SLICE_MS = 5;

/**
 * Reads the text of a page at once: of the part with its article where that can be told. Changes
 * nothing and never throws on a page's markup.
 */
export function collect(document: Document, options: CollectOptions = {}): Collected {
  const walk = emptyWalk();
  const start = performance.now();
  const scope = findScope(document);
  for (const _ of steps(document, scope, options.readBox ?? boxReader(document), walk));
  return collected(document, walk, scope, performance.now() - start, false);
}

/**
 * The same for a page that is rendered, in slices, so that a huge one stays responsive.
 * @throws the signal's reason once it is aborted.
 */
export async function collectInSlices(document: Document, signal: AbortSignal): Promise<Collected> {
  const walk = emptyWalk();
  // The first question about styles has the browser work out those of the whole page.
  await pause(signal);
  let start = performance.now();
  let ms = 0;
  const rest = async (): Promise<void> => {
    ms += performance.now() - start;
    await pause(signal);
    start = performance.now();
  };
  const scope = findScope(document);
  for (const _ of steps(document, scope, boxFromStyle, walk)) {
    if (performance.now() >= start + SLICE_MS) await rest();
  }
  await rest();
  return collected(document, walk, scope, ms);
}

function steps(
  document: Document,
  scope: Element | undefined,
  readBox: ReadBox,
  walk: Walk,
): Iterable<void> {
  // Not `document.body`: an `<img name="body">` takes its place.
  const root = document.documentElement;
  if (!root || document.designMode === 'on') return [];
  return walkPage(scope ?? root, readBox, walk);
}

function collected(
  document: Document,
  walk: Walk,
  scope: Element | undefined,
  ms: number,
  isRendered = true,
): Collected {
  if (isRendered) dropUnseenTwins(document, walk);
  const { flows, places } = walk;
  return {
    texts: flows.map(({ text, kind, linked, place }) => ({ text, kind, linked, place })),
    places,
    truncated: walk.truncated,
    shadowRoots: walk.shadowRoots,
    leftOut: walk.leftOut,
    scope,
    ms,
    elementAt: (place) => walk.surroundings[place]?.element,
    isUnrendered: (block) => walk.flows[block]?.isUnrendered ?? false,
    readAgain(changes) {
      const start = performance.now();
      const now = readAgain(walk, changes, boxFromStyle);
      return now && collected(document, now, scope, performance.now() - start);
    },
    rangeOf: (span) => rangeOf(document, flows[span.block], span),
  };
}

/**
 * Takes out texts that nobody can see where the same stands elsewhere. What cannot be seen yet may fade in,
 * but must not stand in for what can.
 */
function dropUnseenTwins(document: Document, walk: Walk): void {
  const twins = new Map<string, Flow>();
  const unseen = new Set<Flow>();
  let sight: ((range: AbstractRange) => Sight) | undefined;
  const isUnseen = (flow: Flow): boolean => {
    if (flow.isUnrendered) return false;
    const range = rangeOf(document, flow, { block: 0, start: 0, end: flow.text.length });
    sight ??= sightNow(document);
    return range !== null && sight(range) !== 'seen';
  };
  for (const flow of walk.flows) {
    if (!isSentenceLike(flow.text)) continue;
    const twin = twins.get(flow.text);
    if (twin && isUnseen(twin)) unseen.add(twin);
    else if (twin && isUnseen(flow)) unseen.add(flow);
    if (!twin || unseen.has(twin)) twins.set(flow.text, flow);
  }
  if (unseen.size > 0) walk.flows = walk.flows.filter((flow) => !unseen.has(flow));
}

function rangeOf(document: Document, flow: Flow | undefined, span: Span): StaticRange | null {
  if (!flow || span.start < 0 || span.end <= span.start || span.end > flow.text.length) return null;
  const start = nodePosition(flow, span.start, 'start');
  const end = nodePosition(flow, span.end, 'end');
  if (!start || !end || !start.node.isConnected || !end.node.isConnected) return null;
  const Range = document.defaultView?.StaticRange ?? StaticRange;
  return new Range({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

async function pause(signal: AbortSignal): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  signal.throwIfAborted();
}
