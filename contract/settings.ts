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
  /** By host in its one spelling; holds for the host and everything below it. */
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

/** What a reader may want left unmarked. */
export type SubjectKind = keyof Unmarked;

/** New values of settings that hold everywhere; what is absent stays. */
export interface DefaultsChange
  extends Partial<Pick<Settings, 'language' | 'density' | 'opensOn' | 'hoverDelay'>> {
  kinds?: Partial<Settings['kinds']> | undefined;
}

/** One change of the settings, as small as the reader made it, so that no other is undone by it. */
export type SettingsChange =
  | { what: 'defaults'; values: DefaultsChange }
  | { what: 'site'; host: string; mode: SiteMode }
  | { what: 'site-removed'; host: string }
  | { what: 'unmarked'; kind: SubjectKind; id: string; isUnmarked: boolean }
  | { what: 'muted'; match: MutedMatch; isMuted: boolean }
  /** Null forgets the choice. */
  | { what: 'pack'; id: string; isUsed: boolean | null };

/** What came of a change; where even the session could not keep it, asking for it throws. */
export type ChangeOutcome =
  | 'stored'
  /** It holds until the browser is closed: the browser's storage is full or broken. */
  | 'this-session'
  /** Nothing has changed: the list that it would go to holds no more. */
  | 'list-full';

/** What came of taking settings from a file. */
export type ImportOutcome =
  | {
      ok: true;
      /** Whether all of the file could be read. */
      isWhole: boolean;
      /** What it has for sites and names none. */
      noSites: string[];
    }
  | { ok: false; reason: ImportProblem };

export type ImportProblem = 'not-json' | 'not-settings' | 'newer';
