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
import type { HostPlace } from './host-element.ts';

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
 * A zoom that the page's styles give to all of it does not change the card's size. Calls `onLost` once the
 * mark is gone or out of sight. Returns what stops it.
 */
export function follow(
  host: HTMLElement,
  hostPlace: HostPlace,
  range: AbstractRange,
  sheet: boolean,
  onLost: () => void,
): () => void {
  const { style, limitHeight } = hostPlace;
  unzoom(host, style);
  if (sheet) {
    lieAtBottom(hostPlace);
    return () => undefined;
  }
  const reference = {
    getBoundingClientRect: () => liveRange(range)?.getBoundingClientRect() ?? new DOMRect(),
    getClientRects: () => [...(liveRange(range)?.getClientRects() ?? [])],
    contextElement: range.startContainer.parentElement ?? undefined,
  };
  let stopped = false;
  const update = async (): Promise<void> => {
    if (!liveRange(range)) {
      if (!stopped) onLost();
      return;
    }
    unzoom(host, style);
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
            limitHeight(Math.max(MIN_HEIGHT, limit));
          },
        }),
        hide({ strategy: 'referenceHidden' }),
      ],
    });
    if (stopped) return;
    if (middlewareData.hide?.referenceHidden) onLost();
    else place(style, { left: px(x), top: px(y), right: 'auto', bottom: 'auto' });
  };
  const stop = autoUpdate(virtual(reference), host, () => void update());
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
  limitHeight(window.innerHeight * MAX_HEIGHT_SHARE);
}
