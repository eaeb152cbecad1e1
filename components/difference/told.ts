import type { DifferenceView } from '../../contract/views.ts';

/**
 * For each of several differences on one surface the ids of the statements that those before it print, so
 * that no words come twice.
 */
export function toldBefore(differences: readonly DifferenceView[]): ReadonlySet<string>[] {
  const told = new Set<string>();
  return differences.map(({ accounts }) => {
    const before = new Set(told);
    for (const { id } of accounts) told.add(id);
    return before;
  });
}
