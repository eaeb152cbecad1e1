import type { Pack } from '../contract/pack.ts';
import type { Problem } from '../contract/problem.ts';
import { entryProblem, PACK_SECTIONS } from './problem.ts';

/** An id may stand for one entry only; the second and later entries with it are named. */
export function duplicateIds(pack: Pack): Problem[] {
  return PACK_SECTIONS.flatMap((section) => {
    if (section === 'pack') return [];
    const seen = new Set<string>();
    return pack[section].flatMap((entry, index) => {
      if (!seen.has(entry.id)) {
        seen.add(entry.id);
        return [];
      }
      return entryProblem(
        section,
        index,
        entry,
        'id',
        `is the id of an earlier entry of ${section} too`,
        'Give this entry an id of its own, or merge the two.',
      );
    });
  });
}
