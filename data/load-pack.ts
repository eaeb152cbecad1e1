import type { Pack } from '../contract/pack.ts';
import type { Problem } from '../contract/problem.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { overlayReferences } from './overlays/overlay-references.ts';
import { MAX_PACK_CHARACTERS, oversize, tooLong, unreadablyNested } from './pack-size.ts';
import { packProblem } from './problem.ts';
import { brokenReferences } from './references.ts';
import { packSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';
import { withEscapes } from './unseen-characters.ts';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** More than an editor mends in one go; a thoroughly wrong file would fill the screen. */
const MAX_PROBLEMS = 100;

/**
 * Checks a one-file pack and fills in the defaults. Asks only for what matching needs; the
 * editorial rules are the checker's.
 *
 * @param value anything, such as what `JSON.parse` gave
 * @returns the pack, or at most 100 problems; never throws
 */
export function parsePack(value: unknown): ParsedPack {
  const shaped = parseShape(value);
  if (!shaped.ok) return shaped;
  const problems = [duplicateIds, brokenReferences, overlayReferences].flatMap((find) =>
    find(shaped.pack),
  );
  return problems.length === 0 ? shaped : refused(problems);
}

/**
 * The same for the text of a file.
 *
 * @param text JSON, with or without a byte order mark
 */
export function parsePackText(text: string): ParsedPack {
  const tooMuch = text.length > MAX_PACK_CHARACTERS ? tooLong() : unreadablyNested(text);
  if (tooMuch) return refused([tooMuch]);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused([notJson(error)]);
  }
  return parsePack(value);
}

/**
 * Checks fields and their types only: ids may be double or lead nowhere.
 *
 * @param value anything
 * @returns the pack with defaults filled in, or at most 100 problems; never throws
 */
export function parseShape(value: unknown): ParsedPack {
  try {
    const size = oversize(value);
    if (size) return refused([size]);
    const beginning = beginningOf(value);
    const begun = packSchema.safeParse(beginning);
    const parsed = begun.success && beginning !== value ? packSchema.safeParse(value) : begun;
    if (parsed.success) return { ok: true, pack: parsed.data };
    const issues = parsed.error.issues.slice(0, MAX_PROBLEMS);
    return refused(shapeProblems(issues, value));
  } catch {
    // Only values that are not plain data, such as objects with throwing getters, come here.
    return refused([
      packProblem('is not plain data', 'Give it as JSON: texts, lists and objects.'),
    ]);
  }
}

/** A file that is wrong throughout is so from its beginning, and Zod fails on the faults of a million. */
const FIRST_ENTRIES = 1_000;

/** A pack with the first entries of each list; what is as short as that, or no pack, as it is. */
function beginningOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = Object.entries(value);
  const isLong = (part: unknown): part is unknown[] =>
    Array.isArray(part) && part.length > FIRST_ENTRIES;
  if (!parts.some(([, part]) => isLong(part))) return value;
  return Object.fromEntries(
    parts.map(([key, part]) => [key, isLong(part) ? part.slice(0, FIRST_ENTRIES) : part]),
  );
}

/** What is said of a file quotes it, and must not be turned round by it. */
function refused(problems: readonly Problem[]): ParsedPack {
  const readable = problems.slice(0, MAX_PROBLEMS).map((problem) => ({
    ...problem,
    entry: withEscapes(problem.entry),
    field: withEscapes(problem.field),
    message: withEscapes(problem.message),
  }));
  return { ok: false, problems: readable };
}

function notJson(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return packProblem(`is not JSON: ${reason}`, 'Mend the file at the place named.');
}
