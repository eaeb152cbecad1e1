/** A field of an entry that two versions have otherwise. */
export interface FieldChange {
  /**
   * Path inside the entry, such as `quote.text`. Where an item of a list changed, what it is known
   * by stands in brackets: `stances[p-ferry].stance`; a list whose items came or went, or changed
   * places, is named alone.
   */
  field: string;
  /** Absent where the later version added it. */
  before?: unknown;
  /** Absent where the later version took it out. */
  after?: unknown;
}

type Fields = Record<string, unknown>;

/**
 * What differs between two versions of an entry. Items of a list are told apart by what they say:
 * one added in front changes none of the others.
 *
 * @param field path of the values; empty for whole entries
 */
export function changedFields(before: unknown, after: unknown, field = ''): FieldChange[] {
  if (same(before, after)) return [];
  if (isObject(before) && isObject(after)) return changesInObject(before, after, field);
  if (Array.isArray(before) && Array.isArray(after)) return changesInList(before, after, field);
  return [
    {
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

function changesInObject(before: Fields, after: Fields, field: string): FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    changedFields(before[key], after[key], field === '' ? key : `${field}.${key}`),
  );
}

function changesInList(
  before: readonly unknown[],
  after: readonly unknown[],
  field: string,
): FieldChange[] {
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return [{ field, before, after }];
  const changes: FieldChange[] = [];
  for (const item of gone) {
    const heir = come.findIndex((other) => mark(other) !== undefined && mark(other) === mark(item));
    if (heir === -1) changes.push({ field, before: item });
    else changes.push(...changedFields(item, come.splice(heir, 1)[0], `${field}[${mark(item)}]`));
  }
  return [...changes, ...come.map((item) => ({ field, after: item }))];
}

/** Items of a list that the other has not, an item that stands twice counted twice. */
function without(list: readonly unknown[], others: readonly unknown[]): unknown[] {
  const rest = others.map(text);
  return list.filter((item) => {
    const at = rest.indexOf(text(item));
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}

/** By what an item stays the same while the rest of it changes. */
function mark(item: unknown): unknown {
  if (!isObject(item)) return undefined;
  return item.id ?? item.at ?? item.url ?? item.proposition ?? item.title ?? item.text;
}

function same(a: unknown, b: unknown): boolean {
  return text(a) === text(b);
}

/** The value without regard to the order of its fields. */
function text(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
