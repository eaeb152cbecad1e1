import type { OpensOn } from '../contract/page.ts';
import type { Cards } from './cards.ts';
import { isOnTheWay, type Point } from './geometry.ts';
import type { HitTest } from './hit-test.ts';
import type { PointerPlace } from './hover.ts';
import type { PlacedMark } from './paint.ts';
import { isInteractive } from './taps.ts';

/** How a browser names the keys that can be held. */
const KEYS: Partial<Record<string, OpensOn>> = { Alt: 'alt', Control: 'ctrl', Shift: 'shift' };

/**
 * Turns what the pointer does on a page into events for its cards. Listeners are passive and at most
 * one position a frame is looked up; no event of the page is ever held back, and none that it made up
 * counts.
 */
export function watchPointer(
  document: Document,
  markAt: HitTest,
  cards: Cards,
  opensOn: () => OpensOn,
  signal: AbortSignal,
): void {
  let queued: { event: PointerEvent; target: EventTarget | undefined } | undefined;
  let frame = 0;
  let last: Point | undefined;
  let leftMarkAt: Point | undefined;
  let seen: { mark: PlacedMark | undefined; on: PointerPlace } | undefined;

  const look = (): void => {
    frame = 0;
    if (!queued) return;
    const { event, target } = queued;
    queued = undefined;
    const point = { x: event.clientX, y: event.clientY };
    // Browsers repeat the last position after a scroll; a pointer at rest points at nothing new.
    if (last?.x === point.x && last.y === point.y) return;
    const before = last ?? point;
    last = point;
    const mark = markAt(point, target);
    const on = placeOf(target, point, mark, before);
    seen = { mark, on };
    cards.send({ type: 'move', point, time: event.timeStamp, ...seen, opens: opens(event) });
  };

  const opens = (event: PointerEvent): boolean => {
    const on = opensOn();
    return on === 'rest' || (on !== 'click' && event[`${on}Key`]);
  };

  const placeOf = (
    target: EventTarget | undefined,
    point: Point,
    mark: PlacedMark | undefined,
    before: Point,
  ): PointerPlace => {
    const open = cards.openMark();
    if (cards.isCard(target)) return 'card';
    if (!open || mark === open) {
      leftMarkAt = open && point;
      return 'page';
    }
    leftMarkAt ??= before;
    const card = cards.rect();
    return card && isOnTheWay(point, leftMarkAt, card) ? 'way-to-card' : 'page';
  };

  const listen = <K extends keyof DocumentEventMap>(
    type: K,
    listener: (event: DocumentEventMap[K]) => void,
  ): void =>
    document.addEventListener(type, (event) => event.isTrusted && listener(event), {
      signal,
      passive: true,
      capture: true,
    });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    if (event.buttons !== 0) {
      cards.send({ type: 'interrupt' });
      return;
    }
    queued = { event, target: event.composedPath()[0] };
    frame ||= requestAnimationFrame(look);
  });
  listen('pointerdown', (event) => {
    if (!cards.isCard(event.target)) cards.send({ type: 'press' });
  });
  listen('click', (event) => {
    const isPlain = !event.altKey && !event.ctrlKey && !event.shiftKey && !event.metaKey;
    if (opensOn() !== 'click' || event.pointerType === 'touch' || !isPlain) return;
    const path = event.composedPath();
    const isMeantForPage = path.some(isInteractive) || getSelection()?.isCollapsed === false;
    const mark = isMeantForPage
      ? undefined
      : markAt({ x: event.clientX, y: event.clientY }, path[0]);
    if (!mark) return;
    // The page's handlers come first: where they have taken the click it is theirs.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      cards.send({ type: 'open', mark, focus: false, sheet: false, stays: true });
    });
  });
  listen('keydown', (event) => {
    if (event.repeat || KEYS[event.key] !== opensOn() || !last || !seen) return;
    cards.send({ type: 'move', point: last, time: event.timeStamp, ...seen, opens: true });
  });
  listen('keyup', (event) => {
    if (KEYS[event.key] === opensOn()) cards.send({ type: 'interrupt' });
  });
  listen('scroll', () => cards.send({ type: 'interrupt' }));
  listen('selectionchange', () => cards.send({ type: 'interrupt' }));
  listen('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    queued = undefined;
    cards.send({ type: 'leave' });
  });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}
