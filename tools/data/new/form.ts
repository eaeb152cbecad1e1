import type { ParseArgsOptionsConfig } from 'node:util';
import type { Pack } from '../../../contract/pack.ts';
import type { ListSection } from '../../../data/check/finding.ts';
import type { Answers } from './answers.ts';

/** One thing that an entry is made of and that has to be known. */
export interface Field {
  /** Name of the flag, without the hyphens. */
  flag: string;
  /** What an editor on a terminal is asked. */
  question: string;
  /** Whether it is needed, with what is known so far; absent means always. */
  needed?: (answers: Answers) => boolean;
  /** Whether a terminal takes an empty answer for "there is none". */
  mayBeNone?: boolean;
  /** Whether it is asked for on a terminal only, where an empty answer is taken too. */
  optional?: boolean;
  /** How the flag is called where it is missing, if otherwise than `--flag`. */
  missing?: string;
}

/** What a new entry of one kind is made of. */
export interface Form {
  section: ListSection;
  /** Flags beyond `--pack` and `--id`. */
  options: ParseArgsOptionsConfig;
  /** What has to be known, in the order in which it is asked. */
  fields: readonly Field[];
  /** By flag, what is wrong with a value and what to do about it. */
  faults: Record<string, Fault>;
  /** An id that is not taken; empty where none can be made. */
  suggestId(answers: Answers, pack: Pack): string;
  /** The entry as it should be written. */
  entry(id: string, answers: Answers): { id: string };
}

/** @returns a sentence without its subject, such as `is not a date; write …`, if there is a fault */
export type Fault = (value: string, pack: Pack) => string | undefined;
