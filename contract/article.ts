import type { BlockKind } from './annotations.ts';

/**
 * Whether the markup says that this is not the article: `structure`, by an element or role for menus,
 * footers and the like or by the name of a comment section; `name`, by a class or id, which errs
 * more often; `no`.
 */
export const ASIDES = ['no', 'name', 'structure'] as const;
export type Aside = (typeof ASIDES)[number];

/** A block element that text stands in, and what its markup tells about it. */
export interface TextPlace {
  /** Number, in document order, of the place around this one; -1 for the outermost. */
  parent: number;
  /** Local name of the element. */
  tag: string;
  aside: Aside;
}

/** A stretch of a page's text that is read as one. */
export interface PlacedText {
  text: string;
  kind: BlockKind;
  /** How much of the text stands in links, in UTF-16 units. */
  linked: number;
  /** Number of the place that it stands in. */
  place: number;
}

/**
 * The most that is read of a page, in UTF-16 units. The longest articles have about 300,000; this
 * leaves room for pages that put several megabytes of menus and comments around one, and keeps the
 * rest from being sent and searched.
 */
export const MAX_TEXT = 2_000_000;
/** The largest real pages have some 76,000 elements; beyond this a page only costs time. */
export const MAX_NODES = 600_000;
