import type { ClaimRule, MentionRule } from './annotations.ts';
import type { ActorKind, DatePrecision, RelationKind, Source, Stance } from './pack.ts';

/**
 * What the card, the popup and the dossier show, ready to print: ids resolved, in time order,
 * relative to the article. Components take these and nothing else of the engine.
 */

export interface ActorView {
  id: string;
  name: string;
  kind: ActorKind;
  /** The role at the article's date, such as `President, Ukraine`. */
  role?: string | undefined;
  country?: string | undefined;
  speaksFor: { id: string; name: string }[];
}

export interface StatementView {
  id: string;
  actor: ActorView;
  date?: string | undefined;
  datePrecision: DatePrecision;
  venue?: string | undefined;
  quote?: { text: string; lang: string } | undefined;
  /** A published translation of the quote into the reader's language, where the pack has one. */
  translation?: { text: string; lang: string; publisher?: string | undefined } | undefined;
  paraphrase?: string | undefined;
  sources: Source[];
  /** Said by the speaker, or known only from a report. */
  reportedBy?: string | undefined;
  /** Whether the article reports it, does not, or could not since it was said later. */
  presence: Presence;
}

export type Presence = 'in-article' | 'not-in-article' | 'later-than-article';

export interface RelationView {
  id: string;
  kind: RelationKind;
  a: string;
  b: string;
  explanation?: string | undefined;
}

/**
 * Accounts that differ, folded: all relations between the same actors on one subject, with their
 * statements in time order.
 */
export interface DifferenceView {
  /** Stable over scans of one page. */
  id: string;
  /** The proposition in dispute as a question. */
  question: string;
  topic?: string | undefined;
  actors: ActorView[];
  statements: StatementView[];
  relations: RelationView[];
  /** True when a side that was already known at the article's date is not in the article. */
  sideMissing: boolean;
}

export interface TopicView {
  id: string;
  label: string;
  statements: StatementView[];
}

/** What the card shows for a mark. */
export interface CardView {
  actor?: ActorView | undefined;
  /**
   * For a name of several actors all of them, in no order of weight. Without `actor` the reader is asked
   * which one is meant; with it the reader has said so.
   */
  candidates?: ActorView[] | undefined;
  /** For a claim: what the sentence reports. */
  reports: { statement: StatementView; stances: { proposition: string; stance: Stance }[] }[];
  differences: DifferenceView[];
  /** More of this actor by topic, newest first. */
  positions: TopicView[];
  why: WhyView;
  pack: { title: string; updated?: string | undefined };
}

export interface WhyView {
  words: string[];
  rule: WhyRule;
  /** Absent where nothing was decided, or the reader decided. */
  confidence?: number | undefined;
}

export type WhyRule =
  | MentionRule
  | ClaimRule
  /** The packs know several actors of this name. */
  | 'shared-name'
  /** The reader said which of them is meant. */
  | 'chosen';

export interface ActorRow {
  actor: ActorView;
  /** Times the actor is named here. */
  mentions: number;
  /** Statements of the actor that the article reports. */
  statementsHere: number;
}

/** What the popup shows for a page that was read. */
export interface PageView {
  published?: string | undefined;
  /** There where the page was too long to be read whole. */
  inPart?: true | undefined;
  differences: DifferenceView[];
  actors: ActorRow[];
  /** Names that the page leaves to several actors: nobody of them counts as named. */
  sharedNames: { name: string; candidates: ActorView[] }[];
  /** Statements the article reports. */
  statements: StatementView[];
  coverage: { pack: string; updated?: string | undefined; actors: number; statements: number }[];
}

export interface ActorDetail {
  actor: ActorView;
  positions: TopicView[];
  differences: DifferenceView[];
}

export interface SearchHit {
  kind: 'actor' | 'statement' | 'proposition' | 'topic';
  id: string;
  title: string;
  detail?: string | undefined;
  /** For a statement its actor, so that the hit can be opened. */
  actor?: string | undefined;
}

/** Stands for the rest of a selection that was too long to be looked up whole. */
export const CUT = '…';
