import type { DraftForms, DraftWords } from '../draft.ts';
import type { ChangeOutcome } from '../settings.ts';
import type { SiteMode, TabView } from '../tab.ts';
import type { ActorDetail, ActorView, SaidOnView, SearchHit, Subject } from '../views.ts';

/** What the popup needs of the browser, for the tab it was opened on. */
export interface PopupPort {
  /** Reads the page first where that has not happened. */
  openTab(): Promise<TabView>;
  /** Calls back when `openTab` would answer otherwise; returns how to stop. */
  onTabChanged(callback: () => void): () => void;
  setMode(host: string, mode: SiteMode): Promise<ChangeOutcome>;
  /** Leaves the pages of this tab alone until it goes on or closes; or goes on. */
  setPaused(paused: boolean): Promise<void>;
  /** Shows the browser's question; called before anything is awaited in a click. */
  requestAccess(scope: 'all' | string): Promise<boolean>;
  /** Best hits first. */
  search(query: string): Promise<SearchHit[]>;
  /** Null where the packs do not know the actor. */
  actorDetail(id: string): Promise<ActorDetail | null>;
  /** Who has said what on a subject; null where the packs do not know it. */
  saidOn(subject: Subject): Promise<SaidOnView | null>;
  /** Whether the reader does not want this actor marked. */
  isUnmarked(id: string): Promise<boolean>;
  setUnmarked(actor: ActorView, isUnmarked: boolean): Promise<ChangeOutcome>;
  /**
   * The sides that were not found in the article, in these words; null where no page was read.
   * @param asOf day, `YYYY-MM-DD`, later than which statements are named as later; else the article's
   */
  draft(words: DraftWords, asOf: string | undefined): Promise<DraftForms | null>;
  /** False where the page has no mark of it. */
  showOnPage(target: { statement: string } | { actor: string }): Promise<boolean>;
  /** Reads the page again as it is now, whatever the gate says where that is wanted. */
  lookAgain(isWanted: boolean): Promise<void>;
  /** Read a page that the gate left alone. */
  readAnyway(host: string): Promise<void>;
  /**
   * Calls back with words that the reader selected on a page to look them up, none where nothing was
   * selected; returns how to stop.
   */
  onLookUp(callback: (words: string) => void): () => void;
  openHelp(): Promise<void> | void;
  openOptions(): Promise<void> | void;
  /** Beside the page, or in a tab where the browser does not let it open there. Called in a click. */
  openDossier(): Promise<void> | void;
}
