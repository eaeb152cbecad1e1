import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '../../../locales/catalogues.ts';

const FOLDER = join(import.meta.dirname, '../../../public/_locales');
const ROOT = join(import.meta.dirname, '../../..');
const CONFIG = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const PLATFORM = globSync('platform/**/*.ts', { cwd: ROOT })
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join();

/** The stores take no more. */
const LONGEST_DESCRIPTION = 132;

type Messages = Record<string, { message: string }>;

test('the browser and the stores are told in every language', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(catalogues).sort());
});

test.each(Object.keys(catalogues))(
  '%s has each message that the manifest or the background names',
  (language) => {
    const named = new Set(
      [
        ...CONFIG.matchAll(/__MSG_(\w+)__/g),
        ...PLATFORM.matchAll(/i18n\.getMessage\('(\w+)'/g),
      ].map(([, name]) => name ?? ''),
    );
    const messages: Messages = JSON.parse(
      readFileSync(join(FOLDER, language, 'messages.json'), 'utf8'),
    );
    expect(Object.keys(messages).sort()).toEqual([...named].sort());
    expect(messages.description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  },
);
