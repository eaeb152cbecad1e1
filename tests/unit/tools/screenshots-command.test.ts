import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../locales/languages.ts';

const COMMAND = join(import.meta.dirname, '../../../tools/screenshots.ts');

function run(...args: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
}

describe('npm run screenshots', () => {
  test('names the languages it takes', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const lang of Object.keys(LANGUAGES)) expect(stdout).toMatch(new RegExp(`\\b${lang}\\b`));
  });

  test.each([
    [['--lang', 'xx'], 'There is no catalogue for "xx".'],
    [['--lang', 'toString'], 'There is no catalogue for "toString".'],
    [['--langs', 'de'], "Unknown option '--langs'"],
  ])('refuses %j before it builds anything', (args, words) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('Building');
  });
});
