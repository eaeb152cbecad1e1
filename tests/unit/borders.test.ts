import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms that a room's code may import values from; types may come from anywhere. */
const MAY_IMPORT: Record<string, string[]> = {
  contract: [],
  engine: ['contract'],
  data: ['contract', 'engine'],
  page: ['contract', 'engine'],
  components: ['contract', 'locales', 'engine'],
  locales: ['contract'],
  platform: ['contract', 'engine', 'data', 'page'],
  entrypoints: ['contract', 'platform', 'page', 'components', 'engine', 'locales'],
};

/** Packages a room may lean on; rooms not named here are free. */
const MAY_USE: Record<string, RegExp> = {
  contract: /^$/,
  engine: /^$/,
  data: /^zod$/,
  page: /^(@floating-ui\/dom|@mozilla\/readability)$/,
  components: /^preact(\/.*)?$/,
  locales: /^$/,
};

const ROOT = join(import.meta.dirname, '../..');

interface Import {
  from: string;
  to: string;
}

describe('borders between rooms', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${room} imports only from ${[room, ...allowed].join(', ')}`, () => {
      const crossings = importsOf(room).filter(
        ({ to }) =>
          to.startsWith('.') === false &&
          to.includes('/') &&
          isRoom(to) &&
          ![room, ...allowed].includes(roomOf(to)),
      );
      expect(crossings).toEqual([]);
    });
  }

  for (const [room, pattern] of Object.entries(MAY_USE)) {
    test(`${room} uses no package but its own few`, () => {
      const foreign = importsOf(room).filter(({ to }) => !isRoom(to) && !pattern.test(to));
      expect(foreign).toEqual([]);
    });
  }

  test('only platform and entrypoints touch the browser API', () => {
    const rooms = ['contract', 'engine', 'data', 'page', 'components', 'locales'];
    const touching = rooms
      .flatMap(filesOf)
      .filter((file) =>
        /\b(browser|chrome)\.(runtime|storage|tabs|scripting|permissions|action)\b/.test(
          withoutComments(file),
        ),
      );
    expect(touching).toEqual([]);
  });

  test('the engine touches neither DOM nor Node', () => {
    const touching = filesOf('engine').filter((file) =>
      /\bdocument\.(?:body|documentElement|createElement|querySelector|addEventListener)|\b(?:window|navigator|process)\s*\.|from 'node:/.test(
        withoutComments(file),
      ),
    );
    expect(touching).toEqual([]);
  });
});

function filesOf(room: string): string[] {
  // A room's own build file is Node's and ships nowhere.
  return globSync(`${room}/**/*.{ts,tsx}`, { cwd: ROOT }).filter(
    (file) => !file.endsWith('vite.config.ts'),
  );
}

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function importsOf(room: string): Import[] {
  return filesOf(room).flatMap((file) =>
    [
      ...withoutComments(file).matchAll(
        /^(?:import|export)\s+(?!type\b)(?:[^'"();=]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
      ),
    ].map((match) => ({ from: file, to: resolve(file, match[1] ?? '') })),
  );
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function isRoom(path: string): boolean {
  return roomOf(path) in MAY_IMPORT || roomOf(path) === 'tools' || roomOf(path) === 'tests';
}
