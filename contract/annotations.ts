import type { RelationKind, Stance } from './pack.ts';

/**
 * What goes into the engine and what comes out. All offsets are UTF-16 positions inside the text of
 * one block.
 */

export const BLOCK_KINDS = [
  'heading',
  'paragraph',
  'quotation',
  'list-item',
  'caption',
  'other',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export interface TextBlock {
  /** Unique on the page, in document order. */
  id: number;
  text: string;
  kind: BlockKind;
  /** `body`: the article itself; `outside`: menus, teasers, comments, footers. */
  region: 'body' | 'outside';
}

export interface PageFacts {
  url?: string | undefined;
  title?: string | undefined;
  /** BCP 47 code the page declares, if it does. */
  lang?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`. */
  published?: string | undefined;
}

export interface Span {
  /** Id of the block. */
  block: number;
  start: number;
  end: number;
}

/** How a stretch of text was recognised as an actor. */
export type MentionRule =
  | 'full-name'
  | 'title'
  /** The surname, or a rare given name, of somebody whose full name stands on the page. */
  | 'surname'
  | 'given-name'
  /** A rare surname with no full name on the page, which one actor of the packs bears. */
  | 'only-bearer'
  | 'organisation'
  | 'metonym';

export interface Mention extends Span {
  actor: string;
  /** The words on the page. */
  matched: string;
  rule: MentionRule;
  /** 0 to 1. */
  confidence: number;
}

/**
 * A name of several actors of the packs, each with a right to it, where the page does not decide who
 * is meant. It counts as a mention of nobody.
 */
export interface AmbiguousMention extends Span {
  matched: string;
  /** Two to four, with the rule by which the name would stand for each alone. */
  candidates: { actor: string; rule: MentionRule }[];
}

export interface Quotation extends Span {
  kind: 'direct' | 'mixed' | 'indirect';
  speaker?: QuotationSpeaker | undefined;
}

export interface QuotationSpeaker extends Span {
  /** Absent where the speaker is nobody the packs know. */
  actor?: string | undefined;
}

/**
 * How much is known of what a sentence says: it carries the recorded words or a translation of them,
 * it surely reports the same in other words, or its speaker speaks to a question of the packs and no
 * more than that is known.
 */
export type ClaimClass = 'quote' | 'report' | 'question';

export interface Claim extends Span {
  sentence: string;
  /** The part of the sentence that carries it: the words quoted, or the report of them. */
  carrier: Pick<Span, 'start' | 'end'>;
  speaker?: string | undefined;
  match: ClaimClass;
  /** 0 to 1. */
  confidence: number;
  /** Ids, the best match first; none for a question. */
  statements: string[];
  propositions: { id: string; stance: Stance }[];
  evidence: ClaimEvidence;
}

/** How a sentence was recognised as reporting a statement or a view. */
export type ClaimRule =
  | 'same-quotation'
  | 'part-of-quotation'
  /** In other words. */
  | 'speaker-and-subject'
  /** The question is known, which statement is meant is not. */
  | 'speaker-and-view';

/** Why a sentence was marked, in a form the card can print. */
export interface ClaimEvidence {
  /** The words on the page that matched, as they stand there. */
  words: string[];
  rule: ClaimRule;
  /** How the speaker was found. */
  speaker: 'named' | 'pronoun' | 'continued' | 'none';
}

export interface PageRelation {
  id: string;
  kind: RelationKind;
  a: string;
  b: string;
  proposition?: string | undefined;
  /** Which side the page reports. */
  onPage: 'a' | 'b' | 'both';
  /** True when a side was said after the article was published. */
  later: boolean;
}

/**
 * What an article carries of what the packs know, as it travels between the parts of the extension.
 */
export interface ArticleContent {
  /** Ids of the statements that it quotes or reports, each once. */
  statements: string[];
  /** Questions that it has an actor speak to, whichever statement is meant. */
  views: { actor: string; proposition: string }[];
  /** Actors whom it names or may let speak in words that were matched to nothing. */
  maybeHeard: string[];
}

export interface Annotations {
  /** The language the page was read in. */
  lang: string;
  /** There where the page was too long to be read whole. */
  inPart?: true;
  /** There where most of the page's text was not shown when it was read. */
  isMostHidden?: true;
  /** There where the page is about something else than the packs: its names are not marked. */
  offSubject?: true;
  mentions: Mention[];
  ambiguous: AmbiguousMention[];
  quotations: Quotation[];
  claims: Claim[];
  /** The most useful first. */
  relations: PageRelation[];
  /** Actors whom the article names or may let speak unnoticed, each once. */
  maybeHeard: string[];
}
