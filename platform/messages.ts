import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ActorRequest, CardRequest, UnmarkRequest } from '../contract/card.ts';
import type {
  DossierAsked,
  DossierReply,
  DossierRequest,
  DossierWish,
  ExportFormat,
  OpenedStatement,
} from '../contract/dossier.ts';
import type { PackList } from '../contract/installed-packs.ts';
import type { LeftOutView } from '../contract/left-out.ts';
import type { LessonView } from '../contract/lesson.ts';
import type { WalkDirection, WrongMatch } from '../contract/marks.ts';
import type {
  PagePreferences,
  PageSkippedRequest,
  ReadPageReply,
  ReadPageRequest,
} from '../contract/page.ts';
import type { ChangeOutcome, ImportOutcome, SettingsChange } from '../contract/settings.ts';
import type { TabView } from '../contract/tab.ts';
import type { ActorDetail, CardView, SaidOnView, SearchHit, Subject } from '../contract/views.ts';

/**
 * Every message between the parts of Counterpoint, one map for each direction. Reading them is the
 * quickest way to see how the extension works: the page asks, the background understands, the popup
 * and the card show.
 */
export interface Messages extends MessagesOfPages, MessagesToPages, MessagesOfOwnPages {}

/** From the page's script to the background. */
export interface MessagesOfPages {
  /** The gate let the page through, or the reader overruled it: read this text. */
  readPage(request: ReadPageRequest): ReadPageReply;
  /** The page, or a frame of its own site, passed the gate: run there what reads it. */
  loadReading(): void;
  /** A page that was read shows something else now that the gate leaves alone. */
  pageSkipped(request: PageSkippedRequest): void;
  /** What the card shows for one mark; null where the packs no longer know it. */
  openCard(request: CardRequest): CardView | null;
  /** An actor opened from inside a card, with all positions; null where no pack knows it. */
  openActor(request: ActorRequest): ActorDetail | null;
  /** Put the card's code into the frame that asks; it comes only with the first hover. */
  loadCard(): void;
  /** The reader switched Counterpoint off on this site from the card. Answers with the site's host. */
  switchOffHere(): string;
  /** The reader takes that back on the same page: the site is as it was before. */
  switchOnHere(): void;
  /** The reader called a match wrong: never mark these words as this on this host again. */
  muteMatch(match: WrongMatch): void;
  /** The reader takes that back on the same page. */
  unmuteMatch(match: WrongMatch): void;
  /** The reader does not want an actor marked any more, or takes that back on the same page. */
  unmarkActor(request: UnmarkRequest): void;

  /** The reader asks for the dossier from the card: beside the page where the browser lets it open there. */
  openDossier(request: DossierWish): void;
}

/** From the background or the popup to the page's script. */
export interface MessagesToPages {
  /** Take everything out of the page and stop. */
  leave(): void;
  /** The reader changed how marks look or how the card opens. */
  preferencesChanged(preferences: PagePreferences): void;
  /** Scroll to the first mark of this statement or actor. False where the page has none. */
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  /** Go to the next or previous mark and open its card. False where the page has none. */
  walk(direction: WalkDirection): boolean;
}

/** From the extension's own pages to the background. */
export interface MessagesOfOwnPages {
  // From the popup and the options.

  /** Everything the popup shows for a tab. Reads the page first where that has not happened. */
  openTab(request: { tabId: number }): TabView;
  /** Leave this tab's pages alone until it goes on or closes; or go on. */
  pauseTab(request: { tabId: number; paused: boolean }): void;
  /** An actor with all positions by topic, relative to the tab's article where there is one. */
  actorDetail(request: { id: string; tabId?: number | undefined }): ActorDetail | null;
  /** Who has said what on a subject, relative to the tab's article; null where no pack knows it. */
  saidOn(request: Subject & { tabId?: number | undefined }): SaidOnView | null;
  /**
   * The sides that were not found in the tab's article, to draft from; null where no page was read.
   * `asOf`: the day later than which statements are named as later, where it is not the article's.
   */
  leftOut(request: { tabId: number; asOf?: string | undefined }): LeftOutView | null;
  /** What the tab's article states, to make a sheet of questions of; null where no page was read. */
  lesson(request: { tabId: number }): LessonView | null;
  /** All packs, in use or not, with what they cover. */
  packs(): PackList;
  /** Packs were installed, removed, or switched on or off: open pages are read anew by what holds now. */
  packsChanged(): void;
  /** Name of an actor, or of who made a statement; null where the packs know neither. */
  nameOf(id: string): string | null;
  /** Label of a topic; null where the packs do not know it. */
  topicLabel(id: string): string | null;
  /** Half-remembered words, best hits first. */
  search(request: { query: string; limit: number }): SearchHit[];

  /** Makes one change of the settings; the background makes them one after another. */
  changeSettings(request: { change: SettingsChange; isPrivate: boolean }): ChangeOutcome;
  /** Takes the settings from the text of a file. */
  importSettings(text: string): ImportOutcome;
  /** Puts all settings back to the defaults. */
  resetSettings(): void;

  // From the dossier.

  /** One view of the dossier, a part that can be drawn at once; never the whole pack. */
  dossier(request: DossierRequest): DossierReply;
  /** Statements in full, relative to the tab's article where there is one. */
  dossierStatements(
    request: Pick<DossierAsked, 'tabId' | 'day'> & { ids: string[] },
  ): OpenedStatement[];
  /** What a view shows as a file for other programs, part after part until the last. */
  dossierExport(request: DossierExportRequest): { text: string; isLast: boolean };
}

export interface DossierExportRequest extends DossierAsked {
  format: ExportFormat;
  part: number;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
