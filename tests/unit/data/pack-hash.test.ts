import { expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { packHash } from '../../../data/pack-hash.ts';
import { samplePack } from './sample-pack.ts';

/** The pack as it comes back from a file. */
function loaded(value: unknown): Pack {
  const parsed = parsePack(value);
  if (!parsed.ok) throw new Error('the pack does not load');
  return parsed.pack;
}

test('is SHA-256 in hexadecimal', async () => {
  expect(await packHash(samplePack())).toMatch(/^[0-9a-f]{64}$/);
});

test('does not change with the order of entries and fields, nor with defaults left out', async () => {
  const { actors, statements, ...rest } = samplePack();
  const terse = actors.map(({ id, name, ...actor }) => ({
    ...Object.fromEntries(
      Object.entries(actor).filter(([, value]) => !Array.isArray(value) || value.length > 0),
    ),
    name,
    id,
  }));
  const other = { statements: statements.toReversed(), ...rest, actors: terse };
  expect(await packHash(loaded(other))).toBe(await packHash(samplePack()));
});

test('does not change where a field is there but undefined', async () => {
  const pack = samplePack();
  pack.pack.description = undefined;
  expect(await packHash(pack)).toBe(await packHash(samplePack()));
});

test('changes with a single letter', async () => {
  const pack = samplePack();
  pack.pack.title += '.';
  expect(await packHash(pack)).not.toBe(await packHash(samplePack()));
});
