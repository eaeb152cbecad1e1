import type { Coverage } from './pack.ts';
import type { Problem } from './problem.ts';

/** The packs as a reader is told of them: the background and the importer tell, the options show. */

export interface PackSummary {
  id: string;
  title: string;
  description?: string | undefined;
  version?: string | undefined;
  updated?: string | undefined;
  coverage?: Coverage | undefined;
  actors: number;
  statements: number;
  relations: number;
  /** Of the content, in hexadecimal digits. */
  hash: string;
  origin: 'bundled' | 'installed' | 'replaces-bundled';
  inUse: boolean;
}

/** A pack that the reader installed and that cannot be used. */
export interface UnusablePack {
  id: string;
  title: string;
  /** `later`: a later version of Counterpoint prepared it. */
  why: 'damaged' | 'later';
}

/** All packs, in use or not. */
export interface PackList {
  packs: PackSummary[];
  unusable: UnusablePack[];
  /**
   * Whether what the reader installed can be read at all: not where a later version of Counterpoint
   * stored it, or the browser refuses.
   */
  store: 'open' | 'later' | 'closed';
}

/** A pack whose place a file would take, where the reader is asked first. */
export interface ReplacedPack {
  title: string;
  /** It comes with the extension, or it is newer than the file. */
  why: 'bundled' | 'newer';
}

/** How far an import has come. */
export type ImportProgress =
  | { stage: 'reading' | 'checking' | 'storing' }
  | { stage: 'preparing'; done: number; total: number };

/** What came of adding a pack. */
export type PackImport =
  | { ok: true; title: string; statements: number; actors: number; isUpdate: boolean }
  | { ok: false; problems: Problem[] }
  /** Nothing has changed: the reader is to say first whether that pack may be replaced. */
  | { ok: false; replaces: ReplacedPack };
