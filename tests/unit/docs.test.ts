import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Held, Second } from '../../contract/kind-conditions.ts';
import type { PropositionKind } from '../../contract/pack.ts';
import { possibleKinds } from '../../data/check/possible-kinds.ts';
import { parsePack } from '../../data/load-pack.ts';
import { packSchema, relationKind } from '../../data/schema.ts';
import { z } from '../../data/zod.ts';
import { LANGUAGES } from '../../locales/languages.ts';
import { readPackSource } from '../../tools/read-pack-folder.ts';
import { run } from './tools/editors-desk.ts';

/** What the documents say must be so: their examples, links, commands, paths, tests and versions. */
const ROOT = join(import.meta.dirname, '../..');
const PACK = 'data/packs/velm-crossing';
const DOCUMENTS = globSync('**/*.md', { cwd: ROOT, exclude: isForeign }).sort();
/** Folders of the project, by which its paths begin. */
const ROOMS =
  'components contract data docs engine entrypoints locales page platform public samples tests tools';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const project = JSON.parse(read('package.json'));
const guide = read('docs/packs.md');
const method = read('docs/editorial-method.md');

const source = readPackSource(join(ROOT, PACK));
const parsed = parsePack(source.value);
if (!parsed.ok) throw new Error('the example pack does not load');
const { pack } = parsed;

/** The blocks of a language in a document. */
function blocksOf(text: string, language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return [...text.matchAll(fence)].map(([, block = '']) => block);
}

describe('packs.md', () => {
  test('shows entries as they stand in the example pack', () => {
    const entries: unknown[] = source.files.flatMap(({ value }) => value);
    const shown = blocksOf(guide, 'json').map((block): unknown => JSON.parse(block));
    expect(shown).toHaveLength(3);
    const sources = pack.statements.flatMap((statement) => statement.sources);
    for (const entry of shown) expect([...entries, ...sources]).toContainEqual(entry);
  });

  test('explains every field there is', () => {
    const fields = fieldsOf(z.toJSONSchema(packSchema, { io: 'input' }));
    expect(fields.size).toBeGreaterThan(50);
    const unexplained = [...fields].filter(
      (field) => !new RegExp(`["\`]${field}["\`]`).test(guide),
    );
    expect(unexplained).toEqual([]);
  });

  test('names the schemas that there are', () => {
    const paths = guide.match(/data\/schema\/[\w-]+\.schema\.json/g) ?? [];
    expect(new Set(paths).size).toBe(9);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test.each([
    ['aron-quillby', '"actor": "aron-quillby"', '"actor": "aron-quilby"'],
    ['mara-tellwick', 'Tellwick said that the Harbour', 'Tellwick claimed that the Harbour'],
  ])('shows what the checker says of a slip in %s.json', async (actor, right, wrong) => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-'));
    try {
      cpSync(join(ROOT, PACK), folder, { recursive: true });
      // Each language would tell as well that the text has changed which it translates.
      rmSync(join(folder, 'locales'), { recursive: true });
      const file = join(folder, 'statements', `${actor}.json`);
      writeFileSync(file, readFileSync(file, 'utf8').replace(right, wrong));
      const { code, printed } = await run('check', folder);
      expect(code).toBe(1);
      const findings = printed.split('publishing:\n')[1] ?? '';
      expect(blocksOf(guide, 'text')).toContain(`${findings.replaceAll(folder, PACK)}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('editorial-method.md', () => {
  const sections = new Map(
    method
      .split(/^### /m)
      .slice(1)
      .map((section) => [/\(`([\w-]+)`\)/.exec(section)?.[1], section]),
  );

  test.each(relationKind.options)('shows a relation that is %s and one that is not', (kind) => {
    const section = sections.get(kind);
    const example = /^- \*\*Yes\*\* \(`([\w-]+)`\)/m.exec(section ?? '')?.[1];
    expect(pack.relations.find(({ id }) => id === example)?.kind).toBe(kind);
    expect(section).toMatch(/^- \*\*No\*\*: /m);
  });

  test('says which kinds follow from which stances', () => {
    const held: Held[] = ['affirms', 'denies', 'conditional', 'unclear', 'nothing'];
    const rows = held
      .flatMap((a, at) => held.slice(at).map((b): [Held, Held] => [a, b]))
      .flatMap((pair) => {
        const kinds = (on: PropositionKind, second: Second) =>
          possibleKinds({ held: pair, on, two: false, second });
        const byAnother = (['fact', 'position', 'prediction'] as const).map((on) =>
          kinds(on, 'by another actor'),
        );
        const bySame = kinds('fact', 'by the same actor on a later day').filter(
          (kind) => !byAnother[0]?.includes(kind),
        );
        const cells = [...byAnother, bySame].map(
          (list) => list.map((kind) => `\`${kind}\``).join(', ') || 'none',
        );
        return byAnother.flat().length > 0 ? [[pair.join(', '), ...cells].join(' | ')] : [];
      });
    const [, table = ''] = /^\| the two hold.*\n\|.*\n((?:\|.*\n)+)/m.exec(method) ?? [];
    const shown = table
      .trim()
      .split('\n')
      .map((row) => row.slice(1, -1).replaceAll(/ +/g, ' ').trim());
    expect(shown.toSorted()).toEqual(rows.toSorted());
  });

  test('quotes the example pack word for word', () => {
    const printed = new Set(pack.statements.map(({ quote }) => quote?.text));
    const relations = method.match(/^- \*\*Yes\*\*.*$/gm) ?? [];
    const quotes = relations.flatMap((line) =>
      [...line.matchAll(/“([^”]+)”/g)].map(([, text]) => text),
    );
    expect(quotes.length).toBeGreaterThan(4);
    expect(quotes.filter((text) => !printed.has(text))).toEqual([]);
  });

  test('names entries that the example pack has', () => {
    const known = new Set(
      [...pack.statements, ...pack.relations, ...pack.propositions].map(({ id }) => id),
    );
    const named = [...method.matchAll(/`((?:r|p|friends|beredsky)-[\w-]+)`/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => id === undefined || !known.has(id))).toEqual([]);
  });
});

