import { autoUpdate, computePosition, hide } from '@floating-ui/dom';
import { cardPlace } from './card-place.ts';
import { liveRange } from './hit-test.ts';
import type { HostPlace } from './host-element.ts';

/** As a sheet the card is never higher than this share of the window; its body scrolls. */
const SHEET_SHARE = 0.7;

/**
 * So long the words may be missing from the page, in milliseconds: a page that draws itself anew has them
 * back soon.
 */
const MISSING_MS = 1_500;
const LOOK_EVERY_MS = 50;

/**
 * Keeps the card by its mark while the page scrolls or changes, where it has room for its first screen.
 * As a sheet it lies at the bottom of the window.
 * A zoom that the page's styles give to all of it does not change the card's size. Calls `onLost` once the
 * mark is gone for good or out of sight. Returns what stops it.
 * @param range where the marked words are, which the page may put anew
 */
export function follow(
  host: HTMLElement,
  hostPlace: HostPlace,
  range: () => AbstractRange,
  sheet: boolean,
  onLost: () => void,
): () => void {
  const { style, limitHeight, firstScreen } = hostPlace;
  unzoom(host, style);
  if (sheet) {
    lieAtBottom(hostPlace);
    return () => undefined;
  }
  const reference = () => ({
    getBoundingClientRect: () => liveRange(range())?.getBoundingClientRect() ?? new DOMRect(),
    contextElement: range().startContainer.parentElement ?? undefined,
  });
  let stopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let missingSince: number | undefined;
  let watched = range().startContainer;

  /** Until the words are back, the card stays where it is. */
  const awaitReturn = (): void => {
    missingSince ??= performance.now();
    if (performance.now() - missingSince > MISSING_MS) onLost();
    else
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void update();
      }, LOOK_EVERY_MS);
  };

  const update = async (): Promise<void> => {
    if (stopped) return;
    if (!liveRange(range())) {
      awaitReturn();
      return;
    }
    missingSince = undefined;
    if (range().startContainer !== watched) {
      watched = range().startContainer;
      stopWatching();
      stopWatching = watch();
      return;
    }
    unzoom(host, style);
    const words = reference();
    const { middlewareData } = await computePosition(virtual(words), host, {
      strategy: 'fixed',
      middleware: [hide({ strategy: 'referenceHidden' })],
    });
    if (stopped || !liveRange(range())) return;
    if (middlewareData.hide?.referenceHidden) {
      onLost();
      return;
    }
    const size = { width: window.innerWidth, height: window.innerHeight };
    limitHeight(size.height);
    const { width, height } = host.getBoundingClientRect();
    const card = { width, height, firstScreen: firstScreen() };
    const { left, top, maxHeight } = cardPlace(words.getBoundingClientRect(), card, size);
    limitHeight(maxHeight);
    place(style, { left: px(left), top: px(top), right: 'auto', bottom: 'auto' });
  };
  const watch = () => autoUpdate(virtual(reference()), host, () => void update());
  let stopWatching = watch();
  return () => {
    stopped = true;
    clearTimeout(waiting);
    stopWatching();
  };
}

type Reference = Parameters<typeof computePosition>[0];

/** Drops an absent context element, which the library's types do not allow to be undefined. */
function virtual(reference: {
  getBoundingClientRect: () => DOMRect;
  contextElement: Element | undefined;
}): Reference {
  const { contextElement, ...rest } = reference;
  return contextElement ? { ...rest, contextElement } : rest;
}

function place(style: CSSStyleDeclaration, sides: Record<string, string>): void {
  for (const [side, value] of Object.entries(sides)) style.setProperty(side, value, 'important');
}

function px(length: number): string {
  return `${Math.round(length)}px`;
}

function unzoom({ parentElement }: HTMLElement, style: CSSStyleDeclaration): void {
  style.setProperty('zoom', `${1 / (parentElement?.currentCSSZoom || 1)}`, 'important');
}

function lieAtBottom({ style, limitHeight }: HostPlace): void {
  place(style, { left: '0', right: '0', bottom: '0', top: 'auto' });
  limitHeight(window.innerHeight * SHEET_SHARE);
}
