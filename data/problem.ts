import type { PackSection, Problem } from '../contract/problem.ts';

/** The parts of a pack, in the order of a one-file pack. */
export const PACK_SECTIONS = Object.keys({
  pack: true,
  actors: true,
  topics: true,
  propositions: true,
  events: true,
  statements: true,
  relations: true,
  locales: true,
} satisfies Record<PackSection, true>) as PackSection[];

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
