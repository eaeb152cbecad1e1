import type { Rect } from './geometry.ts';

/** Between the line being read and the card, in CSS pixels: the underline stays in sight. */
const GAP = 8;
/** Between the card and the edges of the window. */
const EDGE = 8;
/** The card is never higher than this share of the window; its body scrolls. */
const MAX_HEIGHT_SHARE = 0.7;
/** In a window lower than this the card may have nearly all of it: a share would leave it no lines. */
const LOW_WINDOW = 480;
/** What the first screen of a card takes that has no two accounts to show at one glance. */
const USUAL_FIRST_SCREEN = 280;

export interface Size {
  width: number;
  height: number;
}

/** A card as it would be without a limit to its height. */
export interface CardSize extends Size {
  /**
   * What it needs to show question, both accounts and what differs, with its head and foot; absent where
   * it has no such thing to show.
   */
  firstScreen?: number | undefined;
}

export interface CardPlace {
  left: number;
  top: number;
  /** How high the card may be at most. */
  maxHeight: number;
}

/**
 * Where a card lies: below the line being read, above it, beside it, or over it where none of these has
 * room for its first screen.
 * @param line the marked words in the window, in CSS pixels
 * @param window the size of the window
 */
export function cardPlace(line: Rect, card: CardSize, window: Size): CardPlace {
  const share = window.height < LOW_WINDOW ? 1 : MAX_HEIGHT_SHARE;
  const limit = Math.round(Math.min(window.height * share, window.height - 2 * EDGE));
  const wanted = Math.min(card.height, limit);
  const needed = Math.min(wanted, card.firstScreen ?? USUAL_FIRST_SCREEN);
  const below = window.height - EDGE - (line.bottom + GAP);
  const above = line.top - GAP - EDGE;
  const left = within(line.left, card.width, window.width);
  if (below >= needed) return { left, top: line.bottom + GAP, maxHeight: Math.min(limit, below) };
  if (above >= needed) {
    const height = Math.min(wanted, above);
    return { left, top: line.top - GAP - height, maxHeight: Math.min(limit, above) };
  }
  const top = within(line.top, wanted, window.height);
  const right = line.right + GAP;
  if (right + card.width + EDGE <= window.width) return { left: right, top, maxHeight: limit };
  const before = line.left - GAP - card.width;
  if (before >= EDGE) return { left: before, top, maxHeight: limit };
  // Over the words, but on the side of them that has more room, so that they stay in sight if they can.
  const over = below >= above ? window.height - EDGE - wanted : EDGE;
  return { left, top: over, maxHeight: limit };
}

/** The nearest place to the wanted one at which something of a size lies inside of the window. */
function within(wanted: number, size: number, window: number): number {
  return Math.max(EDGE, Math.min(wanted, window - EDGE - size));
}
