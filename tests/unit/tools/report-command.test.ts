import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printedTable } from '../../../tools/data/print-tables.ts';
import { emptyFolder, run, samplePackFolder } from './editors-desk.ts';

test('plain text', async () => {
  const { code, printed } = await run('report', samplePackFolder(), '--as-of', '2024-06-06');
  expect(code).toBe(0);
  expect(printed).toMatch(/^Lake talks\n3 actors, 1 topic/);
  expect(printed).toContain('Age of the statements on 2024-06-06\n  age');
  expect(printed).toContain('Propositions with one side only: none');
  expect(printed).toMatch(/^ {2}Ada Kern +3 {2}100 % +1 {2}100 %$/m);
});

test('columns stand below each other, numbers to the right', () => {
  const long = 'a'.repeat(60);
  const table = { title: 'T', columns: ['name', 'n', 'text'], rows: [[long, 5, long]] };
  expect(printedTable(table)).toBe(
    `T\n  name${' '.repeat(40)}  n  text\n  ${'a'.repeat(43)}…  5  ${long}`,
  );
});

test('as JSON', async () => {
  const { printed } = await run('report', samplePackFolder(), '--json');
  expect(JSON.parse(printed).packs[0].totals.statements).toBe(3);
});

test('as a page', async () => {
  const file = join(emptyFolder(), 'report.html');
  const { printed } = await run('report', samplePackFolder(), '--html', file);
  expect(printed).toBe(`Wrote ${file}`);
  expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>/);
});

test.each([
  [['--json', '--html', 'x'], /one of --json and --html/],
  [['--as-of', 'today'], /--as-of today is not a day/],
  [['nowhere'], /no file or folder nowhere/],
  [['--html'], /--html/],
])('%j is refused', async (args, complaint) => {
  expect(await run('report', ...args)).toMatchObject({
    code: 2,
    complaints: expect.stringMatching(complaint),
  });
});
