import type { BlockKind } from '../contract/annotations.ts';
import { MAX_NODES, MAX_TEXT, type TextPlace } from '../contract/article.ts';
import { asideOf } from './aside.ts';
import { boxFromName, type ReadBox } from './boxes.ts';
import { isSkipped, isSkippedName, kindOf } from './element-names.ts';
import { type Flow, FlowBuilder } from './flow.ts';
import { hasBlankLine, isWrittenPre, keepsLines, paragraphsIn } from './kept-lines.ts';
import { LeftOut } from './left-out.ts';
import { type Markup, markupOf } from './markup.ts';
import { holdsMostProse } from './most-prose.ts';
import { isInLandmark } from './scope.ts';

/** What one walk over a page found. */
export interface Walk {
  flows: Flow[];
  /** Block elements in document order. */
  places: TextPlace[];
  /** For each of these the element, and what holds for the text in it. */
  surroundings: Surroundings[];
  /** Open shadow roots that were entered. */
  shadowRoots: ShadowRoot[];
  leftOut: LeftOut;
  /** True where the page was longer than is read. */
  truncated: boolean;
}

/** A block element, and what holds for the text that stands in it. */
export interface Surroundings {
  element: Element;
  /** Whether it is, or lies in, `article` or `main`. */
  inLandmark: boolean;
  kind: BlockKind;
  link: Element | null;
  drawn: boolean;
  /** Whether what is inside must not be asked for its styles. */
  isUnrendered: boolean;
  /** Whether its text has the line breaks of its source. */
  keepsLines: boolean;
}

/** A walk that has found nothing yet. */
export function emptyWalk(): Walk {
  return {
    flows: [],
    places: [],
    surroundings: [],
    shadowRoots: [],
    leftOut: new LeftOut(),
    truncated: false,
  };
}

/** How many nodes to visit between two chances to pause: about a millisecond. */
const NODES_PER_STEP = 200;

/** Empty elements that part the text around them all the same. */
const EMPTY_BLOCKS = new Set(['hr', 'p', 'div', 'li', 'td']);

const ELEMENT = 1;
const TEXT = 3;

/** An element whose children are being visited: by siblings, or from a list (slotted content). */
interface Frame extends Surroundings {
  /** Number of the block element that text in it stands in. */
  place: number;
  isBlock: boolean;
  /** What is drawn before and after its text. */
  opening?: string | undefined;
  closing?: string | undefined;
  /** A folded `<details>`, of which only the summary is shown. */
  folded: boolean;
  next: Node | null;
  list?: Node[];
  index: number;
}

/**
 * Walks the text of `root` in document order and fills `walk`. A generator, so that the caller can
 * pause between steps; a page that changes meanwhile ends the walk early at worst. Nothing here
 * recurses, since pages nest hundreds of elements deep.
 */
export function* walkPage(root: Element, readBox: ReadBox, walk: Walk): Generator<void> {
  const start = tryToEnter(root, null, readBox, walk);
  if (typeof start === 'object') yield* walkInside(start, readBox, walk);
}

/**
 * Walks again, at once, what a block element holds that an earlier walk went through.
 * @param around what that walk knew of the element
 * @param place what its places say of it
 */
export function walkPart(around: Surroundings, place: TextPlace, readBox: ReadBox): Walk {
  const walk = emptyWalk();
  const { element } = around;
  walk.places.push({ ...place, parent: -1 });
  walk.surroundings.push(around);
  const start: Frame = {
    ...around,
    ...{ place: 0, isBlock: true, index: 0 },
    folded: markupOf(element).isFolded,
    ...childrenOf(element, element.localName, walk),
  };
  for (const _ of walkInside(start, readBox, walk));
  return walk;
}

function* walkInside(start: Frame, readBox: ReadBox, walk: Walk): Generator<void> {
  let builder = new FlowBuilder();
  let length = 0;
  let unrendered = false;
  const end = (): void => {
    if (builder.length === 0) return;
    const flow = builder.build(unrendered);
    builder = new FlowBuilder();
    if (flow) {
      walk.flows.push(flow);
      length += flow.text.length;
    }
  };
  const append = (node: Text, frame: Frame, room: number): void => {
    const { data } = node;
    unrendered = frame.isUnrendered;
    const isParted = hasBlankLine(data) && (frame.keepsLines || breaksLines(node, frame));
    for (const [at, { from, to }] of (isParted ? paragraphsIn(data) : [whole(data)]).entries()) {
      if (at > 0) end();
      builder.append(node, { from, to: Math.min(to, from + room) }, frame);
    }
  };
  const frames: Frame[] = [start];
  for (let visited = 1; frames.length > 0; visited++) {
    if (visited % NODES_PER_STEP === 0) yield;
    const frame = frames[frames.length - 1] as Frame;
    const node = takeNext(frame);
    const room = MAX_TEXT - length - builder.length;
    if (room <= 0 || visited > MAX_NODES) {
      walk.truncated = true;
      break;
    }
    if (!node) {
      frames.pop();
      if (frame.closing) builder.draw(frame.closing, frame);
      if (frame.isBlock) end();
    } else if (node.nodeType === TEXT) {
      if (frame.drawn) append(node as Text, frame, room);
    } else if (node.nodeType === ELEMENT) {
      const child = tryToEnter(node as Element, frame, readBox, walk);
      if (child === 'line-break') {
        if (builder.breakLine()) end();
      } else if (child) {
        if (child === 'gap' || child.isBlock) end();
        if (child !== 'gap') frames.push(child);
        if (child !== 'gap' && child.opening) builder.draw(child.opening, child);
      }
    }
  }
  end();
}

