import type { PackSection, Problem } from '../contract/problem.ts';
import { faultParts } from './fields.ts';
import { PACK_SECTIONS } from './problem.ts';
import type { z } from './zod.ts';

type Issue = z.core.$ZodIssue;

/**
 * What Zod found, in plain words for an editor.
 *
 * @param issues of `packSchema`
 * @param value the value that was parsed; entries are named by the ids found in it
 */
export function shapeProblems(issues: readonly Issue[], value: unknown): Problem[] {
  return issues.flatMap((issue) => {
    const { place, entry, field } = locate(issue.path, value);
    return explain(issue, isMissing(issue.path, value)).map((text) => ({
      ...(place ? { place } : {}),
      entry,
      field: [field, text.key].filter(Boolean).join('.'),
      message: text.message,
      remedy: text.remedy,
    }));
  });
}

interface Explanation {
  /** The key inside the field that is meant, where the field itself is right. */
  key?: string;
  message: string;
  remedy: string;
}

function explain(issue: Issue, missing: boolean): Explanation[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        key,
        message: 'is not a field that packs have',
        remedy: 'Correct its spelling or take it out.',
      }));
    case 'invalid_type':
      return [
        missing
          ? { message: 'is missing', remedy: `Add it: ${NOUNS[issue.expected] ?? 'a value'}.` }
          : {
              message: `must be ${NOUNS[issue.expected] ?? 'another kind of value'}`,
              remedy: `Write ${NOUNS[issue.expected] ?? 'another kind of value'} here.`,
            },
      ];
    case 'invalid_value':
      return [
        {
          message: 'is not one of the values allowed here',
          remedy: `Use one of: ${issue.values.map(String).join(', ')}.`,
        },
      ];
    case 'invalid_key':
      return [faultParts(issue.issues[0]?.message ?? 'is not a key allowed here')];
    case 'too_big':
      return [{ message: 'is too long', remedy: `Keep it to ${issue.maximum} characters.` }];
    default:
      return [faultParts(issue.message)];
  }
}

const NOUNS: Record<string, string> = {
  string: 'a text in quotation marks',
  array: 'a list in square brackets',
  object: 'an object in curly brackets',
  record: 'an object in curly brackets',
  number: 'a number',
  boolean: 'true or false',
};

function locate(
  path: readonly PropertyKey[],
  value: unknown,
): { place?: Problem['place']; entry: string; field: string } {
  const [section, second] = path;
  if (!isSection(section)) return { entry: 'pack', field: fieldName(path) };
  if (section === 'pack' || typeof second !== 'number') {
    return { place: { section, index: 0 }, entry: section, field: fieldName(path.slice(1)) };
  }
  return {
    place: { section, index: second },
    entry: idAt(value, section, second) ?? `${section} entry ${second + 1}`,
    field: fieldInside(property(value, section), path.slice(1)),
  };
}

/** An overlay is long, so what is wrong with one of its entries is told by the id of that entry. */
function fieldInside(list: unknown, [index, part, at, ...rest]: readonly PropertyKey[]): string {
  const entry = Array.isArray(list) ? list[Number(index)] : undefined;
  const translated =
    typeof part === 'string' && typeof at === 'number' ? idAt(entry, part, at) : undefined;
  if (translated !== undefined) return `${String(part)} ${translated} ${fieldName(rest)}`.trim();
  return fieldName([part, at, ...rest].filter((key) => key !== undefined));
}

/** Whether nothing stands where a value was asked for. JSON knows no `undefined`. */
function isMissing(path: readonly PropertyKey[], value: unknown): boolean {
  return path.reduce<unknown>((inner, key) => property(inner, key), value) === undefined;
}

function isSection(key: PropertyKey | undefined): key is PackSection {
  return PACK_SECTIONS.some((section) => section === key);
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`;
    return name === '' ? String(key) : `${name}.${String(key)}`;
  }, '');
}

function idAt(value: unknown, section: string, index: number): string | undefined {
  const list = property(value, section);
  const id = property(Array.isArray(list) ? list[index] : undefined, 'id');
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function property(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
