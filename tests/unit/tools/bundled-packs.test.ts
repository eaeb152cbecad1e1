import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { textHash } from '../../../engine/pack/overlays/text-hash.ts';
import { bundledOverlays } from '../../../tools/bundled-overlays.ts';
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
    'locales/uk.json': {
      id: 'uk',
      pack: { title: { text: 'Дамби', of: textHash('Dykes') } },
      statements: [
        {
          id: 'lund-dykes',
          paraphrase: { text: 'Застаріле', of: textHash('What was there before') },
        },
      ],
    },
  };
  for (const inner of ['statements', 'locales'])
    mkdirSync(join(folder, 'dykes', inner), { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'dykes', name), JSON.stringify(content));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function bundle(): Promise<string> {
  const { load, resolveId } = bundledPacks(folder);
  if (typeof load !== 'function' || typeof resolveId !== 'function') throw new Error('no plugin');
  const id = 'virtual:bundled-packs';
  return String(await Reflect.apply(load, {}, [Reflect.apply(resolveId, {}, [id])]));
}

test('a bundled pack names its overlays and carries none of them', async () => {
  const code = await bundle();
  expect(code).toContain(String.raw`\"overlays\":[\"uk\"]`);
  expect(code).not.toContain('Дамби');
});

test('each overlay is a file of its own, of what is up to date', () => {
  expect(bundledOverlays(folder)).toEqual([
    {
      relativeDest: 'overlays/dykes.uk.json',
      contents: JSON.stringify({ pack: { dykes: { title: 'Дамби' } } }),
    },
  ]);
});

test('a bundled pack carries wordings and cues as stems alone', async () => {
  const code = await bundle();
  expect(code).toContain('rampart shor becom taller');
  expect(code).toContain('rampart sea grew taller');
  for (const written of ['ramparts', 'dykes raised/heightened'])
    expect(code).not.toContain(written);
});
