import type { PackSection } from '../../contract/problem.ts';

/** The files that a pack was read from, wherever they are kept. */
export interface PackFiles {
  files: readonly PackFileText[];
  /** All of it as a one-file pack. */
  value: unknown;
  /** The file an entry stands in; `index` counts through the whole section. */
  fileOf(section: PackSection, index: number): string;
}

export interface PackFileText {
  path: string;
  /** `all` for a one-file pack. */
  section: PackSection | 'all';
  text: string;
  value: unknown;
}
