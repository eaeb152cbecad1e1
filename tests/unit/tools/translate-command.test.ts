import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalText } from '../../../data/canonical.ts';
import type { TranslationRow } from '../../../data/overlays/translation-table.ts';
import { entryOf, samplePack } from '../data/sample-pack.ts';
import { translatedPack } from '../data/translated-pack.ts';
import { emptyFolder, filesIn, run, samplePackFolder, writeInto } from './editors-desk.ts';

/** A folder with the pack of the tests, its Ukrainian taken out. */
const untranslated = () =>
  samplePackFolder((pack) => Object.assign(pack, translatedPack(), { locales: [] }));

async function rowsOf(folder: string, ...flags: string[]): Promise<TranslationRow[]> {
  const { code, written } = await run('translate', '--lang', 'uk', '--pack', folder, ...flags);
  expect(code).toBe(0);
  return written
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function tableOf(rows: readonly object[]): string {
  return writeInto(emptyFolder(), 'table.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
}

const take = (folder: string, table: string) =>
  run('translate', '--lang', 'uk', '--pack', folder, '--take', table);

const overlayIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'locales/uk.json'), 'utf8'));

const LABEL = { kind: 'topics', id: 'ferry', field: 'label' };

describe('a table', () => {
  test('has every text with what its translator needs', async () => {
    const rows = await rowsOf(untranslated());
    const row = rows.find(({ id, field }) => id === 'bo-20240507-ferry' && field === 'paraphrase');
    expect(row).toMatchObject({
      ...{ pack: 'lake-talks', kind: 'statements', translation: '' },
      text: 'Veldt called the deal “no more than a sketch” and said that it was not signed.',
      context: {
        speaker: 'Bo Veldt',
        date: '2024-05-07',
        quote: ['en: No ferry line was agreed'],
        answers: [
          'A ferry line was agreed. (denies)',
          'The ferry should be free of charge. (denies)',
        ],
      },
    });
    expect(row).not.toHaveProperty('earlier');
    expect(rows.map(({ field }) => field)).toContain('roles[0].former');
  });

  test('has only what is missing or stale, the earlier translation with it', async () => {
    const folder = samplePackFolder((pack) => {
      Object.assign(pack, translatedPack());
      entryOf(pack.topics, 'ferry').label = 'The ferries';
    });
    const rows = await rowsOf(folder);
    expect(rows.find(({ kind }) => kind === 'topics')).toMatchObject({
      ...LABEL,
      earlier: 'Пором',
    });
    expect(rows.map(({ id }) => id)).not.toContain('r-denial');
  });

  test('has a venue once, whose translation goes to all that have it', async () => {
    const folder = samplePackFolder((pack) => {
      for (const statement of pack.statements) statement.venue = 'Post on X';
    });
    const venues = (await rowsOf(folder)).filter(({ field }) => field === 'venue');
    expect(venues).toHaveLength(1);
    await take(folder, tableOf([{ ...venues[0], translation: 'Допис у X' }]));
    expect(overlayIn(folder).statements).toHaveLength(3);
    expect((await rowsOf(folder)).filter(({ field }) => field === 'venue')).toEqual([]);
  });

  test('goes into a file', async () => {
    const file = join(emptyFolder(), 'table.jsonl');
    const { complaints } = await run(
      ...['translate', '--lang', 'uk', '--pack', untranslated(), '--out', file],
    );
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    expect(complaints).toBe(`${lines.length} texts to translate.`);
  });
});

