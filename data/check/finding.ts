import type { Pack } from '../../contract/pack.ts';
import type { PackSection, Problem } from '../../contract/problem.ts';
import { entryProblem } from '../problem.ts';

/** `error`: the pack must not be published like this. `warning`: an editor should look at it. */
export type Level = 'error' | 'warning';

/** What the checker tells an editor. */
export interface Finding {
  level: Level;
  file: string;
  /** Id of the entry. */
  entry: string;
  /** Path inside the entry, such as `sources[0].url`; empty for the entry itself. */
  field: string;
  message: string;
  remedy: string;
}

/** A finding before it is known in which file the entry stands. */
export interface RuleFinding extends Problem {
  level: Level;
}

/** Looks at a whole pack, whose shape is right, for one kind of fault. */
export type Rule = (pack: Pack) => RuleFinding[];

/** A list of a pack, entry by entry. */
export type ListSection = Exclude<PackSection, 'pack'>;

/** Writes findings on one entry. */
export interface EntryReport {
  error(field: string, message: string, remedy: string): RuleFinding;
  warning(field: string, message: string, remedy: string): RuleFinding;
}

/** @param index of the entry in its section */
export function reportOn(section: ListSection, index: number, entry: { id: string }): EntryReport {
  const write = (level: Level) => (field: string, message: string, remedy: string) => ({
    level,
    ...entryProblem(section, index, entry, field, message, remedy),
  });
  return { error: write('error'), warning: write('warning') };
}
