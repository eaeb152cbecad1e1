import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePack } from '../data/sample-pack.ts';

const TOOL = join(import.meta.dirname, '../../../tools/data.ts');
let folder = '';
let pack = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'similar-'));
  pack = join(folder, 'pack.json');
  writeFileSync(pack, JSON.stringify(samplePack()));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(input: object | string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...args], {
    input: typeof input === 'string' ? input : JSON.stringify(input),
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, found: lines.map((line) => JSON.parse(line)), stderr: stderr.trim() };
}

function anyStatement() {
  const [statement] = samplePack().statements;
  const text = statement?.paraphrase ?? statement?.quote?.text ?? '';
  return { id: statement?.id, actor: statement?.actor ?? '', text };
}

test('similar ranks statements for each passage', () => {
  const { id, actor, text } = anyStatement();
  const query = { qid: 'q-1', text, speaker: actor };
  const { status, found } = run(query, 'similar', '--pack', pack, '--top', '1', '--jsonl');
  expect(status).toBe(0);
  expect(found).toEqual([{ qid: 'q-1', ranked: [id], scores: [expect.any(Number)] }]);
});

test('flag names the statement of a line', () => {
  const { id, actor, text } = anyStatement();
  const transcript = { key: '20300101_talk', lines: [[7, actor, text]] };
  const { found } = run(transcript, 'flag', '--pack', pack, '--jsonl');
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
  [['similar', '--pack', 'PACK', '--jsonl'], '{', 'Line 1 is not JSON.'],
  [['similar', '--pack', 'PACK', '--jsonl'], '7', 'Line 1 is not an object.'],
  [['flag', '--pack', 'PACK', '--jsonl'], '{"key":"a"}', 'Line 1 has no "lines".'],
])('%j on %s is refused in one line', (args, input, message) => {
  const { status, stderr } = run(input, ...args.map((arg) => (arg === 'PACK' ? pack : arg)));
  expect(status).toBe(2);
  expect(stderr).toBe(`${message} "npm run data -- --help" shows how.`);
});
