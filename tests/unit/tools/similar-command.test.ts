import { beforeEach, expect, test } from 'vitest';
import { samplePack } from '../data/sample-pack.ts';
import { emptyFolder, runOn, writeInto } from './editors-desk.ts';

let pack = '';

beforeEach(() => {
  pack = writeInto(emptyFolder(), 'pack.json', JSON.stringify(samplePack()));
});

async function run(input: object | string, ...args: string[]) {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const { code, printed, complaints } = await runOn(text, ...args);
  const lines = printed.split('\n').filter(Boolean);
  return { code, found: lines.map((line) => JSON.parse(line)), complaints };
}

function anyStatement() {
  const [statement] = samplePack().statements;
  const text = statement?.paraphrase ?? statement?.quote?.text ?? '';
  return { id: statement?.id, actor: statement?.actor ?? '', text };
}

test('similar ranks statements for each passage', async () => {
  const { id, actor, text } = anyStatement();
  const query = { qid: 'q-1', text, speaker: actor };
  const { code, found } = await run(query, 'similar', '--pack', pack, '--top', '1', '--jsonl');
  expect(code).toBe(0);
  expect(found).toEqual([{ qid: 'q-1', ranked: [id], scores: [expect.any(Number)] }]);
});

test('flag names the statement of a line', async () => {
  const { id, actor, text } = anyStatement();
  const transcript = { key: '20300101_talk', lines: [[7, actor, text]] };
  const { found } = await run(transcript, 'flag', '--pack', pack, '--jsonl');
  expect(found).toEqual([
    { key: '20300101_talk', line: 7, score: expect.any(Number), statement: id },
  ]);
});

test.each([
  [['similar', '--jsonl'], '{}', 'Name a pack: --pack PACK.'],
  [['flag', '--pack', 'PACK'], '{}', 'Say --jsonl: passages are read from standard input.'],
  [
    ['similar', '--pack', 'PACK', '--jsonl', '--top', '0'],
    '{}',
    '--top 0 is not a number from 1 on.',
  ],
])('%j on %s is refused in one line', async (args, input, message) => {
  const { code, complaints } = await run(
    input,
    ...args.map((arg) => (arg === 'PACK' ? pack : arg)),
  );
  expect(code).toBe(2);
  expect(complaints).toBe(`${message} "npm run data -- --help" shows how.`);
});

test.each([
  ['similar', { qid: 'q' }, 'has no "text"'],
  ['similar', { qid: 'q', text: 7 }, 'has a wrong "text"'],
  ['flag', { key: 'a' }, 'has no "lines"'],
  ['flag', { key: 'a', lines: [[1, 'Ada']] }, 'has a wrong "lines.0"'],
])('%s says of %j that it %s, and answers the lines around it', async (command, wrong, message) => {
  const { actor, text } = anyStatement();
  const right = { qid: 'q-1', text, key: '20300101_talk', lines: [[7, actor, text]] };
  const lines = `\ufeff${[right, wrong, '{', right].map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\r\n')}`;
  const { code, found, complaints } = await run(lines, command, '--pack', pack, '--jsonl');
  expect(found).toHaveLength(2);
  expect(complaints).toBe(`line 2 ${message}\nline 3 is not JSON`);
  expect(code).toBe(1);
});
