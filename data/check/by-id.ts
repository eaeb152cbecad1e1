/** Entries by their ids; of two with the same id the first one. */
export function byId<T extends { id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.toReversed().map((entry) => [entry.id, entry]));
}
