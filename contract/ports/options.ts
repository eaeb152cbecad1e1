import type { Command } from '../command.ts';
import type { ImportProgress, PackImport, PackList } from '../installed-packs.ts';
import type { WrongMatch } from '../marks.ts';
import type {
  ChangeOutcome,
  DefaultsChange,
  ImportOutcome,
  MutedMatch,
  Settings,
  SubjectKind,
} from '../settings.ts';
import type { SiteMode } from '../tab.ts';

export interface Subject {
  kind: SubjectKind;
  id: string;
  name: string;
  detail?: string | undefined;
}

/** Which sites the reader has granted. */
export interface Access {
  everywhere: boolean;
  /** Hosts granted one by one. */
  hosts: string[];
}

/** What the options page needs of the browser. */
export interface OptionsPort {
  read(): Promise<Settings>;
  /** Calls back with the settings after each change, wherever it was made; returns how to stop. */
  subscribe(callback: (settings: Settings) => void): () => void;
  setDefaults(change: DefaultsChange): Promise<ChangeOutcome>;

  /** The host a reader means by what was typed; undefined where it names none. */
  parseSite(text: string): string | undefined;
  setSite(host: string, mode: SiteMode): Promise<ChangeOutcome>;
  removeSite(host: string): Promise<ChangeOutcome>;

  access(): Promise<Access>;
  /** Shows the browser's question; called before anything is awaited in a click. */
  requestAccess(scope: 'all'): Promise<boolean>;
  /** Gives back everything the reader has granted. */
  withdrawAccess(): Promise<void>;

  /** Name of what a wrong match was taken for; undefined where the packs no longer know it. */
  nameOf(taken: WrongMatch['taken']): Promise<string | undefined>;
  unmute(match: MutedMatch): Promise<ChangeOutcome>;

  /** Actors and topics by half-remembered words, best first. */
  findSubjects(query: string): Promise<Subject[]>;
  /** Undefined where the packs in use do not know it. */
  subjectName(kind: SubjectKind, id: string): Promise<string | undefined>;
  setUnmarked(kind: SubjectKind, id: string, isUnmarked: boolean): Promise<ChangeOutcome>;

  packs(): Promise<PackList>;
  usePack(id: string, isUsed: boolean): Promise<void>;
  /**
   * Adds the pack in a file, or puts it in the place of the one it is a newer form of; all or
   * nothing. Aborting ends it; it then throws.
   * @param mayReplace whether the reader said that it may take the place of any other of its id
   */
  addPack(
    file: File,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
    mayReplace: boolean,
  ): Promise<PackImport>;
  removePack(id: string): Promise<void>;

  /** What keys do, and which keys they are now. */
  commands(): Promise<Command[]>;
  /** Opens the browser's page on which keys are changed. */
  changeKeys(): Promise<void>;
  openHelp(): Promise<void> | void;

  /** The text of a file with all settings. */
  exportSettings(): Promise<string>;
  /** Takes what can be read of a file that is one of settings, in the place of all there are. */
  importSettings(text: string): Promise<ImportOutcome>;
  /** The text of a file with settings that could not be read in full and were kept; undefined where there are none. */
  damagedSettings(): Promise<string | undefined>;
  reset(): Promise<void>;
}
