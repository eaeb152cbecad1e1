import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import expected from '../../fixtures/broken-packs/expected.json' with { type: 'json' };
import { run } from './editors-desk.ts';

/** Packs as editors might send them, each with the one fault its file name tells. */
const FIXTURES = join(import.meta.dirname, '../../fixtures');
const FOLDER = join(FIXTURES, 'broken-packs');

const check = (path: string, ...options: string[]) => run('check', path, ...options);

test('the pack that they are made from has no fault', async () => {
  const path = join(FIXTURES, 'sound-pack.json');
  expect(await check(path)).toMatchObject({
    code: 0,
    printed: `${path}: nothing to mend.`,
    complaints: '',
  });
});

test('every broken pack is expected', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'expected.json');
  expect(files.sort()).toEqual([...Object.keys(expected), 'not-json.json'].sort());
});

describe.each(Object.entries(expected))('%s', (file, { entry, field, message }) => {
  const path = join(FOLDER, file);

  test('has exactly the one error', async () => {
    const { code, printed, complaints } = await check(path, '--json');
    const remedy = expect.stringMatching(/^[A-Z].*\.$/);
    expect(JSON.parse(printed)).toEqual({
      packs: [{ path, findings: [{ level: 'error', file: path, entry, field, message, remedy }] }],
    });
    expect({ code, complaints }).toEqual({ code: 1, complaints: '' });
  });

  test('is told of in plain words: file, entry, field, what is wrong', async () => {
    const { code, printed } = await check(path);
    expect(code).toBe(1);
    expect(printed.split('\n').slice(0, 4)).toEqual([
      `${path}: 1 error, 0 warnings.`,
      '',
      'To mend before publishing:',
      `  ${path}: ${entry} ${field} ${message}.`,
    ]);
  });
});

test('a file that is not JSON cannot be checked at all', async () => {
  const path = join(FOLDER, 'not-json.json');
  expect(() => JSON.parse(readFileSync(path, 'utf8'))).toThrow(SyntaxError);
  const { code, printed, complaints } = await check(path);
  expect({ code, printed }).toEqual({ code: 2, printed: '' });
  expect(complaints.startsWith(`${path} is not JSON: `)).toBe(true);
});
