import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
}

const packages = Object.entries<Locked>(
  JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages,
).filter(([path]) => path !== '');

test('every package is held to a digest', () => {
  expect(packages.length).toBeGreaterThan(100);
  const open = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(open.map(([path]) => path)).toEqual([]);
});

test('no package comes from an address of its own', () => {
  const own = packages.filter(
    ([, { resolved = 'https:', version = '' }]) =>
      !resolved.startsWith('https:') || !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(own.map(([path]) => path)).toEqual([]);
});