describe('taking a table back', () => {
  test('writes a canonical overlay that the checker has nothing to say of', async () => {
    const folder = untranslated();
    const before = filesIn(folder);
    const rows = await rowsOf(folder);
    const filled = rows.map((row) =>
      row.kind === 'topics' ? { ...row, translation: ' Пором ' } : row,
    );
    const { code, printed } = await take(folder, tableOf(filled));
    expect(code).toBe(0);
    expect(printed).toBe(
      `lake-talks: took 1, refused 0, left empty ${rows.length - 1}.\nWrote ${join(folder, 'locales/uk.json')}`,
    );
    expect(overlayIn(folder)).toEqual({
      id: 'uk',
      topics: [{ id: 'ferry', label: { text: 'Пором', of: filled.find(isLabel)?.of } }],
    });
    expect(filesIn(folder)).toMatchObject(before);
    expect((await run('check', folder)).printed).toBe(`${folder}: nothing to mend.`);
  });

  test('refuses what breaks a rule, names it and takes the rest', async () => {
    const folder = untranslated();
    const rows = await rowsOf(folder);
    const words: Record<string, string> = {
      label: 'Пором',
      explanation: 'У травні Керн нібито сказала одне, а Вельдт сказав інше про ту саму лінію.',
    };
    const { code, printed } = await take(
      folder,
      tableOf(rows.map((row) => ({ ...row, translation: words[row.field] ?? '' }))),
    );
    expect(code).toBe(1);
    expect(printed).toContain('took 1, refused 4');
    expect(printed).toContain('relations r-denial explanation judges with the word "нібито".');
    expect(printed).toContain('relations r-denial explanation lacks the number 6.');
    expect(Object.keys(overlayIn(folder))).toEqual(['id', 'topics']);
  });

  test.each([
    ['a text that changed meanwhile', { of: '00000000000' }, /changed since the table was written/],
    ['a text that is not there', { id: 'bridge' }, /topics bridge label is not a text of the pack/],
    ['another pack', { pack: 'sea-talks' }, /Left alone: rows of the pack "sea-talks"/],
  ])('refuses %s', async (_name, change, message) => {
    const folder = untranslated();
    const row = (await rowsOf(folder)).find(isLabel);
    const table = tableOf([{ ...row, ...change, translation: 'Пором' }]);
    const { code, printed, complaints } = await take(folder, table);
    expect(code).toBe(1);
    expect(`${printed} ${complaints}`).toMatch(message);
    expect(filesIn(folder)).not.toHaveProperty('locales/uk.json');
  });

  test('says which line is no use', async () => {
    const folder = untranslated();
    const { code, complaints } = await take(folder, tableOf([{ pack: 'lake-talks' }]));
    expect(code).toBe(1);
    expect(complaints).toMatch(/line 1 has no usable "kind"/);
  });

  test('puts an overlay into a pack of one file', async () => {
    const file = writeInto(emptyFolder(), 'pack.json', canonicalText(samplePack(), 'all'));
    const row = (await rowsOf(file)).find(isLabel);
    await take(file, tableOf([{ ...row, translation: 'Пором' }]));
    expect(JSON.parse(readFileSync(file, 'utf8')).locales).toHaveLength(1);
    expect((await rowsOf(file)).find(isLabel)).toBeUndefined();
  });
});

describe('a review', () => {
  test('is of what nobody has reviewed, and marks what is right', async () => {
    const folder = samplePackFolder((pack) => Object.assign(pack, translatedPack()));
    const rows = await rowsOf(folder, '--review');
    const label = rows.find(isLabel);
    expect(label).toMatchObject({ translation: 'Пором', reviewed: false });
    await take(folder, tableOf([{ ...label, translation: 'Паром', reviewed: true }]));
    expect(overlayIn(folder).topics[0].label).toMatchObject({ text: 'Паром', reviewed: true });
    expect((await rowsOf(folder, '--review')).find(isLabel)).toBeUndefined();
  });
});

test('what is left over of an entry that is gone is dropped', async () => {
  const folder = samplePackFolder((pack) => {
    Object.assign(pack, translatedPack());
    pack.relations = pack.relations.filter(({ id }) => id !== 'r-denial');
  });
  expect((await run('check', folder)).code).toBe(1);
  const { printed } = await run('translate', '--lang', 'uk', '--pack', folder, '--prune');
  expect(printed).toContain('Dropped relations r-denial explanation');
  expect((await run('check', folder)).code).toBe(0);
});

test.each([
  [[], /Say --lang/],
  [['--lang', 'Ukrainian'], /Say --lang/],
  [['--lang', 'uk', '--take', 'x', '--out', 'y'], /--take goes with neither/],
  [['--lang', 'uk', '--take', 'nowhere.jsonl'], /There is no file nowhere\.jsonl/],
  [['--lang', 'en'], /is written in that language/],
])('%j is refused', async (flags, complaint) => {
  expect(await run('translate', ...flags)).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(complaint),
  });
});

function isLabel({ kind, field }: { kind: string; field: string }): boolean {
  return kind === LABEL.kind && field === LABEL.field;
}
