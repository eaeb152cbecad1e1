import { lastInside } from '../engine/read/1-document/article/story-places.ts';
import type { ReadBox } from './boxes.ts';
import type { Flow } from './flow.ts';
import { type Walk, walkPart } from './walk.ts';

/** What holds more text, in UTF-16 units, is better read in slices. */
const MOST_TEXT = 60_000;

/**
 * Takes other nodes into what a walk found where they say the same: a page that draws itself anew, or
 * wraps the word that it reads aloud. Walks the block elements around the changes at once.
 * @returns whether all texts are as they were; where not, what was found holds no more
 */
export function mendWalk(walk: Walk, changed: readonly Node[], readBox: ReadBox): boolean {
  const parts = outermost(walk, changed);
  return parts !== undefined && [...parts].every((part) => mendPart(walk, part, readBox));
}

/** The numbers of the outermost block elements around the changes; undefined where one lies outside. */
function outermost(walk: Walk, changed: readonly Node[]): Set<number> | undefined {
  const numbers = new Map(walk.surroundings.map(({ element }, place) => [element as Node, place]));
  const parts = new Set<number>();
  for (const node of new Set(changed)) {
    let at: Node | null = node;
    while (at && !numbers.has(at)) at = at.parentNode ?? hostOf(at);
    const place = at && numbers.get(at);
    if (typeof place !== 'number') return undefined;
    parts.add(place);
  }
  for (const part of parts) {
    let around = walk.places[part]?.parent ?? -1;
    while (around >= 0 && !parts.has(around)) around = walk.places[around]?.parent ?? -1;
    if (around >= 0) parts.delete(part);
  }
  return parts;
}

function hostOf(node: Node): Element | null {
  return (node as Partial<ShadowRoot>).host ?? null;
}

function mendPart(walk: Walk, first: number, readBox: ReadBox): boolean {
  const around = walk.surroundings[first];
  const place = walk.places[first];
  if (!around?.element.isConnected || !place) return false;
  const last = lastInside(walk.places, first);
  const start = walk.flows.findIndex((flow) => flow.place >= first);
  const flows = walk.flows.filter((flow) => flow.place >= first && flow.place <= last);
  if (flows.reduce((sum, { text }) => sum + text.length, 0) > MOST_TEXT) return false;
  const now = walkPart(around, place, readBox);
  const isSame =
    now.shadowRoots.length === 0 &&
    !now.truncated &&
    now.flows.length === flows.length &&
    now.places.length === last - first + 1 &&
    now.flows.every((flow, at) => saysSame(flow, flows[at], first));
  if (!isSame) return false;
  for (const [at, flow] of now.flows.entries())
    walk.flows[start + at] = { ...flow, place: flow.place + first };
  walk.surroundings.splice(first, now.surroundings.length, ...now.surroundings);
  walk.leftOut.addAll(now.leftOut);
  return true;
}

function saysSame(now: Flow, before: Flow | undefined, first: number): boolean {
  return (
    before?.text === now.text && before.kind === now.kind && before.place === now.place + first
  );
}
