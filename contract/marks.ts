import type { AmbiguousMention, Claim, ClaimClass, Mention, Span } from './annotations.ts';

/** What is underlined on a page. The background chooses it, the page's script paints it. */

/** Deep blue-violet, the one accent of marks and of the badge that counts them. */
export const ACCENT = '#5a48c9';

/** What the reader can switch on and off. */
export const MARK_KINDS = ['actor', 'claim', 'conflict'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
/**
 * How a mark is drawn: a name of several actors looks less sure than a name, a report less than a
 * quotation, a question less than a report; where accounts differ the same line is heavier.
 */
export type MarkStyle = 'actor' | 'ambiguous' | ClaimClass | `${ClaimClass}-conflict`;

/** The styles with the kind that each goes with; where underlines meet, the last is drawn on top. */
export const KIND_OF_STYLE: Readonly<Record<MarkStyle, MarkKind>> = {
  ambiguous: 'actor',
  actor: 'actor',
  question: 'claim',
  report: 'claim',
  quote: 'claim',
  'question-conflict': 'conflict',
  'report-conflict': 'conflict',
  'quote-conflict': 'conflict',
};
export const MARK_STYLES = Object.keys(KIND_OF_STYLE) as readonly MarkStyle[];

/**
 * Names under which the marks of each style, and the one that the reader was just led to, are registered
 * as highlights of a document. A page can read them, so none means anything or is used in another one.
 */
export type MarkNames = Record<MarkStyle | 'emphasis', string>;

/** Whether an actor or a statement is marked once under each heading, everywhere, or once on a page. */
export const MARK_DENSITIES = ['section', 'all', 'page'] as const;
export type MarkDensity = (typeof MARK_DENSITIES)[number];

/** What a mark stands for. */
export type MarkTarget =
  | { kind: 'actor'; mention: Mention }
  | { kind: 'ambiguous'; ambiguous: AmbiguousMention }
  | { kind: 'claim'; claim: Claim };

/** One stretch of text to be underlined. */
export interface Mark {
  style: MarkStyle;
  span: Span;
  target: MarkTarget;
}

/** A mark with those that it stands in for. */
export interface RivalMark extends Mark {
  /** Of the marks of a group one is drawn that a reader can see; absent where each is drawn. */
  group?: string | undefined;
  /** The reader called it wrong: where it is the one of its group, none is drawn. */
  isMuted?: true | undefined;
  /** Which of the page's articles it stands in. */
  article: number;
}

/** A mark that the reader calls wrong. */
export interface WrongMatch {
  /** The words on the page. */
  text: string;
  /** Id of the actor or statement it was taken for. */
  taken: string;
}

/** From mark to mark by keyboard. */
export type WalkDirection = 'next' | 'previous';
