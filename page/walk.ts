import type { BlockKind } from '../contract/annotations.ts';
import { MAX_NODES, MAX_TEXT, type TextPlace } from '../contract/article.ts';
import { asideByNames, asideOf } from './aside.ts';
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
  /** The places of which only their class names and ids can tell whether they are the article's. */
  named: { place: TextPlace; names: string }[];
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

/**
 * A walk that has found nothing yet.
 * @param leftOut where what is left out is remembered
 */
export function emptyWalk(leftOut = new LeftOut()): Walk {
  return {
    flows: [],
    places: [],
    surroundings: [],
    shadowRoots: [],
    leftOut,
    truncated: false,
    named: [],
  };
}

/** Fills in what the names of block elements tell, once the walk has come to its end. */
function tellByNames({ named }: Walk): void {
  const asideBy = asideByNames(named.map(({ names }) => names));
  for (const { place, names } of named) place.aside = asideBy(names);
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
  list: Node[] | undefined;
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
  tellByNames(walk);
}

/** A block element that an earlier walk went through, as that walk found it. */
export interface KnownPlace {
  around: Surroundings;
  place: TextPlace;
  /** Takes what is left out now. */
  leftOut: LeftOut;
}

/**
 * Walks again, at once, all that a block element holds. The element itself is the first of the places.
 */
export function walkPart(known: KnownPlace, readBox: ReadBox): Walk {
  const walk = beginAt(known);
  for (const _ of walkInside(frameOf(known.around, walk), readBox, walk));
  tellByNames(walk);
  return walk;
}

/**
 * The same of one of its children.
 * @returns undefined where it stands in a line with what is around it, and can be read with that only
 */
export function walkChild(known: KnownPlace, child: Element, readBox: ReadBox): Walk | undefined {
  const walk = beginAt(known);
  const start = tryToEnter(child, frameOf(known.around, walk), readBox, walk);
  if (typeof start === 'object') for (const _ of walkInside(start, readBox, walk));
  if (walk.flows.some(({ place }) => place === 0)) return undefined;
  tellByNames(walk);
  return walk;
}

function beginAt({ around, place, leftOut }: KnownPlace): Walk {
  const walk = emptyWalk(leftOut);
  walk.places.push({ ...place, parent: -1 });
  walk.surroundings.push(around);
  return walk;
}

function frameOf(around: Surroundings, walk: Walk): Frame {
  const { element } = around;
  return {
    ...around,
    ...{ place: 0, isBlock: true, index: 0, opening: undefined, closing: undefined },
    folded: markupOf(element).isFolded,
    next: firstIn(element, walk),
    list: slottedIn(element),
  };
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
    if (!hasBlankLine(data) || !(frame.keepsLines || breaksLines(node, frame))) {
      builder.append(node, data.slice(0, room), 0, frame);
      return;
    }
    for (const [at, { from, to }] of paragraphsIn(data).entries()) {
      if (at > 0) end();
      builder.append(node, data.slice(0, Math.min(to, from + room)), from, frame);
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
    next: firstIn(element, walk),
    list: slottedIn(element),
    index: 0,
  };
  if (isBlock) {
    frame.place = walk.places.length;
    const aside = asideOf(markup, inLandmark);
    const place: TextPlace = { parent: around, tag: localName, aside: aside ?? 'no' };
    if (!aside && (markup.classes || markup.id))
      walk.named.push({ place, names: `${markup.classes} ${markup.id}` });
    walk.places.push(place);
    walk.surroundings.push(frame);
  }
  return frame;
}

/** Whether an element says that its text is not for reading, for as long as it says so. */
function isKeptFromReaders(element: Element, { isEditable, isAriaHidden }: Markup): boolean {
  return isEditable || (isAriaHidden && !holdsMostProse(element));
}

function breaksLines({ parentElement }: Text, { isUnrendered }: Frame): boolean {
  return parentElement !== null && !isUnrendered && keepsLines(parentElement);
}

/** The first of what is rendered inside an element where nothing is slotted: in its shadow tree, or its own. */
function firstIn(element: Element, walk: Walk): Node | null {
  const shadow = element.shadowRoot;
  if (!shadow) return element.firstChild;
  walk.shadowRoots.push(shadow);
  return shadow.firstChild;
}

/** What fills a slot; undefined where its own children do. */
function slottedIn(element: Element): Node[] | undefined {
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return undefined;
  const list = (element as HTMLSlotElement).assignedNodes();
  return list.length > 0 ? list : undefined;
}

function takeNext(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.index++] ?? null;
  const node = frame.next;
  if (node) frame.next = node.nextSibling;
  return node;
}
