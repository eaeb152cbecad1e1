import { expect, test } from 'vitest';
import { bundledPacks } from '../../../tools/scan/load-index.ts';
import { indexesWithout } from '../../../tools/train/packs-without.ts';

test('every statement is lacking in one index and stands in the others', () => {
  const all = indexesWithout();
  for (const { id } of bundledPacks().flatMap(({ statements }) => statements)) {
    const lacking = all.filter(({ index }) => !index.statements.has(id));
    expect(lacking).toHaveLength(1);
    expect(all.filter(({ lacks }) => lacks(id))).toEqual(lacking);
  }
});
