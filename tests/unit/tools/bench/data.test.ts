import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runBench } from '../../../../tools/bench/command.ts';
import { contradicts } from '../../../../tools/bench/contradiction.ts';
import { isSameName, pairFigures, readNamePairs } from '../../../../tools/bench/name-pairs.ts';
import { claimsPack, dayOf } from '../../../../tools/bench/recorded-claims.ts';
import { packOfAllForms, packOfLatinNames } from '../../../../tools/bench/slavic-names.ts';
import { passageReader, placeOf } from '../../../../tools/bench/transcripts.ts';

test('recorded claims become statements with speaker and day', () => {
  const pack = claimsPack([
    {
      id: 'c-1',
      vclaim: 'Ferries are late.',
      speaker: 'Nora Kern',
      date: 'stated on May 2, 2024 in a speech:',
      title: 'On ferries',
    },
    { id: 'c-2', vclaim: 'Bridges sing.', date: '6 March 2024' },
  ]);
  const [said, posted] = pack.statements;
  expect(said).toMatchObject({ id: 'c-1', date: '2024-05-02', paraphrase: 'Ferries are late.' });
  expect(pack.actors.find(({ id }) => id === said?.actor)?.name).toBe('Nora Kern');
  expect(said?.sources[0]?.title).toBe('On ferries');
  expect(posted?.date).toBeUndefined();
  expect(posted?.sources[0]?.published).toBe('2024-03-06');
});

