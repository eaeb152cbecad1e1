/** How often each key stands in a list. */
export function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** Lists what belongs to each key, where an item may belong to several. */
export function grouped<T, K>(items: readonly T[], keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** The largest first; equal ones stay as they are. */
export function largestFirst<T>(figures: readonly T[], size: (figure: T) => number): T[] {
  return figures.toSorted((a, b) => size(b) - size(a));
}
