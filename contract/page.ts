import type { PlacedText, TextPlace } from '../engine/article/placed-text.ts';
import type { Mark } from '../page/marks.ts';
import type { AmbiguousMention, Claim, Mention, PageFacts } from './annotations.ts';
import type { ActorDetail, CardView } from './views.ts';

/** What the page's script and the rest of Counterpoint agree on. */

export interface ReadPageRequest {
  page: PageFacts;
  verdict: GateVerdict;
  texts: PlacedText[];
  /** The block elements that they stand in, in document order. */
  places: TextPlace[];
}

export interface ReadPageReply {
  /** What is to be underlined, in document order. */
  marks: Mark[];
  /** For each text whether it is the article's own. */
  isBody: boolean[];
  /** Ids of all statements the article reports. */
  reported: string[];
  preferences: PagePreferences;
}

export interface PageSkippedRequest {
  page: PageFacts;
  verdict: GateVerdict;
}

/** Which signal decided whether a page is a news article. */
export type GateReason =
  | 'schema-news-article'
  | 'open-graph-article'
  | 'readable-text'
  | 'reader-asked'
  | 'not-html'
  | 'no-text'
  | 'front-page'
  | 'not-an-article';

export interface GateVerdict {
  news: boolean;
  reason: GateReason;
}

/** What the reader can switch on and off. */
export type MarkKind = 'actor' | 'claim' | 'conflict';
/** How a mark is drawn: a name of several actors goes with the names and looks less sure. */
export type MarkStyle = MarkKind | 'ambiguous';
export type MarkDensity = 'section' | 'all' | 'page';

/**
 * What opens a card for the pointer: a rest on a mark, a rest while a key is held, or only a click.
 * Keyboard and touch open cards in their own ways.
 */
export type OpensOn = 'rest' | HeldKey | 'click';
export type HeldKey = 'alt' | 'ctrl' | 'shift';

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

export interface WrongMatch {
  /** The words on the page. */
  text: string;
  /** Id of the actor or statement it was taken for. */
  taken: string;
}

export interface CardRequest {
  target:
    | { kind: 'actor'; mention: Mention }
    /** `chosen`: who is meant, as the reader said on this page. */
    | { kind: 'ambiguous'; ambiguous: AmbiguousMention; chosen?: string | undefined }
    | { kind: 'claim'; claim: Claim };
  page: PageFacts;
  /** Ids of all statements the article reports. */
  reported: string[];
}

/** An actor to open inside the card, relative to the article. */
export interface ActorRequest {
  id: string;
  page: PageFacts;
  /** Ids of all statements the article reports. */
  reported: string[];
}

/** Never mark this actor again, on no page; or do. */
export interface UnmarkRequest {
  actor: string;
  isUnmarked: boolean;
}

/** What the page's script asks of the background, whatever carries the messages. */
export interface Background {
  readPage(request: ReadPageRequest): Promise<ReadPageReply>;
  pageSkipped(request: PageSkippedRequest): Promise<void>;
  openCard(request: CardRequest): Promise<CardView | null>;
  openActor(request: ActorRequest): Promise<ActorDetail | null>;
  openDossier(request: { actors: string[] }): Promise<void>;
  loadCard(): Promise<void>;
  switchOffHere(): Promise<void>;
  muteMatch(match: WrongMatch): Promise<void>;
  unmarkActor(request: UnmarkRequest): Promise<void>;
}