test.each([
  ['stated on October 28, 2019 in a speech:', '2019-10-28'],
  ['6 March 2021', '2021-03-06'],
  ['February 30, 2021', undefined],
  ['some day', undefined],
])('the day in "%s"', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

describe('passages', () => {
  const passageOf = passageReader([
    {
      key: '20240401_Debate',
      lines: [
        [1, 'HOST', 'Good evening.'],
        [2, 'KERN', 'Ferries are late.'],
      ],
    },
  ]);

  test('a line of a transcript has speaker, day and neighbours', () => {
    const query = { qid: '20240401_debate_0002', text: 'Ferries are late.', split: 'dev' };
    expect(passageOf(query)).toEqual({
      text: 'Ferries are late.',
      speaker: 'KERN',
      date: '2024-04-01',
      context: ['Good evening.'],
    });
  });

  test('a post has its author and day behind it', () => {
    const text = 'Ferries are late. — Nora Kern (@norakern) April 3, 2024';
    expect(passageOf({ qid: 'post-1', text, split: 'dev' })).toEqual({
      text: 'Ferries are late. Nora Kern',
      speaker: 'Nora Kern',
      date: '2024-04-03',
    });
  });

  test('a place is a transcript and a line', () => {
    expect(placeOf('20240401_Debate_0042')).toEqual({ key: '20240401_debate', number: 42 });
  });
});

describe('pairs of names', () => {
  const table = 'schema,name1,name2,is_match\nPerson,"Kern, Nora",Nora Kern,true\n';

  test('are read from a table', () => {
    expect(readNamePairs(table)).toEqual([
      { schema: 'Person', names: ['Kern, Nora', 'Nora Kern'], isMatch: true },
    ]);
  });

  test('are the same where the engine takes one for the other', () => {
    const same = (a: string, b: string) =>
      isSameName({ schema: 'Person', names: [a, b], isMatch: true });
    expect(same('Nora Kern', 'NORA KERN')).toBe(true);
    expect(same('Nora Kern', 'Emil Halm')).toBe(false);
    expect(same('', 'Emil Halm')).toBe(false);
  });

  test('are counted', () => {
    const pairs = [
      { isMatch: true, found: true },
      { isMatch: true, found: false },
      { isMatch: false, found: false },
    ];
    expect(pairFigures(pairs)).toEqual({ P: 100, R: 50, F1: 66.7, gold: 2, predicted: 1 });
  });
});

test('a pack of all forms, and one of a Latin name each', () => {
  const mention = (id: string, lemma: string) => ({ id, lemma });
  const documents = [
    {
      id: 'a',
      lang: 'pl',
      text: '',
      mentions: [mention('PER-Nora-Kern', 'Nora Kern'), mention('PER-Nora-Kern', 'Kern')],
    },
    {
      id: 'b',
      lang: 'ru',
      text: '',
      mentions: [mention('PER-Nora-Kern', 'Нора Керн'), mention('PER-Эмиль', 'Эмиль')],
    },
  ];
  expect(packOfAllForms(documents).actors.map(({ aliases }) => aliases.length)).toEqual([3, 1]);
  expect(packOfLatinNames(documents).actors).toMatchObject([
    { id: 'PER-Nora-Kern', name: 'Nora Kern', aliases: [] },
  ]);
});

test.each([
  ['The ferry is sailing', 'The ferry is not sailing', true],
  ['The ferry is sailing', 'The ferry is sailing', false],
  ['The ferry is sailing', 'No child plays in the yard', false],
  ['A pilot steers the ferry', 'Nobody steers the ferry', true],
  ['The pilot steers the ferry to Veldmark', 'The pilot is not steering the ferry', true],
  ['The pilot steers the ferry', 'The pilot is not steering the ferry with an oar', false],
  ['The harbour is near the town', 'The harbour is far from the town', true],
  ['The keeper is opening the lock', 'The keeper is closing the lock', true],
  ['The keeper is opening the lock', 'The keeper is not closing the lock', false],
  ['The keeper is opening the lock', 'The mayor is closing a bank', false],
])('whether they contradict each other: %s / %s: %s', (a, b, expected) => {
  expect(contradicts(a, b)).toBe(expected);
});

describe('the command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function run(...args: string[]) {
    const printed: string[] = [];
    const complaints: string[] = [];
    const code = await runBench(
      args,
      (text) => printed.push(text),
      (text) => complaints.push(text),
    );
    return { code, printed: printed.join('\n'), complaints };
  }

  const writeQuotes = () => {
    const line = {
      id: 'd-1',
      lang: 'en',
      text: '“Ferries are always late,” Nora Kern said.',
      quotes: [],
    };
    writeFileSync(join(folder, 'quotes.english.jsonl.gz'), gzipSync(JSON.stringify(line)));
  };

  test('absent files are skipped with a line each', async () => {
    const { code, printed, complaints } = await run('quotes', '--data', folder);
    expect(code).toBe(0);
    expect(printed).toBe('');
    expect(complaints).toEqual([
      `Skipped quotes.english: ${join(folder, 'quotes.english.jsonl.gz')} is absent.`,
      `Skipped quotes.german: ${join(folder, 'quotes.german.jsonl.gz')} is absent.`,
    ]);
  });

  test('the scorer beside the data reads the predictions that are kept', async () => {
    writeQuotes();
    const scorer = `
      import { readFileSync } from 'node:fs';
      const [task, gold, found] = process.argv.slice(2);
      const { quotes } = JSON.parse(readFileSync(found, 'utf8'));
      console.log(JSON.stringify({ content: { P: 50, task, n: quotes.length }, joint: {}, byKind: {} }));`;
    writeFileSync(join(folder, 'score.mjs'), scorer);
    const kept = join(folder, 'found');
    const { printed } = await run('quotes', '--data', folder, '--predictions', kept, '--json');
    expect(JSON.parse(printed)).toMatchObject({
      benchmark: 'quotes',
      sets: [
        { set: 'quotes.english, content', figures: { P: 50, task: 'quotes', n: 1 } },
        { set: 'quotes.english, content and speaker' },
      ],
      skipped: [expect.stringContaining('quotes.german')],
    });
    expect(existsSync(join(kept, 'quotes.english.jsonl'))).toBe(true);
  });

  test('without a scorer it says where the predictions are', async () => {
    writeQuotes();
    const kept = join(folder, 'found');
    const { complaints } = await run('quotes', '--data', folder, '--predictions', kept);
    expect(complaints.at(-1)).toBe(
      `There is no score.mjs in ${folder} or above; the predictions are in ${kept}.`,
    );
    const [line = ''] = readFileSync(join(kept, 'quotes.english.jsonl'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ id: 'd-1', quotes: [{ kind: 'direct' }] });
  });

  test('a scorer that fails is named with its reason', async () => {
    writeQuotes();
    const scorer = join(folder, 'score.mjs');
    writeFileSync(scorer, 'throw new TypeError("no such label");');
    const { code, complaints } = await run('quotes', '--data', folder);
    expect(code).toBe(2);
    expect(complaints[0]).toMatch(/score\.mjs failed on quotes .*: TypeError: no such label$/);
  });

  test('a folder that is not there is refused', async () => {
    const { code, complaints } = await run('names', '--data', join(folder, 'nowhere'));
    expect(code).toBe(2);
    expect(complaints[0]).toContain('There is no folder');
  });
});
