import type { Pack } from './pack.ts';

/** The parts of a pack, named as in a one-file pack. */
export type PackSection = keyof Pack;

/** Something that keeps a pack from being loaded or published, in words for the editor. */
export interface Problem {
  /** Where the entry stands; absent where the pack as a whole is meant. */
  place?: { section: PackSection; index: number } | undefined;
  /** The entry's id, or its section and number where it has none. */
  entry: string;
  /** Path inside the entry, such as `sources[0].url`; empty for the entry itself. */
  field: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
}
