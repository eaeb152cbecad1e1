import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What a component asks of the browser or of a page is there wherever a reader meets the component: the
 * compiler sees to it as long as nothing may be absent and the real ones are held to the whole.
 */

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const filesOf = (pattern: string) => globSync(pattern, { cwd: ROOT }).sort();

/** Members of an interface, by their names, with what stands behind the name. */
function membersOf(name: string, file: string): [member: string, rest: string][] {
  const body = new RegExp(`export interface ${name} \\{\n([\\s\\S]*?)\n\\}`).exec(read(file))?.[1];
  if (!body) throw new Error(`There is no interface ${name} in ${file}.`);
  return [...body.matchAll(/^ {2}(\w+)(\??[:(<].*)$/gm)].map(([, member = '', rest = '']) => [
    member,
    rest,
  ]);
}

const PORTS = filesOf('contract/ports/*.ts').flatMap((file) =>
  [...read(file).matchAll(/export interface (\w+Port) /g)].map(([, name = '']) => ({ name, file })),
);
const ASKED = [
  ...PORTS,
  { name: 'CardActions', file: 'contract/card.ts' },
  { name: 'Background', file: 'contract/page.ts' },
];

describe('what components and pages ask for', () => {
  test('is looked at here', () => {
    expect(PORTS.length).toBe(filesOf('contract/ports/*.ts').length);
    for (const { name, file } of ASKED) expect(membersOf(name, file).length).toBeGreaterThan(0);
  });

  test.each(ASKED)('$name: nothing may be absent', ({ name, file }) => {
    const optional = membersOf(name, file).filter(([, rest]) => rest.startsWith('?'));
    expect(optional).toEqual([]);
  });

  test.each(PORTS)('$name: the real one is held to the whole', ({ name }) => {
    const makers = filesOf('platform/ports/*.ts').filter((file) =>
      read(file).includes(`export function create${name}(): ${name} {`),
    );
    expect(makers).toHaveLength(1);
  });

  test('the actions of cards on pages are held to the whole', () => {
    expect(read('page/card-source.ts')).toMatch(/actionsFor = \([^)]*\): CardActions =>/);
  });

  test('only examples of a card offer less', () => {
    const less = filesOf('{page,platform,entrypoints}/**/*.{ts,tsx}').filter((file) =>
      read(file).includes('OfferedActions'),
    );
    expect(less).toEqual([]);
  });
});
