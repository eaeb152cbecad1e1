import type {
  Claim,
  ClaimClass,
  MentionRule,
  PageRelation,
  Quotation,
  Span,
} from './annotations.ts';
import type { RelationKind, Stance } from './pack.ts';
import type { Presence } from './views.ts';

/** Rises when what was in a report is there no more, or means something else. */
export const REPORT_VERSION = 2;

/**
 * What a scan of one page prints; its JSON Schema is part of the project. Offsets are UTF-16 positions
 * in the collected text.
 */
export interface ScanReport {
  version: typeof REPORT_VERSION;
  id: string;
  page: {
    url: string | null;
    title: string | null;
    lang: string | null;
    published: string | null;
    news: boolean;
    why: string;
  };
  /** There where the page was too long to be read whole. */
  inPart?: true;
  text?: string;
  actors: { id: string; name: string; mentions: ReportedMention[] }[];
  /** Names of several actors, where the page does not decide: mentions of nobody. */
  ambiguous: ReportedAmbiguity[];
  /** Every name considered, where that was asked for. */
  names?: ReportedName[];
  claims: ReportedClaim[];
  /** Every sentence of an actor that was weighed, where that was asked for. */
  weighed?: ReportedWeighing[];
  quotes: ReportedQuotation[];
  /** Questions on which accounts differ, the most telling first: those that the popup lists. */
  differences: ReportedDifference[];
  relations: Pick<PageRelation, 'id' | 'kind' | 'a' | 'b' | 'onPage' | 'later'>[];
  /** Time the engine took, in milliseconds. */
  ms: number;
}

export interface ReportedMention {
  text: string;
  start: number;
  end: number;
}

export interface ReportedAmbiguity extends ReportedMention {
  candidates: { actor: string; rule: MentionRule }[];
}

export interface ReportedName extends ReportedMention {
  decision: NameExplanation['decision'];
  actors: string[];
  reason: NameReason;
  /** The reason in words. */
  why: string;
}

/** What a sentence may report and what came of it. */
export interface ReportedWeighing extends Omit<ClaimExplanation, keyof Span> {
  start: number;
  end: number;
}

export interface ReportedClaim {
  sentence: string;
  start: number;
  end: number;
  speaker: string | null;
  match: Claim['match'];
  confidence: number;
  statements: string[];
  propositions: { id: string; stance: Stance }[];
}

export interface ReportedDifference {
  /** Id of the proposition. */
  proposition: string;
  question: string;
  /** How the two statements that matter most stand to each other; null where only their stances say so. */
  relation: RelationKind | null;
  positions: ReportedPosition[];
}

/** Where one actor stands on the question. */
export interface ReportedPosition {
  actor: string;
  /** Null where the actor speaks beside the question. */
  stance: Stance | null;
  statements: string[];
  presence: Presence;
}

export interface ReportedQuotation {
  start: number;
  end: number;
  kind: Quotation['kind'];
  speaker: { start: number; end: number; actor: string | null } | null;
}

/** What was decided of a name of the packs at one place, and why. */
export interface NameExplanation extends Span {
  matched: string;
  decision: 'marked' | 'ambiguous' | 'refused';
  /** The actors it is about; none for a phrase that a pack lists as a confusable. */
  actors: string[];
  reason: NameReason;
}

/** What a sentence was weighed against, and what was decided. */
export interface ClaimExplanation extends Span {
  /** Who speaks, or is taken to go on. */
  speaker: string | null;
  decision: ClaimClass | 'nothing';
  /** The likeliest first; what is left to 1 is something that the packs do not hold. */
  statements: {
    id: string;
    /** 0 to 1. */
    likely: number;
    /** By which of its texts it was found; none where a cue alone points to it. */
    by: ('words' | 'translation' | 'wording')[];
    /** By name, those that are not 0. */
    features: Record<string, number>;
  }[];
  questions: { id: string; stance: Stance; likely: number }[];
}

/** `shared-name`: several actors have a right to it, and the page does not decide. */
export type NameReason = MentionRule | NameRefusal | 'shared-name';

/** Why words that are a name of the packs stand for nobody at a place, or not for this actor. */
export type NameRefusal =
  /** Part of a longer phrase that means something else, as the pack says. */
  | 'confusable'
  /** A form of the name that only other languages have. */
  | 'other-language'
  | 'other-first-name'
  /** The first word of a longer name. */
  | 'goes-on'
  | 'another-entity'
  | 'title-of-other-gender'
  /** Somebody else whose name this is stands in the article. */
  | 'rival-bearer'
  | 'given-name-alone'
  | 'needs-full-name'
  /** A surname that might be a word, a place, or somebody else's. */
  | 'doubtful-alone'
  /** Another actor of this name is named in full more often. */
  | 'named-less'
  /** Several actors have a right to it, in a place where the reader is not asked. */
  | 'several-bearers'
  /** A place or an institution that says nothing here. */
  | 'does-not-speak';