/** What an element means for the walk: a frame to go through, a gap in the text, or nothing. */
type Entered = Frame | 'line-break' | 'gap' | undefined;

/**
 * Controls named like DOM members (`<input name="getAttribute">`) hide those of their form; such a
 * form is left out.
 */
function tryToEnter(element: Element, parent: Frame | null, readBox: ReadBox, walk: Walk): Entered {
  try {
    return enter(element, parent, readBox, walk);
  } catch {
    return undefined;
  }
}

function enter(element: Element, parent: Frame | null, readBox: ReadBox, walk: Walk): Entered {
  const { localName } = element;
  if (localName === 'br') return 'line-break';
  if (isSkippedName(localName)) return undefined;
  const isRendered = readBox !== boxFromName && !parent?.isUnrendered;
  if (isRendered && localName.includes('-') && element.matches(':not(:defined)'))
    walk.leftOut.addUndefined(element);
  if (!element.firstChild && !element.shadowRoot && localName !== 'slot')
    return EMPTY_BLOCKS.has(localName) ? 'gap' : undefined;
  const markup = markupOf(element);
  if (isSkipped(markup)) return undefined;
  if (isKeptFromReaders(element, markup)) {
    walk.leftOut.add(element);
    return undefined;
  }
  if (parent?.folded && localName !== 'summary') return undefined;
  if (localName === 'pre' && !isWrittenPre(element, isRendered)) return undefined;
  const box = isRendered ? readBox(element, markup) : boxFromName(element, markup);
  if (box.flow === 'none') {
    if (isRendered && !box.isUnrendered) walk.leftOut.addUnshown(element);
    else walk.leftOut.add(element);
    return undefined;
  }
  if (!box.drawn && parent?.drawn !== false) walk.leftOut.addUnshown(element);
  const isBlock = box.flow === 'block' || parent === null;
  const inLandmark = parent
    ? parent.inLandmark || localName === 'article' || localName === 'main'
    : isInLandmark(element);
  const around = parent?.place ?? -1;
  if (markup.isFolded) walk.leftOut.add(element);
  const frame: Frame = {
    element,
    place: around,
    inLandmark,
    kind: kindOf(markup) ?? parent?.kind ?? 'other',
    isBlock,
    link: localName === 'a' ? element : (parent?.link ?? null),
    drawn: box.drawn,
    isUnrendered: (parent?.isUnrendered ?? false) || box.isUnrendered === true,
    keepsLines: localName === 'pre' || (parent?.keepsLines ?? false),
    opening: box.quotes?.[0],
    closing: box.quotes?.[1],
    folded: markup.isFolded,
    index: 0,
    ...childrenOf(element, localName, walk),
  };
  if (isBlock) {
    frame.place = walk.places.length;
    walk.places.push({ parent: around, tag: localName, aside: asideOf(markup, inLandmark) });
    walk.surroundings.push(frame);
  }
  return frame;
}

/** Whether an element says that its text is not for reading, for as long as it says so. */
function isKeptFromReaders(element: Element, { isEditable, isAriaHidden }: Markup): boolean {
  return isEditable || (isAriaHidden && !holdsMostProse(element));
}

function whole(text: string): { from: number; to: number } {
  return { from: 0, to: text.length };
}

function breaksLines({ parentElement }: Text, { isUnrendered }: Frame): boolean {
  return parentElement !== null && !isUnrendered && keepsLines(parentElement);
}

/** What is rendered inside an element: its shadow tree, what fills a slot, or its own children. */
function childrenOf(
  element: Element,
  name: string,
  walk: Walk,
): { next: Node | null; list?: Node[] } {
  const shadow = element.shadowRoot;
  if (shadow) {
    walk.shadowRoots.push(shadow);
    return { next: shadow.firstChild };
  }
  if (name === 'slot' && 'assignedNodes' in element) {
    const list = (element as HTMLSlotElement).assignedNodes();
    if (list.length > 0) return { next: null, list };
  }
  return { next: element.firstChild };
}

function takeNext(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.index++] ?? null;
  const node = frame.next;
  if (node) frame.next = node.nextSibling;
  return node;
}
