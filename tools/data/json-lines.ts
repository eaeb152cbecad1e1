import { readFileSync } from 'node:fs';
import { BadArguments } from './arguments.ts';

const STANDARD_INPUT = 0;

/**
 * The objects that stand on standard input, one a line.
 *
 * @param needed names of the fields that none may be without
 * @throws BadArguments naming the line that is none
 */
export function readJsonLines<Line>(needed: readonly (keyof Line & string)[]): Line[] {
  return readFileSync(STANDARD_INPUT, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() ? [parsed<Line>(line, at + 1, needed)] : []));
}

function parsed<Line>(line: string, number: number, needed: readonly string[]): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadArguments(`Line ${number} is not JSON.`);
  }
  if (typeof value !== 'object' || value === null) {
    throw new BadArguments(`Line ${number} is not an object.`);
  }
  const missing = needed.find((field) => !Object.hasOwn(value, field));
  if (missing !== undefined) throw new BadArguments(`Line ${number} has no "${missing}".`);
  return value as Line;
}
