import type { ListSection } from '../../../data/check/finding.ts';
import { faultParts } from '../../../data/fields.ts';
import type { z } from '../../../data/zod.ts';
import type { Fault } from './form.ts';

/** More ids than this are no help on one line. */
const MOST_NAMED = 12;

/** The value must be what a field of the schema takes. */
export function fits(schema: z.ZodMiniType): Fault {
  return (value) => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return undefined;
    const { message, remedy } = faultParts(parsed.error.issues[0]?.message ?? '');
    return `${message}. ${remedy}`;
  };
}

/** The value must be one of a few. */
export function oneOf(values: readonly string[]): Fault {
  return (value) =>
    values.includes(value) ? undefined : `is none of ${values.join(', ')}. Choose one of them.`;
}

/** The value must be the id of an entry of the pack. */
export function idIn(...sections: ListSection[]): Fault {
  return (value, pack) => {
    const ids = sections.flatMap((section) => pack[section].map(({ id }) => id));
    if (ids.includes(value)) return undefined;
    const nouns = sections.map((section) => section.slice(0, -1)).join(' or ');
    const close = alike(value, ids);
    const hint =
      close.length > 0 ? `Perhaps ${close.join(', ')} is meant; else` : 'Correct the id, or';
    return `is no ${nouns} of the pack. ${hint} add the ${nouns} first.`;
  };
}

/** The ids that share a word with what was written. */
function alike(value: string, ids: readonly string[]): string[] {
  const parts = value.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const shared = (id: string) =>
    id.split('-').filter((part) => part.length > 2 && parts.includes(part)).length;
  return ids
    .filter((id) => shared(id) > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, MOST_NAMED);
}
