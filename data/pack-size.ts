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
  return excess(value, MAX_PACK_CHARACTERS);
}

/** No field of a pack lies deeper than seven. */
const MOST_NESTED = 50;
/** A pack of the most statements has half as many objects and lists. */
const MOST_CONTAINERS = 8_000_000;

/**
 * Counts brackets before JSON is parsed: a file of nothing else becomes many times its size in memory.
 *
 * @returns the problem, or nothing where the text may be parsed
 */
export function unreadablyNested(text: string): Problem | undefined {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"') at = endOfText(text, at);
    else if (character === '[' || character === '{') {
      containers++;
      depth++;
    } else if (character === ']' || character === '}') depth--;
    if (depth > MOST_NESTED) {
      return packProblem('is nested too deeply', 'Give it as a pack: lists of entries.');
    }
    if (containers > MOST_CONTAINERS) {
      return packProblem('has too many parts', 'Split it into several packs.');
    }
  }
  return undefined;
}

/** Where the quotation mark stands that ends the text begun at `start`; beyond the end where none does. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charAt(first - 1) === '\\') first--;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

/** The problem of a pack with more text than is read. */
export function tooLong(): Problem {
  return packProblem(
    `is larger than ${MAX_PACK_CHARACTERS / 1024 / 1024} MB`,
    'Split it into several packs.',
  );
}

/** More fields than any entry has, and more languages than there are cues in. */
const MOST_KEYS = 1_000;

function excess(value: unknown, limit: number): Problem | undefined {
  let characters = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    characters += typeof next === 'string' ? next.length : 1;
    if (characters > limit) return tooLong();
    if (Array.isArray(next)) {
      // An array may say it is long without holding anything: count before visiting.
      if (characters + next.length > limit) return tooLong();
      for (const item of next) waiting.push(item);
    } else if (typeof next === 'object' && next !== null) {
      const fields = Object.entries(next);
      if (fields.length > MOST_KEYS) {
        return packProblem(
          `has ${fields.length} fields in one place, more than any entry of a pack has`,
          'Give it as a pack: lists of entries.',
        );
      }
      for (const [key, item] of fields) {
        characters += key.length;
        waiting.push(item);
      }
    }
  }
  return undefined;
}
