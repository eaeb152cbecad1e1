import type { MentionRule } from '../../../contract/annotations.ts';
import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { NameRefusal } from '../../../contract/report.ts';

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
