import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalText } from '../../../data/canonical.ts';
import { packHash } from '../../../data/pack-hash.ts';
import { samplePack } from '../data/sample-pack.ts';
import { emptyFolder, run, samplePackFolder, writeInto } from './editors-desk.ts';

test('a folder as one file, and its hash beside it', async () => {
  const { code, written, complaints } = await run('export', samplePackFolder(), '--format', 'pack');
  expect(code).toBe(0);
  expect(written).toBe(canonicalText(samplePack(), 'all'));
  expect(complaints).toBe(`SHA-256 ${await packHash(samplePack())}`);
});

test('a pack in one file has the hash of the folder', async () => {
  const file = writeInto(emptyFolder(), 'lake.json', JSON.stringify(samplePack()));
  const { complaints } = await run('export', file, '--format', 'pack');
  expect(complaints).toBe(`SHA-256 ${await packHash(samplePack())}`);
});

test('into a file', async () => {
  const out = join(emptyFolder(), 'lake.csv');
  const folder = samplePackFolder();
  const { written } = await run('export', folder, '--format', 'csv', '--out', out);
  expect(written).toBe('');
  expect(readFileSync(out, 'utf8')).toMatch(/^id,actor/);
});

test.each(['jsonld', 'popolo'])('%s is JSON', async (format) => {
  const { code, written } = await run('export', samplePackFolder(), '--format', format);
  expect(code).toBe(0);
  expect(JSON.parse(written)).toBeTypeOf('object');
});

test('JSON-LD may stand in a script element', async () => {
  const folder = samplePackFolder((pack) => {
    pack.pack.title = '</script><b>';
  });
  const { written } = await run('export', folder, '--format', 'jsonld');
  expect(written).not.toContain('<');
  expect(JSON.parse(written)['@graph'][0].name).toBe('</script><b>');
});

test.each([
  [[], /Say --format: pack, jsonld, popolo, csv/],
  [['--format', 'xml'], /no format "xml"/],
  [['--format', 'toString'], /no format "toString"/],
  [['a', 'b', '--format', 'csv'], /Name one pack, such as a\./],
  [['nowhere', '--format', 'csv'], /no file or folder nowhere/],
])('%j is refused in one line', async (args, complaint) => {
  expect(await run('export', ...args)).toMatchObject({
    code: 2,
    written: '',
    complaints: expect.stringMatching(complaint),
  });
});

test('a place that cannot be written is named', async () => {
  const out = join(emptyFolder(), 'nowhere', 'lake.csv');
  expect(await run('export', samplePackFolder(), '--format', 'csv', '--out', out)).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(/cannot be written: .*lake\.csv/),
  });
});

test('a pack that does not load is refused with its fault', async () => {
  const folder = samplePackFolder((pack) => {
    for (const statement of pack.statements) statement.topic = 'tram';
  });
  const { code, complaints } = await run('export', folder, '--format', 'csv');
  expect(code).toBe(2);
  expect(complaints).toMatch(/ada-20240506-ferry topic names the topic "tram".*\(There is more: 2/);
});
