import type { BlockKind } from '../contract/annotations.ts';
import { MAX_NODES, MAX_TEXT, type TextPlace } from '../contract/article.ts';
import { asideOf } from './aside.ts';
import { boxFromName, type ReadBox } from './boxes.ts';
import { isSkipped, isSkippedName, kindOf } from './element-names.ts';
import { type Flow, FlowBuilder } from './flow.ts';
import { markupOf } from './markup.ts';
import { isInLandmark } from './scope.ts';

/** What one walk over a page found. */
export interface Walk {
  flows: Flow[];
  /** Block elements in document order. */
  places: TextPlace[];
  /** Open shadow roots that were entered. */
  shadowRoots: ShadowRoot[];
  /** Elements left out because they are not shown; showing them brings new text. */
  hidden: WeakSet<Element>;
  /** True where the page was longer than is read. */
  truncated: boolean;
}

/** How many nodes to visit between two chances to pause: about a millisecond. */
const NODES_PER_STEP = 200;

/** Empty elements that part the text around them all the same. */
const EMPTY_BLOCKS = new Set(['hr', 'p', 'div', 'li', 'td']);

const ELEMENT = 1;
const TEXT = 3;

/** An element whose children are being visited: by siblings, or from a list (slotted content). */
interface Frame {
  /** Number of the block element that text in it stands in. */
  place: number;
  /** Whether it is, or lies in, `article` or `main`. */
  inLandmark: boolean;
  kind: BlockKind;
  isBlock: boolean;
  link: Element | null;
  drawn: boolean;
  /** Whether what is inside must not be asked for its styles. */
  isUnrendered: boolean;
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
  let builder = new FlowBuilder();
  let length = 0;
  const end = (): void => {
    if (builder.length === 0) return;
    const flow = builder.build();
    builder = new FlowBuilder();
    if (flow) {
      walk.flows.push(flow);
      length += flow.text.length;
    }
  };
  const frames: Frame[] = [];
  const start = tryToEnter(root, null, readBox, walk);
  if (typeof start === 'object') frames.push(start);
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
      if (frame.isBlock) end();
    } else if (node.nodeType === TEXT) {
      if (frame.drawn) builder.append(node as Text, frame.place, frame.kind, frame.link, room);
    } else if (node.nodeType === ELEMENT) {
      const child = tryToEnter(node as Element, frame, readBox, walk);
      if (child === 'line-break') {
        if (builder.breakLine()) end();
      } else if (child) {
        if (child === 'gap' || child.isBlock) end();
        if (child !== 'gap') frames.push(child);
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
  if (!element.firstChild && !element.shadowRoot && localName !== 'slot')
    return EMPTY_BLOCKS.has(localName) ? 'gap' : undefined;
  const markup = markupOf(element);
  if (isSkipped(markup)) return undefined;
  if (parent?.folded && localName !== 'summary') return undefined;
  const box = parent?.isUnrendered ? boxFromName(element, markup) : readBox(element, markup);
  if (box.flow === 'none') {
    walk.hidden.add(element);
    return undefined;
  }
  const isBlock = box.flow === 'block' || parent === null;
  const inLandmark = parent
    ? parent.inLandmark || localName === 'article' || localName === 'main'
    : isInLandmark(element);
  const around = parent?.place ?? -1;
  if (isBlock)
    walk.places.push({ parent: around, tag: localName, aside: asideOf(markup, inLandmark) });
  if (markup.isFolded) walk.hidden.add(element);
  return {
    place: isBlock ? walk.places.length - 1 : around,
    inLandmark,
    kind: kindOf(markup) ?? parent?.kind ?? 'other',
    isBlock,
    link: localName === 'a' ? element : (parent?.link ?? null),
    drawn: box.drawn,
    isUnrendered: (parent?.isUnrendered ?? false) || box.isUnrendered === true,
    folded: markup.isFolded,
    index: 0,
    ...childrenOf(element, localName, walk),
  };
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
