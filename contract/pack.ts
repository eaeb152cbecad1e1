import type { Overlay } from './overlay.ts';

/**
 * A pack as its editors write it: pure data, one shape for folders of files and for one-file packs.
 * Dates are `YYYY-MM-DD`; languages are BCP 47 codes such as `en` or `pt-BR`.
 */

export interface Pack {
  pack: PackInfo;
  actors: Actor[];
  topics: Topic[];
  propositions: Proposition[];
  events: PackEvent[];
  statements: Statement[];
  relations: Relation[];
  /** The editors' words in other languages, one overlay a language. */
  locales: Overlay[];
}

export interface PackInfo {
  id: string;
  title: string;
  description?: string | undefined;
  version?: string | undefined;
  /** The day the data was last brought up to date. */
  updated?: string | undefined;
  languages: string[];
  licence?: string | undefined;
  maintainers: string[];
  /** True where the pack shows how packs are made: it does not come with the extension. */
  example?: boolean | undefined;
  coverage?: Coverage | undefined;
}

export interface Coverage {
  from?: string | undefined;
  to?: string | undefined;
  covered?: string | undefined;
  notCovered?: string | undefined;
}

export const ACTOR_KINDS = ['person', 'office', 'organisation', 'group'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export interface Actor {
  id: string;
  kind: ActorKind;
  name: string;
  aliases: Alias[];
  roles: Role[];
  /** Ids of the actors in whose name this one speaks, such as an aide for an office. */
  speaksFor: string[];
  /** The side an editor counts this actor to in the balance report; never shown as a verdict. */
  camp?: string | undefined;
  wikidata?: string | undefined;
  bareSurname: BareSurname;
  /** Phrases that contain the name and mean something else. */
  confusables: Confusable[];
}

export const ALIAS_KINDS = [
  'full',
  'surname',
  'title',
  'transliteration',
  'metonym',
  'inflection',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

export interface Alias {
  text: string;
  lang?: string | undefined;
  kind?: AliasKind | undefined;
}

/**
 * Whether the surname alone names an actor: always (`allowed`), where it is rare and nothing in the
 * document points to somebody else (`unless-doubtful`), or only once the full name or a title with the
 * surname has stood there (`after-full-name`).
 */
export const BARE_SURNAMES = ['allowed', 'unless-doubtful', 'after-full-name'] as const;
export type BareSurname = (typeof BARE_SURNAMES)[number];

export interface Role {
  title: string;
  organisation?: string | undefined;
  country?: string | undefined;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; absent means open. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface Confusable {
  text: string;
  what?: string | undefined;
}

export interface Topic {
  id: string;
  label: string;
  description?: string | undefined;
  /** Words readers use for it. */
  aliases: string[];
}

export const PROPOSITION_KINDS = ['fact', 'position', 'prediction'] as const;
export type PropositionKind = (typeof PROPOSITION_KINDS)[number];

export interface Proposition {
  id: string;
  topic?: string | undefined;
  /** One neutral, checkable sentence. */
  text: string;
  /** The same as a question in words, as the card prints it. */
  question?: string | undefined;
  kind: PropositionKind;
  /** How desks may put it; what sentences are found by, never shown. */
  wordings: Wording[];
  /**
   * By language, the terms by which a sentence is known to be about this proposition. All words of a
   * cue must stand in the sentence, in any order; `/` parts alternatives for one word:
   * `trilateral/three-way meeting/summit`.
   */
  cues: Record<string, string[]>;
}

/** One way in which articles may word a statement or a proposition, in the editors' own words. */
export interface Wording {
  lang: string;
  text: string;
}

export interface PackEvent {
  id: string;
  name: string;
  date?: string | undefined;
  /** Last day of an event of several days. */
  until?: string | undefined;
  place?: string | undefined;
  participants: string[];
  sources: Source[];
}

export const STANCES = ['affirms', 'denies', 'conditional', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** How much of a date is known. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'approximate'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export interface Statement {
  id: string;
  actor: string;
  date?: string | undefined;
  datePrecision: DatePrecision;
  venue?: string | undefined;
  event?: string | undefined;
  topic?: string | undefined;
  /** The exact words as a source prints them; absent where only a report of them is known. */
  quote?: StatementQuote | undefined;
  /** The words as spoken, where `quote` prints a translation of them. */
  originalQuote?: QuoteVariant | undefined;
  quoteVariants: QuoteVariant[];
  /** In the editors' own words. */
  paraphrase?: string | undefined;
  stances: PropositionStance[];
  sources: Source[];
  attribution?: Attribution | undefined;
  confidence: Confidence;
  /** Ids of earlier statements of the same actor in which the same is said. */
  restates: string[];
  /** A doubt that matters to readers, shown with the statement. */
  note?: string | undefined;
  /** How desks may report it; what claims are found by, never shown. */
  wordings: Wording[];
}

export interface Quote {
  text: string;
  lang?: string | undefined;
}

export interface StatementQuote extends Quote {
  /** Whether these are the words as spoken or written, or a translation; absent where unknown. */
  original?: boolean | undefined;
  /** Who translated them, where a source says so. */
  translationBy?: string | undefined;
}

export interface QuoteVariant extends Quote {
  url?: string | undefined;
  publisher?: string | undefined;
}

export interface PropositionStance {
  proposition: string;
  stance: Stance;
  /** The very words of the quotation or of a variant that carry the stance. */
  supports: string[];
}

/**
 * How near a source stands to the words: the speaker's own office, an agency or a page that prints
 * its copy, an outlet of its own reporting, a page that copies another.
 */
export const SOURCE_TIERS = ['official', 'agency', 'outlet', 'copy'] as const;
export type SourceTier = (typeof SOURCE_TIERS)[number];

export interface Source {
  url?: string | undefined;
  publisher?: string | undefined;
  published?: string | undefined;
  title?: string | undefined;
  lang?: string | undefined;
  archive?: string | undefined;
  tier?: SourceTier | undefined;
  /** The agency or outlet that the page prints or copies: with it, it counts as one source. */
  copyOf?: string | undefined;
}

export interface Attribution {
  kind: 'direct' | 'reported';
  by?: string | undefined;
}

export type RelationKind =
  | 'direct-denial'
  | 'accounts-differ'
  | 'positions-incompatible'
  | 'position-changed'
  | 'position-partly-changed'
  | 'qualified'
  | 'not-confirmed'
  | 'superseded'
  | 'consistent';

export interface Relation {
  id: string;
  kind: RelationKind;
  /** Statement ids; `a` is the earlier one. */
  a: string;
  b: string;
  /** What both speak to; of `qualified` and `not-confirmed` that of `a`. */
  proposition?: string | undefined;
  /** Of `qualified` and `not-confirmed`, where `b` speaks to another proposition. */
  propositionB?: string | undefined;
  /** One or two neutral sentences that say what exactly differs. */
  explanation?: string | undefined;
  status: 'open' | 'resolved';
  /** The event or statement that resolved it. */
  resolvedBy?: string | undefined;
}

/**
 * Lists that packs have got since version 0.1, by what holds them. A pack that was stored before goes
 * without; one of them that is empty is no part of what a pack is hashed by, or the same pack would
 * have another hash with each new version.
 */
export const LATER_LISTS = {
  pack: ['locales'],
  propositions: ['wordings'],
  statements: ['restates', 'wordings'],
  stances: ['supports'],
} as const satisfies {
  pack: readonly (keyof Pack)[];
  propositions: readonly (keyof Proposition)[];
  statements: readonly (keyof Statement)[];
  stances: readonly (keyof Statement['stances'][number])[];
};
