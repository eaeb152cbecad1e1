import type { DatePrecision, RelationKind, Stance } from './pack.ts';
import type { GateVerdict } from './page.ts';
import type {
  ActorView,
  Langs,
  PageCounts,
  Presence,
  QuestionView,
  RelationView,
  StatementView,
} from './views.ts';

/**
 * What the dossier asks for and shows: whole packs in parts that a page can draw. Everything is
 * counted in full and sent in slices.
 */

/** As many as can be drawn at once and walked by keyboard. */
export const MATRIX_ROWS = 30;
export const MATRIX_COLUMNS = 24;
export const TIMELINE_LANES = 16;
export const PAIR_SUBJECTS = 20;

/** What is left out is not asked for. */
export interface DossierFilter {
  /** Ids; none means all. */
  actors: string[];
  topic?: string | undefined;
  /** Only statements on a side of a relation of this kind. */
  relation?: RelationKind | undefined;
  /** First and last day, `YYYY-MM-DD`. */
  from?: string | undefined;
  to?: string | undefined;
}

/** Which part of a list is sent: the place of its first entry, and how many there are in all. */
export interface Slice {
  from: number;
  total: number;
}

export interface MatrixView {
  rows: ActorView[];
  rowSlice: Slice;
  /** Of the rows sent, those propositions that any of them has spoken to. */
  columns: MatrixColumn[];
  columnSlice: Slice;
  cells: MatrixCell[];
}

export interface MatrixColumn {
  id: string;
  /** The proposition as a question where it has one. */
  question: string;
  topic: string;
  langs?: Langs<'question' | 'topic'> | undefined;
}

export interface MatrixCell {
  /** Places in `rows` and `columns`. */
  row: number;
  column: number;
  /** In time order, the newest where there are many. */
  stances: CellStance[];
  /** Of all statements, whether or not their stances are sent. */
  total: number;
}

export interface CellStance {
  statement: string;
  stance: Stance;
  date?: string | undefined;
  datePrecision: DatePrecision;
  presence: Presence;
}

export interface TimelineView {
  lanes: ActorView[];
  laneSlice: Slice;
  /** In time order, the newest where there are many. */
  marks: TimelineMark[];
  /** Statements of these actors, with the undated and those before the marks that are sent. */
  total: number;
  undated: number;
  events: TimelineEvent[];
  /** Between marks that are sent. */
  arcs: TimelineArc[];
}

export interface TimelineMark {
  statement: string;
  /** Place in `lanes`. */
  lane: number;
  /** At least the year. */
  date: string;
  datePrecision: DatePrecision;
  /** Its first words. */
  text: string;
  /** Of a quotation where it is known, of the editors' words where it is not the reader's. */
  lang?: string | undefined;
  /** False for words of the editors. */
  isQuote: boolean;
  presence: Presence;
}

export interface TimelineEvent {
  id: string;
  name: string;
  /** Of the name, where it is not in the reader's language. */
  lang?: string | undefined;
  date: string;
  until?: string | undefined;
}

export interface TimelineArc extends RelationView {
  /** Places in `marks`. */
  from: number;
  to: number;
}

/** Two actors with relations between their statements. */
export interface PairEntry {
  actors: [ActorView, ActorView];
  relations: number;
}

export interface PairView {
  actors: [ActorView, ActorView];
  /** One for each proposition, those with a relation first. */
  subjects: QuestionView[];
  slice: Slice;
  /** By the id of a statement, the pack it comes from. */
  packOf: Record<string, PackName>;
}

export interface PackName {
  title: string;
  version?: string | undefined;
}

/** A statement opened from a plot, with all that citing it takes. */
export interface OpenedStatement {
  statement: StatementView;
  pack: PackName;
  /** `lang` where the proposition is not in the reader's language. */
  stances: { proposition: string; lang?: string | undefined; stance: Stance }[];
  relations: { relation: RelationView; other: StatementView }[];
}

export interface DossierTotals {
  actors: number;
  statements: number;
  relations: number;
}

/** What a dossier is opened on. Without actors it is about the page. */
export interface DossierWish {
  /** One actor, or the two of a difference. */
  actors: string[];
}

export const DOSSIER_VIEWS = ['matrix', 'timeline', 'pair'] as const;
export type DossierViewName = (typeof DOSSIER_VIEWS)[number];

export interface DossierRequest {
  /** Absent for everything in the packs. */
  tabId?: number | undefined;
  filter: DossierFilter;
  view: DossierViewName;
  /** Places of the first row (actor, or proposition of a pair) and the first column to send. */
  row: number;
  column: number;
}

export type DossierReply =
  | { state: 'no-access' | 'no-site' | 'no-pack' }
  | { state: 'off' | 'paused' | 'reading' | 'too-large' | 'given-up' | 'failed'; host: string }
  | { state: 'skipped'; host: string; verdict: GateVerdict }
  | DossierThere;

export interface DossierThere {
  state: 'there';
  /** Host of the page it is about. */
  host?: string | undefined;
  /** What its page has, as the popup counts it; absent for a dossier of the packs. */
  onPage?: PageCounts | undefined;
  packs: { title: string; version?: string | undefined; updated?: string | undefined }[];
  /** Statements before the reader narrowed them. */
  inScope: number;
  /** What the filter leaves. */
  totals: DossierTotals;
  /** Those that the filter names. */
  actors: ActorView[];
  topics: { id: string; label: string; lang?: string | undefined }[];
  content:
    | { view: 'matrix'; matrix: MatrixView }
    | { view: 'timeline'; timeline: TimelineView }
    | { view: 'pair'; pair: PairView }
    | { view: 'pairs'; pairs: PairEntry[]; total: number };
}

/** How what the filter leaves is written for other programs. */
export const EXPORT_FORMATS = ['csv', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
