import type { Pack } from './pack.ts';

/**
 * A pack made ready for matching: everything that can be worked out from the data alone, as plain
 * JSON, so that it can be made when the extension is built and kept in storage.
 */
export interface CompiledPack {
  /** Raised when the shape changes, also that of the pack within, so that a stored one is made anew. */
  format: typeof COMPILED_FORMAT;
  pack: Pack;
  aliases: CompiledAlias[];
  /** Phrases that contain a name and mean something else, as folded words. */
  confusables: string[][];
  descriptors: CompiledDescriptor[];
  /** By actor id, the folded words that stand as a title before the actor's name. */
  titleWords: Record<string, string[]>;
  /** In the order of `pack.statements`. */
  statements: CompiledStatement[];
  cues: CompiledCue[];
  /** In the order of `pack.propositions`, what each of their wordings is about. */
  questions: CompiledStems[][];
}

export const COMPILED_FORMAT = 6;

/**
 * How much an alias needs before it is a mention: a `name` stands by itself, a `surname` may need the
 * full name on the page, a `metonym` must speak.
 */
export type AliasLevel = 'name' | 'surname' | 'metonym';

export interface CompiledAlias {
  actor: string;
  words: string[];
  /** For every word `1` where the page must write it with a capital. */
  capitals: string;
  level: AliasLevel;
  rule: 'full-name' | 'surname' | 'given-name' | 'title' | 'organisation' | 'metonym';
  /** Initials of the middle names left out: another one on the page means another person. */
  middle?: string | undefined;
  /** A surname so rare that one bearer may be meant by it alone. */
  rare?: true | undefined;
  /** A single word that the pack itself gives for the actor, as it does not for all who bear it. */
  listed?: true | undefined;
  /** Only in languages that form the genitive like this. */
  genitive?: true | undefined;
  /** The only languages whose pages have this spelling. */
  langs?: string[] | undefined;
}

/** A description without a name, such as `the russian president`: never a mention, but it may speak. */
export interface CompiledDescriptor {
  actor: string;
  words: string[];
}

export interface CompiledStatement {
  /** The quote and its variants, folded, words parted by one space. */
  quotes: CompiledText[];
  /** What quote, variants and paraphrase are about. */
  stems: CompiledStems[];
  /** What each wording is about, whoever speaks left out. */
  wordings: CompiledStems[];
}

export interface CompiledText {
  lang: string;
  text: string;
}

export interface CompiledStems extends CompiledText {
  /** For every stem `1` where its clause says no; empty where no clause does. */
  signs: string;
}

/** All terms must stand in a sentence; one alternative of each is enough. */
export interface CompiledCue {
  proposition: string;
  lang: string;
  /** Terms parted by spaces, their alternatives by `/`, the stems of an alternative by `+`. */
  terms: string;
}
