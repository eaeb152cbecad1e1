import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundledPacks } from '../../../tools/bundled-packs-plugin.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  const files = {
    'pack.json': { id: 'dykes', title: 'Dykes', languages: ['en'] },
    'actors.json': [{ id: 'lund', name: 'Ida Lund' }],
    'propositions.json': [
      {
        ...{
          id: 'p-dykes',
          text: 'The dykes were raised.',
          cues: { en: ['dykes raised/heightened'] },
        },
        wordings: [{ lang: 'en', text: 'ramparts against the sea grew taller' }],
      },
    ],
    'statements/lund.json': [
      {
        ...{ id: 'lund-dykes', actor: 'lund', paraphrase: 'Said that the dykes were raised.' },
        wordings: [{ lang: 'en', text: 'ramparts by the shore have become taller' }],
      },
    ],
  };
  mkdirSync(join(folder, 'dykes/statements'), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'dykes', name), JSON.stringify(content));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a bundled pack carries wordings and cues as stems alone', async () => {
  const { load, resolveId } = bundledPacks(folder);
  if (typeof load !== 'function' || typeof resolveId !== 'function') throw new Error('no plugin');
  const id = 'virtual:bundled-packs';
  const code = String(await Reflect.apply(load, {}, [Reflect.apply(resolveId, {}, [id])]));
  expect(code).toContain('rampart shor becom taller');
  expect(code).toContain('rampart sea grew taller');
  for (const written of ['ramparts', 'dykes raised/heightened'])
    expect(code).not.toContain(written);
});
