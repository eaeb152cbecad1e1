import type { ArticleContent, PageFacts } from './annotations.ts';
import type { PlacedText, TextPlace } from './article.ts';
import type { ActorRequest, CardRequest, UnmarkRequest } from './card.ts';
import type { MarkDensity, MarkKind, MarkNames, RivalMark, WrongMatch } from './marks.ts';
import type { ActorDetail, CardView } from './views.ts';

/** What the page's script and the rest of Counterpoint agree on. */

export interface ReadPageRequest {
  /** Of its article, where there are several of the one in view. */
  page: PageFacts;
  /** There where several articles stand below one another. */
  articles?: ArticlePart[] | undefined;
  /** Which of these is in view. */
  inView?: number | undefined;
  /** There where most of the page was not shown when it was looked at. */
  isMostHidden?: true | undefined;
  verdict: GateVerdict;
  texts: PlacedText[];
  /** The block elements that they stand in, in document order. */
  places: TextPlace[];
  /** Under which the marks are going to be painted; absent where the document has their rules already. */
  names?: MarkNames | undefined;
}

/** One of several articles on a page. */
export interface ArticlePart {
  /** Number of the place that it fills; absent for what is left over by the others. */
  place?: number | undefined;
  page: PageFacts;
}

export interface ReadPageReply {
  /** What may be underlined, in document order. */
  marks: RivalMark[];
  /** For each text whether it is an article's own. */
  isBody: boolean[];
  /** What each of the articles carries. */
  contents: ArticleContent[];
  preferences: PagePreferences;
}

export interface PageSkippedRequest {
  page: PageFacts;
  verdict: GateVerdict;
}

/** The signals that decide whether a page is a news article. */
export const GATE_REASONS = [
  'schema-news-article',
  'open-graph-article',
  'readable-text',
  'reader-asked',
  'not-html',
  'no-text',
  'front-page',
  'not-an-article',
] as const;
/** Which signal decided whether a page is a news article. */
export type GateReason = (typeof GATE_REASONS)[number];

export interface GateVerdict {
  news: boolean;
  reason: GateReason;
}

/**
 * What opens a card for the pointer: a rest on a mark, a rest while a key is held, or only a click.
 * Keyboard and touch open cards in their own ways.
 */
export type OpensOn = 'rest' | HeldKey | 'click';

export const HELD_KEYS = ['alt', 'ctrl', 'shift'] as const;
export type HeldKey = (typeof HELD_KEYS)[number];

/** How marks look and how the card opens; the part of the settings that a page may know. */
export interface PagePreferences {
  density: MarkDensity;
  kinds: Record<MarkKind, boolean>;
  opensOn: OpensOn;
  /** Rest of the pointer before the card opens, in milliseconds. */
  hoverDelay: number;
  /** Matches the reader called wrong on this host. */
  muted: WrongMatch[];
}

/** What the page's script asks of the background, whatever carries the messages. */
export interface Background {
  readPage(request: ReadPageRequest): Promise<ReadPageReply>;
  pageSkipped(request: PageSkippedRequest): Promise<void>;
  openCard(request: CardRequest): Promise<CardView | null>;
  openActor(request: ActorRequest): Promise<ActorDetail | null>;
  openDossier(request: { actors: string[] }): Promise<void>;
  loadCard(): Promise<void>;
  switchOffHere(): Promise<string>;
  switchOnHere(): Promise<void>;
  muteMatch(match: WrongMatch): Promise<void>;
  unmuteMatch(match: WrongMatch): Promise<void>;
  unmarkActor(request: UnmarkRequest): Promise<void>;
}
