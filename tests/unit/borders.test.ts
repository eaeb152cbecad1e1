import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Rooms that a room's code may import from, types included. The narrower of two that fit counts. */
const MAY_IMPORT: Record<string, string[]> = {
  contract: [],
  engine: ['contract'],
  data: ['contract', 'engine'],
  page: ['contract', 'engine'],
  components: ['contract', 'locales'],
  // States to look at, drawn from packs by the engine itself; no part of the extension.
  'components/gallery': ['contract', 'locales', 'components', 'engine'],
  locales: ['contract'],
  platform: ['contract', 'engine', 'data', 'page', 'locales'],
  entrypoints: ['platform', 'page', 'components', 'locales'],
  tools: ['contract', 'engine', 'data', 'page', 'locales', 'platform', 'tests'],
};

/** Types alone may be taken from here: what a room is handed, it does not make. */
const TYPES_ONLY: Record<string, string[]> = {
  platform: ['locales'],
};

/** Packages a room may lean on; rooms not named here are free. */
const MAY_USE: Record<string, RegExp> = {
  contract: /^$/,
  engine: /^$/,
  data: /^zod(\/mini)?$/,
  page: /^@floating-ui\/dom$/,
  components: /^preact(\/.*)?$/,
  'components/gallery': /^preact(\/.*)?$/,
  locales: /^$/,
};

const ROOT = join(import.meta.dirname, '../..');

interface Import {
  from: string;
  to: string;
  isType: boolean;
}

describe('borders between rooms', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    test(`${room} imports only from ${[room, ...allowed].join(', ')}`, () => {
      const crossings = importsOf(room).filter(({ to, isType }) => {
        const other = roomOf(to);
        if (other === undefined || other === room) return false;
        return !allowed.includes(other) || (!isType && TYPES_ONLY[room]?.includes(other));
      });
      expect(crossings).toEqual([]);
    });

    test(`${room} needs every room that it may import from`, () => {
      const needed = new Set(importsOf(room).map(({ to }) => roomOf(to)));
      expect(allowed.filter((other) => !needed.has(other))).toEqual([]);
    });
  }

  test('no files import each other in a circle', () => {
    const graph = new Map(
      [...Object.keys(MAY_IMPORT), 'tests'].flatMap((room) =>
        filesOf(room).map((file) => [file, importsIn(file).map(({ to }) => to)] as const),
      ),
    );
    expect(circlesIn(graph)).toEqual([]);
  });

  for (const [room, pattern] of Object.entries(MAY_USE)) {
    test(`${room} uses no package but its own few`, () => {
      const foreign = importsOf(room).filter(
        ({ to }) => roomOf(to) === undefined && !pattern.test(to),
      );
      expect(foreign).toEqual([]);
    });
  }

  test('only platform and entrypoints touch the browser API', () => {
    const touching = Object.keys(MAY_USE)
      .flatMap(filesOf)
      .filter((file) =>
        /\b(browser|chrome)\.(runtime|storage|tabs|scripting|permissions|action)\b/.test(
          withoutComments(file),
        ),
      );
    expect(touching).toEqual([]);
  });

  test('no module of the engine remembers anything: what it learns belongs to an index or a page', () => {
    expect(filesOf('engine').flatMap(memoriesIn)).toEqual([]);
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

/** Lines at the top level of a file that hold what may change, and those that change such a thing. */
function memoriesIn(file: string): string[] {
  const code = withoutComments(file);
  const constants = [...code.matchAll(/^(?:export )?const (\w+)/gm)].map(([, name]) => name);
  const changed = constants.flatMap((name) => [
    ...code.matchAll(
      new RegExp(
        `\\b${name}(?:\\.(?:set|add|clear|delete|push|pop|shift|splice|fill|sort)\\(|\\.\\w+ \\W?= |\\[[^\\]]+\\] \\W?= ).*`,
        'g',
      ),
    ),
  ]);
  const held = code.matchAll(
    /^(?:export )?(?:let\b|const \w+(?:: (?!Readonly)[^=]+)? =\s+(?:new|remembering|lazily)\b).*/gm,
  );
  return [...held, ...changed].map(([line]) => `${file}: ${line}`);
}

function filesOf(room: string): string[] {
  return globSync(`${room}/**/*.{ts,tsx}`, { cwd: ROOT }).filter(
    // A room's own build file is Node's and ships nowhere.
    (file) => !file.endsWith('vite.config.ts') && roomOf(file) === room,
  );
}

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

const IMPORTS =
  /^(?:import|export)\s+(?<type>type\b)?(?<names>[^'"();=]*?\sfrom\s+)?['"](?<static>[^'"]+)['"]|\bimport\(\s*['"](?<late>[^'"]+)['"]/gm;

function importsOf(room: string): Import[] {
  return filesOf(room).flatMap(importsIn);
}

function importsIn(file: string): Import[] {
  return [...withoutComments(file).matchAll(IMPORTS)].map(({ groups = {} }) => ({
    from: file,
    to: resolve(file, groups.static ?? groups.late ?? ''),
    isType: groups.type !== undefined,
  }));
}

function resolve(file: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  return path.startsWith('.') ? normalize(join(dirname(file), path)) : path;
}

/** The narrowest room that a file is in; undefined for a package. */
function roomOf(path: string): string | undefined {
  return [...Object.keys(MAY_IMPORT), 'tests']
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Groups of files each of which leads to all others (R. Tarjan, 'Depth-first search', 1972). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const numbers = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    open.push(file);
    let lowest = number;
    for (const next of graph.get(file) ?? []) {
      if (!numbers.has(next)) lowest = Math.min(lowest, visit(next));
      else if (open.includes(next)) lowest = Math.min(lowest, numbers.get(next) ?? lowest);
    }
    if (lowest === number) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle.sort());
    }
    return lowest;
  };
  for (const file of graph.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}
