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

/** How far an import has come. */
export type ImportProgress =
  | { stage: 'reading' | 'checking' | 'storing' }
  | { stage: 'preparing'; done: number; total: number };

/** What came of adding a pack. */
export type PackImport =
  | { ok: true; title: string; statements: number; actors: number; isUpdate: boolean }
  | { ok: false; problems: Problem[] };
