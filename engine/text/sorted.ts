/** @returns The position of the first item for which a test that turns true once holds; the length where none does. */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of some stretches, in order and apart, that ends behind a position. */
export function firstEndingBehind(items: readonly { end: number }[], position: number): number {
  return firstIndex(items, ({ end }) => end > position);
}
