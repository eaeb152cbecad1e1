import type { Cards } from './cards.ts';
import { CARD_HOST } from './element-names.ts';
import { isOnTheWay, type Point } from './geometry.ts';
import type { HitTest } from './hit-test.ts';
import type { PlacedMark } from './paint.ts';

/** What a tap or click on has an effect of its own, which is what the reader meant. */
const INTERACTIVE =
  'a[href], area, button, summary, label, input, select, textarea, [contenteditable], [onclick], [role="button"], [role="link"], [role="tab"], [role="menuitem"]';

/**
 * Turns what the pointer does on a page into events for the cards. Listeners are passive and at most
 * one position a frame is looked up; no event of the page is ever held back.
 */
export function watchPointer(
  document: Document,
  markAt: HitTest,
  cards: Cards,
  signal: AbortSignal,
): void {
  const window = document.defaultView;
  if (!window) return;
  const listen: AddEventListenerOptions = { signal, passive: true, capture: true };
  let latest: PointerEvent | undefined;
  let frame = 0;
  let leftMarkAt: Point | undefined;
  let last: Point | undefined;
  let lastPointer = '';

  const look = (): void => {
    frame = 0;
    const event = latest;
    latest = undefined;
    if (!event) return;
    const point = { x: event.clientX, y: event.clientY };
    // Browsers repeat the last position after a scroll; a pointer at rest points at nothing new.
    if (last?.x === point.x && last.y === point.y) return;
    const before = last;
    last = point;
    const target = event.composedPath()[0] ?? event.target;
    const mark = isCard(event.target) ? undefined : markAt(point, target);
    cards.send({
      type: 'move',
      point,
      time: event.timeStamp,
      mark,
      on: placeOf(event, point, mark, before),
    });
  };

  const placeOf = (
    event: PointerEvent,
    point: Point,
    mark: PlacedMark | undefined,
    before: Point | undefined,
  ) => {
    const open = cards.openMark();
    if (!open) {
      leftMarkAt = undefined;
      return 'page';
    }
    if (isCard(event.target)) return 'card';
    if (mark === open) {
      leftMarkAt = point;
      return 'page';
    }
    leftMarkAt ??= before ?? point;
    const card = cards.rect();
    return card && isOnTheWay(point, leftMarkAt, card) ? 'way-to-card' : 'page';
  };

  document.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      if (event.buttons !== 0) {
        cards.send({ type: 'interrupt' });
        return;
      }
      latest = event;
      frame ||= window.requestAnimationFrame(look);
    },
    listen,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      lastPointer = event.pointerType;
      if (isCard(event.target)) return;
      cards.send({ type: 'dismiss' });
    },
    listen,
  );
  document.addEventListener('scroll', () => cards.send({ type: 'interrupt' }), listen);
  document.addEventListener('selectionchange', () => cards.send({ type: 'interrupt' }), listen);
  document.addEventListener(
    'pointerout',
    (event) => {
      if (event.relatedTarget === null && event.pointerType !== 'touch') {
        latest = undefined;
        cards.send({ type: 'leave' });
      }
    },
    listen,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (lastPointer !== 'touch' || isCard(event.target) || isInteractive(event)) return;
      const point = { x: event.clientX, y: event.clientY };
      const mark = markAt(point, event.composedPath()[0] ?? event.target);
      if (!mark) return;
      // The page's own handlers come first; where they took the tap it is theirs.
      setTimeout(() => {
        if (event.defaultPrevented || signal.aborted) return;
        cards.send({ type: 'open', mark, focus: false, sheet: true });
      });
    },
    listen,
  );
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}

function isCard(target: EventTarget | null): boolean {
  return (target as Element | null)?.localName === CARD_HOST;
}

function isInteractive(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => (node as Node).nodeType === 1 && (node as Element).matches(INTERACTIVE));
}
