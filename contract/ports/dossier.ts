import type {
  DossierAsked,
  DossierReply,
  DossierRequest,
  ExportFormat,
  OpenedStatement,
} from '../dossier.ts';
import type { DraftForms, DraftWords } from '../draft.ts';
import type { SearchHit } from '../views.ts';

export const DOSSIER_SCOPES = ['page', 'pack'] as const;
export type DossierScopeName = (typeof DOSSIER_SCOPES)[number];

/** What the dossier needs of the browser. `page` is the tab in front, or the one it was opened for. */
export interface DossierPort {
  /** The query of the address that the dossier was opened with. */
  query(): string;
  /** Keeps the address in step with what is shown, so that a view can be linked and comes back. */
  keepQuery(query: string): void;
  /** Calls back when another view is asked for, such as from a card; returns how to stop. */
  onQuery(callback: (query: string) => void): () => void;
  ask(scope: DossierScopeName, request: Omit<DossierRequest, 'tabId'>): Promise<DossierReply>;
  /** Calls back when another tab comes in front or its page was read; returns how to stop. */
  onPageChanged(callback: () => void): () => void;
  /** Those of the statements that had been made by a day, as `DossierAsked` has it. */
  statements(
    scope: DossierScopeName,
    ids: string[],
    day: string | undefined,
  ): Promise<OpenedStatement[]>;
  /** What a view shows, as the text of a file. */
  export(
    scope: DossierScopeName,
    asked: Omit<DossierAsked, 'tabId'>,
    format: ExportFormat,
  ): Promise<string>;
  /**
   * The sides that were not found in the page's article, in these words; null where no page was read.
   * @param asOf day, `YYYY-MM-DD`, later than which statements are named as later; else the article's
   */
  draft(words: DraftWords, asOf: string | undefined): Promise<DraftForms | null>;
  /** Questions on the page's article, as one HTML document; null where no page was read. */
  lesson(words: DraftWords): Promise<string | null>;
  /** Best hits first. */
  search(query: string): Promise<SearchHit[]>;
  /** Read a page that was left alone. */
  readAnyway(host: string): Promise<void>;
  /** Reads on in a tab that was paused. */
  goOn(): Promise<void>;
  /** Shows the browser's question; called before anything is awaited in a click. */
  requestAccess(): Promise<boolean>;
  openOptions(): Promise<void> | void;
  /** Whether the dossier is in a tab already, and not beside a page. */
  isInTab: boolean;
  openInTab(query: string): Promise<void> | void;
}
