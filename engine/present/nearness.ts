/**
 * How far dates lie from an article's, to sort by: the nearest first.
 * @param published day of the article, `YYYY-MM-DD`; without one the newest comes first
 * @returns for a date, which may lack day and month, a number that grows with the distance; the
 *   undated come last
 */
export function distanceFrom(published: string | undefined): (date: string | undefined) => number {
  const from = published === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(published);
  return (date) =>
    date === undefined ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(date) - from);
}

/** For sorting by distances, of which several may be infinite. */
export function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
