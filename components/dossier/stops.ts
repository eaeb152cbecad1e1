import type { DossierTime } from '../../contract/dossier.ts';

/**
 * The days that a slider stops at: those on which something was said, the article's and the one that
 * is looked at; each once, in order.
 */
export function stopsOf({ day, published, days }: DossierTime): string[] {
  const others = [day, published].filter((one) => one !== undefined);
  return [...new Set([...days, ...others])].sort();
}

/** Place of the day that is looked at; all days end with the last. */
export function stopAt(stops: readonly string[], day: string | undefined): number {
  const place = day === undefined ? -1 : stops.indexOf(day);
  return place < 0 ? stops.length - 1 : place;
}
