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
 * What the dossier asks for and shows: whole packs in parts that a page can draw, as they were on a
 * day. Everything is counted in full and sent in slices.
 */

/** As many as can be drawn at once and walked by keyboard. */
export const QUESTION_ROWS = 30;
export const MATRIX_ROWS = 24;
export const MATRIX_COLUMNS = 8;
export const PAIR_SUBJECTS = 20;

/** What is left out is not asked for. */
export interface DossierFilter {
  /** Ids; none means all. */
  actors: string[];
  topic?: string | undefined;
  /** Only statements on a side of a relation of this kind. */
  relation?: RelationKind | undefined;
  /** First day, `YYYY-MM-DD`; the last is the day that the dossier is looked at. */
  from?: string | undefined;
}

/** Which part of a list is sent: the place of its first entry, and how many there are in all. */
export interface Slice {
  from: number;
  total: number;
}

/** Questions, the disputed first. */
export interface QuestionsView {
  rows: QuestionRow[];
  slice: Slice;
  /** Of all, whichever are sent. */
  disputed: number;
  /** The one that the reader has opened, where it is there. */
  opened?: OpenedQuestion | undefined;
}

/** A question at a glance. */
export interface QuestionRow {
  /** Of the proposition; empty for what was said on none. */
  id: string;
  /** The proposition as a question where it has one. */
  question: string;
  topic?: string | undefined;
  langs?: Langs<'question' | 'topic'> | undefined;
  isDisputed: boolean;
  /** Whoever spoke first comes first; of many the first ones. */
  positions: PositionView[];
  /** Of all, whether or not they are sent. */
  actors: number;
  statements: number;
  /** What has settled it by the day that is looked at. */
  resolved?: RelationView['resolved'];
}

/** Where one actor stands on a question. */
export interface PositionView {
  actor: Pick<ActorView, 'id' | 'name'>;
  /** Each stance with the day on which it was first taken; more than one is a change. Empty where none was. */
  turns: StanceOnDay[];
  /** Of the newest statement, as is how it stands to the article. */
  date?: string | undefined;
  datePrecision: DatePrecision;
  presence: Presence;
}

export interface StanceOnDay {
  stance: Stance;
  date?: string | undefined;
  datePrecision: DatePrecision;
}

/** A question with all accounts on it, and what happened between them. */
export interface OpenedQuestion extends QuestionView {
  /** Accounts in all; those that are not sent are the oldest. */
  total: number;
  events: DossierEvent[];
}

export interface DossierEvent {
  id: string;
  name: string;
  /** Of the name, where it is not in the reader's language. */
  lang?: string | undefined;
  date: string;
  until?: string | undefined;
}

/** The disputed questions by whoever speaks to them. */
export interface MatrixView {
  rows: MatrixQuestion[];
  rowSlice: Slice;
  /** Who takes a stance on any of the questions sent, the most often first. */
  columns: ActorView[];
  columnSlice: Slice;
  cells: MatrixCell[];
}

export interface MatrixQuestion {
  id: string;
  question: string;
  langs?: Langs<'question'> | undefined;
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

export interface CellStance extends StanceOnDay {
  statement: string;
  presence: Presence;
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

/** What a dossier is opened on. Without actors it is about the page. */
export interface DossierWish {
  /** One actor, or the two of a difference. */
  actors: string[];
}

export const DOSSIER_VIEWS = ['questions', 'matrix', 'pair'] as const;
export type DossierViewName = (typeof DOSSIER_VIEWS)[number];

/** What decides which statements a dossier shows, whichever part of them is sent. */
export interface DossierAsked {
  /** Absent for everything in the packs. */
  tabId?: number | undefined;
  /** The day that is looked at, `YYYY-MM-DD`; absent for the article's, without one for all days. */
  day?: string | undefined;
  filter: DossierFilter;
  view: DossierViewName;
}

export interface DossierRequest extends DossierAsked {
  /** Id of the question that is opened. */
  question?: string | undefined;
  /** Places of the first row (a question) and the first column (an actor) to send. */
  row: number;
  column: number;
}

export type DossierReply =
  | { state: 'no-access' | 'no-site' | 'no-pack' }
  | { state: 'off' | 'paused' | 'reading' | 'too-large' | 'given-up' | 'failed'; host: string }
  | { state: 'skipped'; host: string; verdict: GateVerdict }
  | DossierThere;

/** Which day is looked at, and which others there are. */
export interface DossierTime {
  /** Absent for all days. */
  day?: string | undefined;
  /** Day of the article. */
  published?: string | undefined;
  /** Days on which something was said, in order; of very many a part with the first and the last. */
  days: string[];
}

export interface DossierThere {
  state: 'there';
  /** Host of the page it is about. */
  host?: string | undefined;
  time: DossierTime;
  /** What its page has, as the popup counts it; absent for a dossier of the packs. */
  onPage?: PageCounts | undefined;
  /** Differences that the page has only by what was said after the day that is looked at. */
  laterDifferences: number;
  packs: { title: string; version?: string | undefined; updated?: string | undefined }[];
  /** Statements before the reader narrowed them, on any day. */
  inScope: number;
  /** What day and filter leave. */
  totals: PageCounts;
  /** Those that the filter names. */
  actors: ActorView[];
  topics: { id: string; label: string; lang?: string | undefined }[];
  content:
    | { view: 'questions'; questions: QuestionsView }
    | { view: 'matrix'; matrix: MatrixView }
    | { view: 'pair'; pair: PairView }
    | { view: 'pairs'; pairs: PairEntry[]; total: number };
}

/** How what is shown is written for other programs. */
export const EXPORT_FORMATS = ['csv', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
