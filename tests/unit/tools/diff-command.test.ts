import { expect, test } from 'vitest';
import { samplePack } from '../data/sample-pack.ts';
import { emptyFolder, run, samplePackFolder, writeInto } from './editors-desk.ts';

test('the same pack twice, whatever form it is in', async () => {
  const file = writeInto(emptyFolder(), 'lake.json', JSON.stringify(samplePack()));
  expect(await run('diff', samplePackFolder(), file)).toMatchObject({
    code: 0,
    printed: 'Nothing changed.',
  });
});

test('two versions', async () => {
  const newer = samplePackFolder((pack) => {
    pack.topics.push({ id: 'tram', label: 'The tram', aliases: [] });
  });
  const { printed } = await run('diff', samplePackFolder(), newer);
  expect(printed).toBe('Topics\n  Added tram (The tram)');
});

test('as JSON', async () => {
  const older = samplePackFolder();
  const newer = samplePackFolder((pack) => {
    pack.pack.title = 'Talks';
  });
  expect(JSON.parse((await run('diff', older, newer, '--json')).printed)).toEqual({
    before: older,
    after: newer,
    changes: [
      {
        section: 'pack',
        id: 'lake-talks',
        kind: 'changed',
        title: 'Talks',
        fields: [{ field: 'title', before: 'Lake talks', after: 'Talks' }],
      },
    ],
  });
});

test.each([[[]], [['a']], [['a', 'b', 'c']]])('%j is not two packs', async (args) => {
  expect(await run('diff', ...args)).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(/Name two packs/),
  });
});

test('a pack that is not there', async () => {
  expect(await run('diff', samplePackFolder(), 'nowhere')).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(/no file or folder nowhere/),
  });
});
