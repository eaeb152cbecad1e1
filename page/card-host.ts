import type { CardActions } from '../contract/card.ts';
import type { WalkDirection } from '../contract/marks.ts';
import type { CardView } from '../contract/views.ts';
import { cardSource, type PageInReading } from './card-source.ts';
import { type CardContent, type Cards, runCards } from './cards.ts';
import { emphasise } from './emphasis.ts';
import type { Hover } from './first-hover.ts';
import { isInside, type Point, type Rect } from './geometry.ts';
import type { HitTest } from './hit-test.ts';
import {
  createHostElement,
  focusFirst,
  type HostElement,
  raise,
  remove,
  withhold,
} from './host-element.ts';
import { settle } from './host-home.ts';
import { isBelowTop, walkMarks } from './keyboard-walk.ts';
import { leadTo } from './lead-to.ts';
import type { PlacedMark } from './paint.ts';
import { follow } from './placement.ts';
import { watchPointer } from './pointer.ts';
import type { DocumentNames } from './unforeseen.ts';

/** A page whose marks open cards. */
export interface AttendedPage {
  page: PageInReading;
  markAt: HitTest;
  /** What the pointer was on while the card's code was on its way. */
  hover: Readonly<Hover> | undefined;
  names: DocumentNames;
  signal: AbortSignal;
}

/** The cards of a page and the ways to its marks. */
export interface Attendance extends Cards {
  /** Scrolls to a mark and emphasises it for a moment. */
  leadTo(mark: PlacedMark): void;
  /** Goes to the next or previous of the marks and opens its card with the focus in it. */
  walk(marks: PlacedMark[], direction: WalkDirection): void;
}

/** The card as the rest of the page's script knows it. */
export interface CardController {
  /** Opens and closes cards for a page's marks until its signal aborts, and then is destroyed. */
  attend(page: AttendedPage): Attendance;
  show(content: CardContent): void;
  hide(): void;
  pin(pinned: boolean): void;
  contains(point: Point): boolean;
  /** Null while no card is open. */
  rect(): Rect | null;
  /** Takes the host element out of the page for good. */
  destroy(): void;
}

/** Draws a card into a container and returns what undoes it. */
export type RenderCard = (
  container: HTMLElement,
  view: CardView,
  actions: CardActions,
) => () => void;

/** Holds no point. */
const NOWHERE: Rect = { left: 1, top: 1, right: 0, bottom: 0 };

/** A page that covers the card more often than this, each time before it rested, does so on purpose. */
const MOST_RAISES = 10;
const REST_MS = 1_000;

/**
 * Makes the card: one host element with a closed shadow tree in the top layer, in the page only while a
 * card is open. `render` draws a view, `css` styles it.
 */
