import type { MarkDensity, MarkKind, WrongMatch } from './marks.ts';
import type { OpensOn } from './page.ts';
import type { SiteMode } from './tab.ts';

/** What the reader can set. Kept by the background, changed in the options, the popup and the card. */

/** The languages there is a catalogue of words for, by BCP 47 code. */
export type Language = 'en' | 'uk' | 'de' | 'fr' | 'tr' | 'es';

/** A language, or the first of the browser's that there is a catalogue for. */
export type LanguageChoice = Language | 'auto';

export interface Settings {
  /** What Counterpoint speaks to the reader in. */
  language: LanguageChoice;
  /** By host without a leading `www.`; holds for the host and everything below it. */
  sites: Record<string, SiteMode>;
  density: MarkDensity;
  kinds: Record<MarkKind, boolean>;
  opensOn: OpensOn;
  /** Rest of the pointer before the card opens, in milliseconds. */
  hoverDelay: number;
  muted: MutedMatch[];
  /** Actors and topics that are found but never marked. */
  unmarked: Unmarked;
  /** By pack id, whether it is in use; packs not named are. */
  packs: Record<string, boolean>;
}

export interface MutedMatch extends WrongMatch {
  host: string;
}

/** What a reader does not want marked, by id. */
export interface Unmarked {
  actors: readonly string[];
  topics: readonly string[];
}

/** The settings that hold everywhere. */
export type DefaultSettings = Pick<
  Settings,
  'language' | 'density' | 'kinds' | 'opensOn' | 'hoverDelay'
>;

/** What a reader may want left unmarked. */
export type SubjectKind = keyof Unmarked;
