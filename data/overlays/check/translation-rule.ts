import type { Pack } from '../../../contract/pack.ts';
import type { EditorsText } from '../../../engine/pack/overlays/editors-texts.ts';
import type { Token } from '../../../engine/text/tokens.ts';
import type { Level } from '../../check/finding.ts';
import type { OverlayLanguage } from '../languages/overlay-language.ts';
import type { PackNames } from './pack-names.ts';

/** A translation beside what it translates. */
export interface Rendering {
  source: EditorsText;
  /** The translation. */
  text: string;
  /** BCP 47 code of the language that it is in. */
  lang: string;
  /** What is known of that language, if anything is. */
  language: OverlayLanguage | undefined;
  /** Which month a word of that language is, 1 for January. */
  monthOf: (word: Token) => number | undefined;
  pack: Pack;
  names: PackNames;
}

/** What is wrong with a translation. */
export interface TranslationFault {
  level: Level;
  message: string;
  remedy: string;
}

/** Holds a translation against what it translates, for one kind of fault. */
export type TranslationRule = (rendering: Rendering) => TranslationFault[];

/** A fault that keeps a translation from being taken. */
export function fault(message: string, remedy: string): TranslationFault {
  return { level: 'error', message, remedy };
}

/** Something that may be right as it is. */
export function doubt(message: string, remedy: string): TranslationFault {
  return { level: 'warning', message, remedy };
}