test('there are documents to look at', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'docs/packs.md']));
  expect(DOCUMENTS.length).toBeGreaterThan(25);
});

describe.each(DOCUMENTS)('%s', (file) => {
  test('has no link that leads nowhere', () => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)\s#]*)(?:#([^)\s]+))?\)/g)];
    const dead = links.flatMap(([link, path = '', anchor]) => {
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(join(ROOT, target))) return [link];
      return anchor === undefined || anchorsOf(read(target)).includes(anchor) ? [] : [link];
    });
    expect(dead).toEqual([]);
  });

  test('names no script that package.json has not', () => {
    const named = [...read(file).matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)];
    const unknown = named.filter(([, script = '']) => !Object.hasOwn(project.scripts, script));
    expect(unknown.map(([command]) => command)).toEqual([]);
  });

  test('names no file of the project that is not there', () => {
    const path = new RegExp(`\`((?:${ROOMS.replaceAll(' ', '|')}|\\.github)/[\\w./-]+)\``, 'g');
    const gone = [...read(file).matchAll(path)].filter(
      ([, named = '']) => !existsSync(join(ROOT, named)),
    );
    expect(gone.map(([, named]) => named)).toEqual([]);
  });

  test('names tests by words that are in them', () => {
    const named = read(file).matchAll(/`(tests\/[\w./-]+\.ts)`(?:,? “[^”]+”)+/g);
    const missing = [...named].flatMap(([words, path = '']) => {
      const code = read(path);
      return [...words.matchAll(/“([^”]+)”/g)].flatMap(([, name = '']) =>
        code.includes(name) ? [] : [`${path}: ${name}`],
      );
    });
    expect(missing).toEqual([]);
  });
});

describe('what is said in several places', () => {
  test('is one version of Counterpoint', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${project.version}\n`);
  });

  test('is one Node', () => {
    const major = read('.nvmrc').trim();
    const { node, '@types/node': types } = project.devDependencies;
    expect([node, types].map((range) => /\d+/.exec(range)?.[0])).toEqual([major, major]);
    expect(read('tools/run.mjs')).toContain(`const NODE = ${major};`);
  });

  test.each(Object.keys(LANGUAGES))('is one summary for the stores in %s', (lang) => {
    const listing = read(`docs/store/${lang}.md`);
    const summary = /^> (.*)$/m.exec(listing)?.[1] ?? '';
    const { description } = JSON.parse(read(`public/_locales/${lang}/messages.json`));
    expect(summary).toBe(description.message);
    // As long as the strictest store takes it.
    expect(summary.length).toBeLessThanOrEqual(132);
  });
});

/** Installed or built, not written here. */
function isForeign(path: string): boolean {
  return /(?:^|[\\/])(?:node_modules|output|\.output|\.wxt)(?:[\\/]|$)/.test(path);
}

/** As code hosts make them from headings. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Names of all fields in a JSON Schema, however deep. */
function fieldsOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const field of Object.keys(value ?? {})) found.add(field);
    fieldsOf(value, found);
  }
  return found;
}
