import type { ArticleContent, PageFacts } from './annotations.ts';
import type { MarkTarget } from './marks.ts';
import type { ActorDetail, CardView } from './views.ts';

/** The card: what the page's script asks for it, and what the card asks of the page's script. */

export interface CardRequest {
  target:
    | Exclude<MarkTarget, { kind: 'ambiguous' }>
    /** `chosen`: who is meant, as the reader said on this page. */
    | (Extract<MarkTarget, { kind: 'ambiguous' }> & { chosen?: string | undefined });
  page: PageFacts;
  content: ArticleContent;
}

/** An actor to open inside the card, relative to the article. */
export interface ActorRequest {
  id: string;
  page: PageFacts;
  content: ArticleContent;
}

/** Never mark this actor again, on no page; or do. */
export interface UnmarkRequest {
  actor: string;
  isUnmarked: boolean;
}

/**
 * What the reader can do from a card. After what takes the card's own mark away the card stays, so that
 * it can be taken back.
 */
export interface CardActions {
  close(): void;
  /** Keeps the card open where it is, or no longer. */
  pin(pinned: boolean): void;
  /** Never mark this actor again, on no page. */
  unmarkActor(id: string): Promise<void>;
  /** Take `unmarkActor` back. */
  markActor(id: string): Promise<void>;
  /** Never mark these words as this on this site again. */
  wrongMatch(): Promise<void>;
  /** Take `wrongMatch` back. */
  undoWrongMatch(): Promise<void>;
  /** Switch Counterpoint off on this site, at once; gives its host. */
  switchOffHere(): Promise<string>;
  /** Take `switchOffHere` back. */
  switchOnHere(): Promise<void>;
  /** Open the dossier on these actors: the subject, or the two whose accounts differ. */
  openDossier(actors: string[]): Promise<void>;
  /** All positions of an actor named in the card; null where the packs do not know it. */
  openActor(id: string): Promise<ActorDetail | null>;
  /**
   * For a name of several actors: takes it for this one on the whole page, or asks again. The answer is
   * what the card shows then; null where there is nothing to choose.
   */
  choose(id: string | undefined): Promise<CardView | null>;
}

/**
 * What a card offers: all of it on pages, in an example of a card what can be tried without one. What is
 * absent is not offered.
 */
export type OfferedActions = Pick<
  CardActions,
  'close' | 'wrongMatch' | 'undoWrongMatch' | 'switchOffHere' | 'switchOnHere'
> &
  Partial<CardActions>;