export function createCardHost(
  document: Document,
  render: RenderCard,
  css: string,
): CardController {
  let element: HostElement | undefined;
  let shown:
    | {
        words: () => AbstractRange;
        follow: () => () => void;
        stopFollowing: () => void;
        undraw: () => void;
        close: () => void;
      }
    | undefined;
  let focusedBefore: Element | null = null;
  let raises = 0;
  let raisedAt = 0;
  let onFocus = (_isIn: boolean): void => undefined;
  const life = new AbortController();
  const raising = new AbortController();

  const clear = (): void => {
    shown?.stopFollowing();
    shown?.undraw();
    shown = undefined;
  };

  const hide = (): void => {
    if (!shown || !element) return;
    const hadFocus = document.activeElement === element.host;
    clear();
    remove(element.host);
    if (hadFocus && focusedBefore?.isConnected) (focusedBefore as HTMLElement).focus?.();
    focusedBefore = null;
  };

  const show = ({ view, range, focus, sheet, actions, onLost }: CardContent): void => {
    if (document.activeElement !== element?.host) focusedBefore = document.activeElement;
    clear();
    const words = range().startContainer;
    element ??= createHostElement(document, css);
    settle(document, element.host, words);
    if (!element.isWhole()) {
      element.host.remove();
      element = createHostElement(document, css);
      settle(document, element.host, words);
    }
    const { host, container, place } = element;
    container.toggleAttribute('data-sheet', sheet);
    const undraw = render(container, view, actions);
    raise(host);
    const followMark = () => follow(host, place, range, sheet, onLost);
    const { close } = actions;
    shown = { words: range, undraw, close, follow: followMark, stopFollowing: followMark() };
    if (focus) focusFirst(element);
  };

  const pin = (pinned: boolean): void => {
    shown?.stopFollowing();
    if (shown && !pinned) shown.stopFollowing = shown.follow();
  };

  const rect = (): Rect | null =>
    shown && element?.host.isConnected ? element.host.getBoundingClientRect() : null;

  const isCard = (target: EventTarget | null | undefined): boolean =>
    target !== undefined && target !== null && target === element?.host;

  const destroy = (): void => {
    hide();
    life.abort();
    raising.abort();
    element?.host.remove();
    element = undefined;
  };

  /**
   * What goes fullscreen or opens as a popover lies above what was raised before it. A page that does so
   * without end has no card.
   */
  const raiseAgain = (event: Event): void => {
    const closes = (event as Partial<ToggleEvent>).newState === 'closed';
    if (!shown || !element || event.target === element.host || closes) return;
    raises = event.timeStamp - raisedAt < REST_MS ? raises + 1 : 1;
    raisedAt = event.timeStamp;
    if (raises > MOST_RAISES) {
      shown.close();
      return;
    }
    settle(document, element.host, shown.words().startContainer);
    raise(element.host);
  };
  /** A dialog that closes hides what is in it. */
  const moveOut = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || !shown || !element || !(target as Node).contains(element.host)) return;
    element.host.remove();
    settle(document, element.host, shown.words().startContainer);
    raise(element.host);
  };
  document.addEventListener('fullscreenchange', raiseAgain, { signal: raising.signal });
  document.addEventListener('toggle', raiseAgain, { signal: raising.signal, capture: true });
  document.addEventListener('close', moveOut, { signal: raising.signal, capture: true });
  withhold(document, isCard, (isIn) => onFocus(isIn), life.signal);

  return {
    show,
    hide,
    pin,
    rect,
    destroy,
    contains: (point) => isInside(point, rect() ?? NOWHERE),
    attend({ page, markAt, hover, names, signal }) {
      const source = cardSource(page);
      const attending = new AbortController();
      const end = (): void => {
        attending.abort();
        destroy();
      };
      const hideOrEnd = (): void => (signal.aborted ? end() : hide());
      let unlight = (): void => undefined;
      const light = (range: AbstractRange | null): void => {
        unlight();
        if (range) unlight = emphasise(range, names.marks.emphasis);
      };
      const stage = { show, hide: hideOrEnd, pin, light, rect, isCard };
      const cards = runCards(document, stage, source, attending.signal);
      watchPointer(document, markAt, cards, source.opensOn, attending.signal);
      onFocus = (isIn) => cards.send({ type: 'hold', held: isIn });
      /**
       * The card from which the site was switched off stays for a while, to have that undone. It goes with
       * the pointer or the focus, and is not in the way of the cards of a new reading.
       */
      const outlive = (): void => {
        raising.abort();
        const { signal } = attending;
        document.addEventListener(names.arrival, () => cards.send({ type: 'there' }), { signal });
        onFocus = (isIn) => cards.send(isIn ? { type: 'hold', held: true } : { type: 'leave' });
      };
      const leave = (): void => (cards.isUntied() ? outlive() : end());
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave);
      if (hover?.mark) {
        const rested = performance.now() - hover.since;
        const opens = source.opensOn() === 'rest';
        cards.send({ type: 'move', ...hover, on: 'page', opens, rested });
      }
      let walked: PlacedMark | undefined;
      return {
        ...cards,
        leadTo: (mark) => leadTo(mark.range, names.marks.emphasis, signal),
        walk(marks, direction) {
          walked = walkMarks(marks, walked, direction, isBelowTop);
          if (!walked) return;
          leadTo(walked.range, names.marks.emphasis, signal);
          cards.send({ type: 'open', mark: walked, focus: true, sheet: false });
        },
      };
    },
  };
}
