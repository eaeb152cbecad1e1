import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const START = join(import.meta.dirname, '../../tools/start.ts');

test('without a display, the start command says what it found and where the screenshots are', () => {
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [START], {
    encoding: 'utf8',
    env,
  });
  expect(status, stderr).toBe(0);
  const [, names, conflicts] =
    /Marked on the sample page: names (\d+), statements .* (\d+)\./.exec(stdout) ?? [];
  for (const count of [names, conflicts]) expect(Number(count)).toBeGreaterThan(0);
  const shots = [...stdout.matchAll(/: (\S.*\.png)$/gm)].map(([, path = '']) => path);
  expect(shots).toHaveLength(2);
  for (const shot of shots) expect(existsSync(shot)).toBe(true);
});
