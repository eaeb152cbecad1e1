import type { MentionRule } from '../../contract/annotations.ts';
import type { CompiledAlias } from '../../contract/compiled-pack.ts';

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

/** Where a name stands: tokens of a block, by the block's index in the document. */
export interface NamePlace {
  block: number;
  from: number;
  /** Token after the last. */
  to: number;
}

/** A name on the page with the actor it stands for. */
export interface ResolvedName extends NamePlace {
  actor: string;
  rule: MentionRule;
  confidence: number;
  /** A metonym is a mention only once it has been found to speak. */
  mustSpeak: boolean;
}

/** A name to which several actors have a right, where the document does not decide. */
export interface AmbiguousName extends NamePlace {
  candidates: { actor: string; rule: MentionRule }[];
}

export interface RefusedName extends NamePlace {
  /** Of the actors it does not stand for; none for a phrase that the pack lists as a confusable. */
  aliases: readonly CompiledAlias[];
  reason: NameRefusal;
}

/** What was decided of all names of a document. */
export interface NameDecisions {
  names: ResolvedName[];
  ambiguous: AmbiguousName[];
  refused: RefusedName[];
}
