import type { Pack } from '../contract/pack.ts';
import type { Problem } from '../contract/problem.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { MAX_PACK_CHARACTERS, oversize, tooLong } from './pack-size.ts';
import { packProblem } from './problem.ts';
import { brokenReferences } from './references.ts';
import { packSchema } from './schema.ts';
import { shapeProblems } from './shape-problems.ts';

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
  const problems = [...duplicateIds(shaped.pack), ...brokenReferences(shaped.pack)];
  return problems.length === 0 ? shaped : { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
}

/**
 * The same for the text of a file.
 *
 * @param text JSON, with or without a byte order mark
 */
export function parsePackText(text: string): ParsedPack {
  if (text.length > MAX_PACK_CHARACTERS) return { ok: false, problems: [tooLong()] };
  try {
    return parsePack(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    return { ok: false, problems: [notJson(error)] };
  }
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
    if (size) return { ok: false, problems: [size] };
    const parsed = packSchema.safeParse(value);
    if (parsed.success) return { ok: true, pack: parsed.data };
    const issues = parsed.error.issues.slice(0, MAX_PROBLEMS);
    return { ok: false, problems: shapeProblems(issues, value).slice(0, MAX_PROBLEMS) };
  } catch {
    // Only values that are not plain data, such as objects with throwing getters, come here.
    return {
      ok: false,
      problems: [packProblem('is not plain data', 'Give it as JSON: texts, lists and objects.')],
    };
  }
}

function notJson(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return packProblem(`is not JSON: ${reason}`, 'Mend the file at the place named.');
}
