import type { ClaimClass, ClaimRule, MentionRule } from './annotations.ts';
import type { ActorKind, DatePrecision, RelationKind, Source, Stance } from './pack.ts';

/**
 * What the card, the popup and the dossier show, ready to print: ids resolved, in time order,
 * relative to the article. Components take these and nothing else of the engine.
 */

/**
 * By field, the languages of those texts of a view that are not in the reader's, because nobody has
 * translated them; absent where all of them are.
 */
export type Langs<Field extends string> = Partial<Record<Field, string>>;

export interface ActorView {
  id: string;
  name: string;
  kind: ActorKind;
  /** The office at the article's date as a reader would say it, such as `President of Ukraine`. */
  role?: string | undefined;
  langs?: Langs<'role'> | undefined;
  speaksFor: { id: string; name: string }[];
}

export interface StatementView {
  id: string;
  actor: ActorView;
  date?: string | undefined;
  datePrecision: DatePrecision;
  venue?: string | undefined;
  /** The words as spoken, where they are known; else as printed, which may be in translation. */
  quote?: QuoteView | undefined;
  /** The same in a language that the reader reads, where the quote is in another. */
  quoteBeside?: QuoteView | undefined;
  paraphrase?: string | undefined;
  /** A doubt that matters to readers. */
  note?: string | undefined;
  langs?: Langs<'venue' | 'paraphrase' | 'note'> | undefined;
  /** Those nearest to the words first, without the article that is being read. */
  sources: Source[];
  /** There where the article that is being read is one of the sources: it does not confirm itself. */
  isFromThisArticle?: true | undefined;
  /** Said by the speaker, or known only from a report. */
  reportedBy?: string | undefined;
  /** How it stands to the article. */
  presence: Presence;
}

/** Words as somebody prints them. */
export interface QuoteView {
  text: string;
  /** Empty where it is not known. */
  lang: string;
  /** Whether these are the words as spoken; absent where nobody says. */
  nature?: 'original' | 'translation' | undefined;
  translatedBy?: string | undefined;
  /** Who prints them, where that is none of the statement's sources. */
  publisher?: string | undefined;
  url?: string | undefined;
}

/** How a statement may stand to an article, from the most to the least present. */
export const PRESENCES = [
  /** The article quotes or reports it. */
  'in-article',
  /** The article has the same side speak to the question, in other words or on another day. */
  'other-words',
  /** The article names the same side and may let it speak in words that were matched to nothing. */
  'not-found-here',
  /** The article has nothing of this side. */
  'not-in-article',
  /** Said after the article was published. */
  'later-than-article',
] as const;
export type Presence = (typeof PRESENCES)[number];

export interface RelationView {
  id: string;
  kind: RelationKind;
  a: string;
  b: string;
  explanation?: string | undefined;
  langs?: Langs<'explanation'> | undefined;
  /** What settled it, and when; `lang` where that is not in the reader's language. */
  resolved?: { by: string; lang?: string | undefined; date?: string | undefined } | undefined;
}

/** A statement as an account on a question. */
export interface AccountView extends StatementView {
  /** Absent where it takes none on the question. */
  stance?: Stance | undefined;
  /** The words of the quotation that carry the stance. */
  supports: string[];
  /** The question that it speaks to, where that is another one. */
  beside?: string | undefined;
  langs?: Langs<'venue' | 'paraphrase' | 'note' | 'beside'> | undefined;
}

/** A question with what was said on it, each account once, in time order. */
export interface QuestionView {
  /** Of the proposition. */
  id: string;
  question: string;
  topic?: string | undefined;
  langs?: Langs<'question' | 'topic'> | undefined;
  accounts: AccountView[];
  /** Whoever speaks in the accounts, in the order of the accounts. */
  actors: ActorView[];
  /** Between the accounts, what matters most first. */
  relations: RelationView[];
  /** Statements that say the same as one of the article's. */
  agreeing: StatementView[];
}

/** A question on which accounts do not go together, whoever and however many speak. */
export interface DifferenceView extends QuestionView {
  /** Ids of the two accounts that matter most, in time order. */
  lead: [string, string];
  /** Whose position the article has nothing of. */
  missing: ActorView[];
  /** Whose position was not found in the article, which lets them speak. */
  notFound: ActorView[];
}

export interface TopicView {
  id: string;
  label: string;
  /** Of the label, where it is not in the reader's language. */
  lang?: string | undefined;
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
  /** For a claim, how much is known of it; absent for a name. */
  claim?: ClaimClass | undefined;
  /** For a claim: what the sentence quotes or reports. */
  reports: StatementView[];
  /** What differs from the very words under the pointer, or from what the actor says in the article. */
  differences: DifferenceView[];
  /** Other questions that the sentence speaks to. */
  questions: QuestionView[];
  /** More of this actor by topic, what is nearest to the article first. */
  positions: TopicView[];
  why: WhyView;
  /** Whose data it rests on, that of what it leads with first. */
  packs: [PackView, ...PackView[]];
}

export interface PackView {
  title: string;
  updated?: string | undefined;
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
  /** There where most of the page's text was not shown when it was read. */
  isMostHidden?: true | undefined;
  /** There where the page is about something else than the packs: its names are not marked. */
  offSubject?: true | undefined;
  differences: DifferenceView[];
  actors: ActorRow[];
  /** Names that the page leaves to several actors: nobody of them counts as named. */
  sharedNames: { name: string; candidates: ActorView[] }[];
  /** Statements the article reports. */
  statements: StatementView[];
  coverage: { pack: string; updated?: string | undefined; actors: number; statements: number }[];
}

/** How much there is on a page, the same numbers wherever they stand. */
export interface PageCounts {
  actors: number;
  statements: number;
  differences: number;
}

export interface ActorDetail {
  actor: ActorView;
  positions: TopicView[];
  differences: DifferenceView[];
}

/** What can be spoken to. */
export interface Subject {
  kind: 'topic' | 'proposition';
  id: string;
}

/** Who has said what on a subject: who spoke last comes first, of each the newest statement. */
export interface SaidOnView {
  speakers: { actor: ActorView; statements: StatementView[] }[];
  /** Of all statements on it, whether or not they are sent. */
  total: number;
}

/** Something found that can be opened. */
export type SearchHit = (
  | { kind: 'actor' | Subject['kind'] }
  /** With who made it. */
  | { kind: 'statement'; actor: string }
) & {
  id: string;
  title: string;
  detail?: string | undefined;
  langs?: Langs<'title' | 'detail'> | undefined;
  /** When it was said. */
  date?: string | undefined;
  datePrecision?: DatePrecision | undefined;
  /** Where in the title words stand that were sought, in UTF-16 units. */
  found: { start: number; end: number }[];
};

/** Stands for the rest of a selection that was too long to be looked up whole. */
export const CUT = '…';
