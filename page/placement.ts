import {
  autoUpdate,
  computePosition,
  flip,
  hide,
  inline,
  offset,
  shift,
  size,
} from '@floating-ui/dom';
import { liveRange } from './hit-test.ts';

/** Between the line being read and the card, in CSS pixels: the underline stays in sight. */
const GAP = 8;
/** Between the card and the edges of the window. */
const EDGE = 8;
/** The card is never higher than this share of the window; its body scrolls. */
const MAX_HEIGHT_SHARE = 0.7;
/** Below this a card above the line is better than one below it. */
const MIN_HEIGHT = 120;

/**
 * Keeps the card beside its mark while the page scrolls or changes: below the line being read, or
 * above it where there is more room, never over it. As a sheet it lies at the bottom of the window.
 * Calls `onLost` once the mark is gone or out of sight. Returns what stops it.
 */
export function follow(
  host: HTMLElement,
  range: AbstractRange,
  sheet: boolean,
  onLost: () => void,
): () => void {
  if (sheet) {
    lieAtBottom(host);
    return () => undefined;
  }
  const reference = {
    getBoundingClientRect: () => liveRange(range)?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => [...(liveRange(range)?.getClientRects() ?? [])],
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  let stopped = false;
  const place = async (): Promise<void> => {
    if (!liveRange(range)) {
      if (!stopped) onLost();
      return;
    }
    const { x, y, middlewareData } = await computePosition(virtual(reference), host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight }) {
            const limit = Math.min(availableHeight, window.innerHeight * MAX_HEIGHT_SHARE);
            setHeight(host, Math.max(MIN_HEIGHT, limit));
          },
        }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    if (stopped) return;
    if (middlewareData.hide?.referenceHidden) onLost();
    else moveTo(host, x, y);
  };
  const stop = autoUpdate(virtual(reference), host, () => void place());
  return () => {
    stopped = true;
    stop();
  };
}

type Reference = Parameters<typeof computePosition>[0];

/** Drops an absent context element, which the library's types do not allow to be undefined. */
function virtual(reference: {
  getBoundingClientRect: () => DOMRect;
  getClientRects: () => DOMRect[];
  contextElement: Element | undefined;
}): Reference {
  const { contextElement, ...rest } = reference;
  return contextElement ? { ...rest, contextElement } : rest;
}

function moveTo(host: HTMLElement, x: number, y: number): void {
  host.style.setProperty('left', `${Math.round(x)}px`, 'important');
  host.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

function setHeight(host: HTMLElement, height: number): void {
  host.style.setProperty('--counterpoint-max-height', `${Math.floor(height)}px`);
}

function lieAtBottom(host: HTMLElement): void {
  const { style } = host;
  for (const side of ['left', 'right', 'bottom']) style.setProperty(side, '0', 'important');
  style.setProperty('top', 'auto', 'important');
  setHeight(host, window.innerHeight * MAX_HEIGHT_SHARE);
}
