import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { RefusedName } from './decisions.ts';
import type { WordBefore } from './word-before.ts';

/** A place where a name may stand, before the document as a whole has decided who is meant. */
export interface NameCandidate {
  /** Index of the block in the document. */
  block: number;
  from: number;
  /** Token after the last. */
  to: number;
  aliases: CompiledAlias[];
  before: WordBefore;
}

/** All candidates of a document, and the surnames that somebody outside the packs bears in it. */
export interface NameCandidates {
  candidates: NameCandidate[];
  /** By surname as folded words, the first place where another person bears it. */
  rivals: Map<string, { block: number; from: number }>;
  /** What the neighbours ruled out. */
  refused: RefusedName[];
}
