import { SAME_PERSON, samePerson } from '../../engine/read/2-names/same-person.ts';
import type { Figures } from './benchmark.ts';

/** Two names, and whether they are one's. */
export interface NamePair {
  schema: string;
  names: [string, string];
  isMatch: boolean;
}

/** @param table Comma-separated, with a line of headings and quotation marks as in RFC 4180. */
export function readNamePairs(table: string): NamePair[] {
  const [head = [], ...rows] = readRows(table);
  const cell = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => ({
      schema: cell(row, 'schema'),
      names: [cell(row, 'name1'), cell(row, 'name2')],
      isMatch: cell(row, 'is_match') === 'true',
    }));
}

/** Whether the engine takes the two names for one person's. */
export function isSameName({ names: [a, b] }: NamePair): boolean {
  return samePerson(a, b) >= SAME_PERSON;
}

/** Precision and recall of what was taken for the same. */
export function pairFigures(pairs: readonly { isMatch: boolean; found: boolean }[]): Figures {
  const gold = pairs.filter(({ isMatch }) => isMatch).length;
  const predicted = pairs.filter(({ found }) => found).length;
  const right = pairs.filter(({ isMatch, found }) => isMatch && found).length;
  const precision = right / Math.max(1, predicted);
  const recall = right / Math.max(1, gold);
  const f1 = (2 * precision * recall) / Math.max(Number.EPSILON, precision + recall);
  return { P: percent(precision), R: percent(recall), F1: percent(f1), gold, predicted };
}

function percent(share: number): number {
  return Math.round(1000 * share) / 10;
}

function readRows(table: string): string[][] {
  return table
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}
