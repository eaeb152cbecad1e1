import type { Problem } from '../contract/problem.ts';
import { packProblem } from './problem.ts';

/** What a pack may hold, so that a wrong file cannot fill the browser's memory. */

/** Characters of text, keys included: about the size of the file. */
export const MAX_PACK_CHARACTERS = 64 * 1024 * 1024;

/** The same for a file, before anything of it is read. */
export const MAX_PACK_BYTES = MAX_PACK_CHARACTERS;

/** Twice the largest pack that the engine is measured with. */
export const MAX_STATEMENTS = 200_000;

/**
 * Measures a value before anything else looks at it. Ends on values that contain themselves, too,
 * because every visit counts.
 *
 * @returns the problem, or nothing where the value is small enough to be parsed
 */
export function oversize(value: unknown): Problem | undefined {
  const statements: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'statements') : undefined;
  if (Array.isArray(statements) && statements.length > MAX_STATEMENTS) {
    return packProblem(
      `has ${statements.length} statements; ${MAX_STATEMENTS} is the most that is read`,
      'Split it into several packs.',
    );
  }
  if (exceeds(value, MAX_PACK_CHARACTERS)) return tooLong();
  return undefined;
}

/** The problem of a pack with more text than is read. */
export function tooLong(): Problem {
  return packProblem(
    `is larger than ${MAX_PACK_CHARACTERS / 1024 / 1024} MB`,
    'Split it into several packs.',
  );
}

function exceeds(value: unknown, limit: number): boolean {
  let characters = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    characters += typeof next === 'string' ? next.length : 1;
    if (characters > limit) return true;
    if (Array.isArray(next)) {
      // An array may say it is long without holding anything: count before visiting.
      if (characters + next.length > limit) return true;
      for (const item of next) waiting.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, item] of Object.entries(next)) {
        characters += key.length;
        waiting.push(item);
      }
    }
  }
  return false;
}
