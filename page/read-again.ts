import type { TextPlace } from '../contract/article.ts';
import { lastInside } from '../engine/read/1-document/article/story-places.ts';
import type { ReadBox } from './boxes.ts';
import type { Changes } from './changes.ts';
import type { Flow } from './flow.ts';
import { type KnownPlace, type Surroundings, type Walk, walkChild, walkPart } from './walk.ts';

/** What holds more text, in UTF-16 units, is better read in slices. */
const MOST_TEXT = 60_000;
/** More parts than this are better read in one. */
const MOST_PARTS = 20;

/** What a block element holds: places that stay as they were found, and others that were read anew. */
type Segment = { from: number; to: number } | Walk;

/**
 * Reads what has changed on a page again, at once, and takes the rest from an earlier walk.
 * @returns a walk of its own; undefined where the page has to be read as a whole
 */
export function readAgain(walk: Walk, changes: Changes, readBox: ReadBox): Walk | undefined {
  const root = walk.surroundings[0]?.element;
  if (changes.isAll || walk.truncated || root?.ownerDocument.designMode === 'on') return undefined;
  const parts = partsOf(walk, changes);
  if (!parts || parts.length > MOST_PARTS) return undefined;
  walk.leftOut.forgetGone();
  let now: Walk | undefined = walk;
  for (const [element, part] of parts) now = now && readPart(now, element, part, readBox);
  return now && knowsShadows(now, root) ? now : undefined;
}

/** Whether all shadow trees are known: no browser tells that one was attached. */
function knowsShadows({ shadowRoots }: Walk, root: Element | undefined): boolean {
  const known = new Set(shadowRoots);
  for (const { shadowRoot } of root?.getElementsByTagName('*') ?? [])
    if (shadowRoot && !known.has(shadowRoot)) return false;
  return true;
}

/** What is to be read again of a block element: all of it, or of its children those that were not known. */
interface Part {
  isWhole: boolean;
  /** Children that are read again though they were known. */
  anew: Set<Node>;
}

/** The block elements around the changes, the outer before the inner; undefined where one lies outside of what was read. */
function partsOf(walk: Walk, { nodes, restyled }: Changes): [Element, Part][] | undefined {
  const numbers = numbersOf(walk);
  const parts = new Map<Element, Part>();
  /** Puts a node down as changed in the block element that is `at` or lies around that. */
  const isPut = (at: Node | null, changed: Node | undefined): boolean => {
    if (!at) return false;
    if (!numbers.has(at)) return isPut(parentOf(at), at);
    const part = parts.get(at as Element) ?? { isWhole: false, anew: new Set<Node>() };
    parts.set(at as Element, part);
    if (changed?.nodeType === Node.ELEMENT_NODE) part.anew.add(changed);
    else if (changed) part.isWhole = true;
    return true;
  };
  // What has left the page takes its changes along.
  const isRead =
    [...nodes].every((node) => !node.isConnected || isPut(node, undefined)) &&
    [...restyled].every((node) => !node.isConnected || isPut(parentOf(node), node));
  const number = ([element]: [Element, Part]): number => numbers.get(element) ?? 0;
  return isRead ? [...parts].sort((a, b) => number(a) - number(b)) : undefined;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function numbersOf({ surroundings }: Walk): Map<Node, number> {
  return new Map(surroundings.map(({ element }, place) => [element, place]));
}

function readPart(
  walk: Walk,
  element: Element,
  { isWhole, anew }: Part,
  readBox: ReadBox,
): Walk | undefined {
  const numbers = numbersOf(walk);
  const first = numbers.get(element);
  // It lay in another part, which was read without it before.
  if (first === undefined || !element.isConnected) return walk;
  const around = walk.surroundings[first] as Surroundings;
  const known = { around, place: walk.places[first] as TextPlace, leftOut: walk.leftOut };
  const last = lastInside(walk.places, first);
  const start = walk.flows.findIndex(({ place }) => place >= first && place <= last);
  if (start < 0) return undefined;
  const flows = walk.flows.filter(({ place }) => place >= first && place <= last);
  const isApart =
    !isWhole && !element.shadowRoot && element.localName !== 'slot' && !hasOwnText(element);
  const segments = isApart && childrenAgain(walk, known, numbers, anew, readBox);
  if (segments) return put(walk, first, last, start, flows, segments);
  if (flows.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT) return undefined;
  return put(walk, first, last, start, flows, [walkPart(known, readBox)]);
}

/** Whether words stand right in an element, among its children. */
function hasOwnText({ childNodes }: Element): boolean {
  for (const node of childNodes)
    if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
}

/** The children that were known, and what those hold that were not; undefined where one stands in a line. */
function childrenAgain(
  walk: Walk,
  known: KnownPlace,
  numbers: ReadonlyMap<Node, number>,
  anew: ReadonlySet<Node>,
  readBox: ReadBox,
): Segment[] | undefined {
  const segments: Segment[] = [];
  const { element } = known.around;
  const own = numbers.get(element);
  let text = 0;
  for (const child of element.children) {
    const from = numbers.get(child);
    if (from !== undefined && walk.places[from]?.parent === own && !anew.has(child)) {
      segments.push({ from, to: lastInside(walk.places, from) + 1 });
      continue;
    }
    const now = walkChild(known, child, readBox);
    if (!now) return undefined;
    text += now.flows.reduce((sum, flow) => sum + flow.text.length, 0);
    if (text > MOST_TEXT) return undefined;
    segments.push(now);
  }
  return segments;
}

/** Puts what a block element holds now in the place of what it held, in arrays of their own. */
function put(
  walk: Walk,
  first: number,
  last: number,
  start: number,
  before: readonly Flow[],
  segments: readonly Segment[],
): Walk | undefined {
  const places = walk.places.slice(0, first + 1);
  const surroundings = walk.surroundings.slice(0, first + 1);
  const flows = walk.flows.slice(0, start);
  const shadowRoots = new Set(walk.shadowRoots);
  let next = 0;
  for (const segment of segments) {
    const at = places.length;
    if ('flows' in segment) {
      if (segment.truncated) return undefined;
      const numberOf = (place: number): number => (place > 0 ? at + place - 1 : first);
      for (const place of segment.places.slice(1))
        places.push({ ...place, parent: numberOf(place.parent) });
      surroundings.push(...segment.surroundings.slice(1));
      for (const flow of segment.flows) flows.push({ ...flow, place: numberOf(flow.place) });
      for (const root of segment.shadowRoots) shadowRoots.add(root);
    } else {
      const { from, to } = segment;
      const numberOf = (place: number): number => (place < from ? first : place - from + at);
      for (const place of walk.places.slice(from, to))
        places.push({ ...place, parent: numberOf(place.parent) });
      surroundings.push(...walk.surroundings.slice(from, to));
      // Where children have changed places what is sought lies further back.
      if ((before[next - 1]?.place ?? 0) >= from) next = 0;
      while ((before[next]?.place ?? to) < from) next += 1;
      for (let flow = before[next]; flow && flow.place < to; flow = before[++next])
        flows.push({ ...flow, place: numberOf(flow.place) });
    }
  }
  const shift = places.length - last - 1;
  const after = (place: number): number => (place > last ? place + shift : place);
  for (const place of walk.places.slice(last + 1))
    places.push({ ...place, parent: after(place.parent) });
  surroundings.push(...walk.surroundings.slice(last + 1));
  for (const flow of walk.flows.slice(start + before.length))
    flows.push({ ...flow, place: after(flow.place) });
  return { ...walk, flows, places, surroundings, shadowRoots: [...shadowRoots], named: [] };
}
