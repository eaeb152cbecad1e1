import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { entryOf, samplePack } from '../data/sample-pack.ts';
import { translatedPack } from '../data/translated-pack.ts';
import { emptyFolder, filesIn, run, samplePackFolder, writeInto } from './editors-desk.ts';

/** A file with the sample pack, changed. */
function packFile(change: (pack: Pack) => void = () => {}): string {
  const pack = samplePack();
  change(pack);
  return jsonFile(pack);
}

function jsonFile(value: unknown): string {
  return writeInto(emptyFolder(), 'given.json', JSON.stringify(value));
}

const BUNDLED = join(import.meta.dirname, '../../../data/packs');

describe('a one-file pack', () => {
  test.each(readdirSync(BUNDLED))('%s comes back as it was, with the same hash', async (name) => {
    const bundled = join(BUNDLED, name);
    const file = join(emptyFolder(), 'pack.json');
    const exported = await run('export', bundled, '--format', 'pack', '--out', file);
    const folder = join(emptyFolder(), 'new');
    const imported = await run('import', file, '--into', folder);
    expect(imported.code).toBe(0);
    expect(filesIn(folder)).toEqual(filesIn(bundled));
    expect(imported.complaints).toBe(exported.complaints);
  });

  test('its overlays come into files of their own', async () => {
    const folder = join(emptyFolder(), 'new');
    const file = jsonFile(translatedPack());
    expect((await run('import', file, '--into', folder)).code).toBe(0);
    expect(Object.keys(filesIn(folder))).toEqual(
      expect.arrayContaining(['locales/de.json', 'locales/uk.json']),
    );
    const back = join(emptyFolder(), 'pack.json');
    await run('export', folder, '--format', 'pack', '--out', back);
    expect(JSON.parse(readFileSync(back, 'utf8')).locales).toHaveLength(2);
    expect((await run('import', back, '--into', folder)).printed).toBe('Nothing changed.');
  });

  test('into a pack of the same id: told what changed, the rest left as it was', async () => {
    const folder = samplePackFolder();
    const topics = writeInto(folder, 'topics.json', JSON.stringify(samplePack().topics));
    const before = readFileSync(topics, 'utf8');
    const file = packFile((pack) => {
      pack.pack.version = '2';
      entryOf(pack.statements, 'bo-20240507-ferry').venue = 'Pier';
    });
    const { code, printed } = await run('import', file, '--into', folder);
    expect(code).toBe(0);
    expect(printed).toMatch(/version: added 2\n\nStatements\n {2}Changed bo-20240507-ferry/);
    expect(JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8')).version).toBe('2');
    expect(readFileSync(topics, 'utf8')).toBe(before);
    expect((await run('import', file, '--into', folder)).printed).toBe('Nothing changed.');
  });

  test('what the file lacks stays', async () => {
    const folder = samplePackFolder();
    const before = filesIn(folder);
    const file = packFile((pack) => {
      pack.relations = [];
    });
    await run('import', file, '--into', folder);
    expect(filesIn(folder)).toEqual(before);
  });

  test('a statement whose actor changed moves to the other file', async () => {
    const folder = samplePackFolder();
    const file = packFile((pack) => {
      entryOf(pack.statements, 'ada-20240520-ferry').actor = 'bo-veldt';
    });
    await run('import', file, '--into', folder);
    const files = filesIn(folder);
    expect(files['statements/ada-kern.json']).not.toContain('ada-20240520-ferry');
    expect(files['statements/bo-veldt.json']).toContain('ada-20240520-ferry');
  });
});

describe('refused, and nothing is written', () => {
  const refusals: [string, () => string, () => string, RegExp][] = [
    [
      'a pack that does not load',
      () =>
        packFile((pack) => {
          pack.topics = [];
        }),
      samplePackFolder,
      /does not load\. p-ferry-agreed topic names the topic "ferry"/,
    ],
    [
      'a pack of another id',
      () =>
        packFile((pack) => {
          pack.pack.id = 'other';
        }),
      samplePackFolder,
      /holds the pack "lake-talks", the file "other"/,
    ],
    [
      'a folder with something else',
      packFile,
      () => {
        const folder = emptyFolder();
        writeInto(folder, 'letter.txt', 'Dear Ada');
        return folder;
      },
      /not empty and holds no pack/,
    ],
    [
      'an actor whose id leads out of the folder',
      () =>
        packFile((pack) => {
          const bo = entryOf(pack.actors, 'bo-veldt');
          bo.id = '../../bo';
          for (const statement of pack.statements) {
            if (statement.actor === 'bo-veldt') statement.actor = bo.id;
          }
          for (const event of pack.events) event.participants = [];
        }),
      emptyFolder,
      /"\.\.\/\.\.\/bo" cannot name a file/,
    ],
    [
      'what is no pack',
      () => jsonFile({ title: 'x' }),
      emptyFolder,
      /neither .* nor a ClaimReview/,
    ],
    ['reviews without a pack', () => jsonFile({ '@type': 'ClaimReview' }), emptyFolder, /no pack/],
  ];
  test.each(refusals)('%s', async (_name, file, into, complaint) => {
    const folder = into();
    const before = filesIn(folder);
    expect(await run('import', file(), '--into', folder)).toMatchObject({
      code: 2,
      printed: '',
      complaints: expect.stringMatching(complaint),
    });
    expect(filesIn(folder)).toEqual(before);
  });

  test('a file in place of the folder', async () => {
    const file = packFile();
    expect(await run('import', file, '--into', file)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/is a file; name a folder/),
    });
  });

  test('a file that is not JSON', async () => {
    const file = writeInto(emptyFolder(), 'x.json', '{');
    expect(await run('import', file, '--into', 'x')).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/x\.json is not JSON/),
    });
  });

  test.each([
    [['x.json'], /Say --into which folder/],
    [['--into', 'x'], /Name one file/],
    [['nowhere.json', '--into', 'x'], /no file nowhere\.json/],
    [['tests', '--into', 'x'], /tests is a folder/],
  ])('%j', async (args, complaint) => {
    expect(await run('import', ...args)).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(complaint),
    });
  });
});

describe('ClaimReviews', () => {
  const review = {
    '@type': 'ClaimReview',
    url: 'https://check.example/1',
    claimReviewed: 'The ferry costs nothing',
    author: { name: 'Lake Check' },
    itemReviewed: { datePublished: '2024-05-08', author: { name: 'Cleo Orn' } },
  };

  test('become statements; what lacks something is listed', async () => {
    const folder = samplePackFolder();
    const file = jsonFile([review, { '@type': 'ClaimReview' }]);
    const { code, printed } = await run('import', file, '--into', folder);
    expect(code).toBe(0);
    expect(printed).toContain('Added cleo-orn (Cleo Orn)');
    expect(printed).toContain('Added orn-20240508-ferry-costs-nothing');
    expect(printed).toContain('Left out:\n  2: has no claimReviewed');
    expect(filesIn(folder)).toHaveProperty(['statements/cleo-orn.json']);
    expect((await run('import', file, '--into', folder)).printed).toMatch(
      /^Nothing changed\.\nIn the pack already: 1\./,
    );
  });

  test('none of them of use', async () => {
    const file = jsonFile({ '@type': 'ClaimReview' });
    expect((await run('import', file, '--into', samplePackFolder())).code).toBe(1);
  });
});
