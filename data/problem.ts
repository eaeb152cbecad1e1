/** The seven parts of a pack, named as in a one-file pack. */
export const PACK_SECTIONS = [
  'pack',
  'actors',
  'topics',
  'propositions',
  'events',
  'statements',
  'relations',
] as const;

export type PackSection = (typeof PACK_SECTIONS)[number];

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

/** A problem with one entry of a list. */
export function entryProblem(
  section: Exclude<PackSection, 'pack'>,
  index: number,
  entry: { id: string },
  field: string,
  message: string,
  remedy: string,
): Problem {
  return { place: { section, index }, entry: entry.id, field, message, remedy };
}

/** A problem with the pack as a whole. */
export function packProblem(message: string, remedy: string): Problem {
  return { entry: 'pack', field: '', message, remedy };
}
