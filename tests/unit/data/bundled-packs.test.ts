import { describe, expect, test } from 'vitest';
import { bundledPacks } from '../../../tools/scan/load-index.ts';

const packs = bundledPacks();

/** Entries of all packs by id, of those ids that several packs have. */
function shared<Entry extends { id: string }>(entries: readonly Entry[]): [string, Entry[]][] {
  return [...Map.groupBy(entries, ({ id }) => id)].filter(([, group]) => group.length > 1);
}

describe('the packs that come with the extension', () => {
  test('agree on who an actor of several packs is', () => {
    for (const [, entries] of shared(packs.flatMap(({ actors }) => actors))) {
      const [first, ...others] = entries.map(({ aliases, confusables, speaksFor, ...who }) => who);
      for (const other of others) expect(other).toEqual(first);
    }
  });

  test.each(['topics', 'propositions', 'events', 'statements', 'relations'] as const)(
    'have no id of %s in common, of which the later would be left out',
    (section) => {
      const entries = packs.flatMap((pack): { id: string }[] => pack[section]);
      expect(shared(entries).map(([id]) => id)).toEqual([]);
    },
  );
});
