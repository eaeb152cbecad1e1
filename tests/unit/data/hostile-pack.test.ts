import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import type { Problem } from '../../../contract/problem.ts';
import { parsePack, parsePackText } from '../../../data/load-pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { createIndex } from '../../../engine/pack/pack-index.ts';
import { annotate } from '../../../engine/read/annotate.ts';
import { samplePack } from './sample-pack.ts';

function problemsOf(spoil: (pack: Pack) => void): Problem[] {
  const pack = samplePack();
  spoil(pack);
  const loaded = parsePackText(JSON.stringify(pack));
  return loaded.ok ? [] : loaded.problems;
}

function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('The sample has none.');
  return one;
}

/** Where text that is shown stands in a pack, with how it is put there. */
const SHOWN: [field: string, put: (pack: Pack, text: string) => void][] = [
  ['id', (pack, text) => (pack.pack.id = text)],
  ['title', (pack, text) => (pack.pack.title = text)],
  ['description', (pack, text) => (pack.pack.description = text)],
  ['id', (pack, text) => (first(pack.topics).id = text)],
  ['name', (pack, text) => (first(pack.actors).name = text)],
  [
    'roles[0].title',
    (pack, text) => (first(pack.actors).roles = [{ title: text, organisation: 'Lakeland' }]),
  ],
  ['label', (pack, text) => (first(pack.topics).label = text)],
  ['text', (pack, text) => (first(pack.propositions).text = text)],
  ['quote.text', (pack, text) => (first(pack.statements).quote = { text })],
  ['note', (pack, text) => (first(pack.statements).note = text)],
  [
    'sources[0].title',
    (pack, text) => (first(pack.statements).sources = [{ title: text, publisher: 'Paper' }]),
  ],
  ['explanation', (pack, text) => (first(pack.relations).explanation = text)],
];

describe('characters that are not seen', () => {
  const NOWHERE = [
    ...['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
    ...['\u200B', '\u2060', '\uFEFF', '\u3164', '\u{E0041}'],
    ...['\0', '\u0007', '\u001B', '\u007F', '\u009B', '\u2028', '\uFFF9', '\uD800', '\uDC00'],
  ].map((character) => [character.codePointAt(0)?.toString(16) ?? '', character] as const);

  test.each(NOWHERE)('U+%s is refused wherever text is shown', (code, character) => {
    for (const [field, put] of SHOWN) {
      const [problem] = problemsOf((pack) => put(pack, `Ada${character}nreK`));
      expect([field, problem?.field]).toEqual([field, field]);
      if (field !== 'id')
        expect(problem?.message.toLowerCase()).toContain(`u+${code.padStart(4, '0')}`);
    }
  });

  test.each(['\u200C', '\u200D', '\u200E', '\u200F'])(
    'what joins letters or keeps marks in place (%j) is refused in ids and in names that need none',
    (character) => {
      const text = `Ada${character}Kern`;
      const fields = SHOWN.filter(([, put]) => problemsOf((pack) => put(pack, text)).length > 0);
      expect(fields.map(([field]) => field)).toEqual([
        ...['id', 'title', 'id', 'name', 'roles[0].title', 'label', 'sources[0].title'],
      ]);
    },
  );

  test.each([
    ['a Persian name', 'علی\u200Cرضا'],
    ['a Hindi name', 'क्\u200Dष'],
    ['an Arabic name with a mark', 'آدا كيرن\u200F (1)'],
    ['a Japanese name in one form of a letter', '葛\u{E0100}城'],
  ])('%s is taken as it is written', (_what, name) => {
    expect(problemsOf((pack) => (first(pack.actors).name = name))).toEqual([]);
  });

  test('a note may have paragraphs and soft hyphens', () => {
    const note = 'One.\n\n\tTwo, of ferry\u00ADmen.';
    expect(problemsOf((pack) => (first(pack.statements).note = note))).toEqual([]);
  });

  test('what is said of a file shows them by their numbers', () => {
    const loaded = parsePackText('{"\u202Etxt\u001B": ');
    const found = [
      ...problemsOf((pack) => (first(pack.actors).id = 'ada\u202Egnp')),
      ...problemsOf((pack) => (first(pack.statements).actor = 'nobody\u200F')),
      ...problemsOf((pack) => Object.assign(pack, { '\u202Ekey': 1 })),
      ...(loaded.ok ? [] : loaded.problems),
    ];
    expect(found.length).toBeGreaterThan(3);
    const said = JSON.stringify(found);
    for (const character of '\u202E\u200F\u001B') expect(said).not.toContain(character);
    expect(said).toContain('ada\\\\u202Egnp');
  });
});

describe('addresses', () => {
  test.each([
    'https://bank.example@evil.example/',
    'https://bank.example:443@evil.example/',
    'https://:secret@evil.example/',
    'https://evil.example/\u202Egpj.exe',
    'javascript:alert(1)',
  ])('%j is refused', (url) => {
    const sources = [{ url, publisher: 'The Paper' }];
    const [problem] = problemsOf((pack) => (first(pack.statements).sources = sources));
    expect(problem?.field).toBe('sources[0].url');
  });

  test('an @ in a path is none of a user name', () => {
    const sources = [{ url: 'https://paper.example/@ada/1', publisher: 'The Paper' }];
    expect(problemsOf((pack) => (first(pack.statements).sources = sources))).toEqual([]);
  });
});

describe('a name in look-alike letters', () => {
  test('stands for whoever the pack means by it, and not for whom it looks like', () => {
    const pack = samplePack();
    first(pack.actors).name = 'Аda Kеrn';
    first(pack.actors).aliases = [];
    const loaded = parsePackText(JSON.stringify(pack));
    if (!loaded.ok) throw new Error('The pack has a fault.');
    const index = createIndex([compilePack(loaded.pack)]);
    const text = 'Ada Kern spoke of the ferry, and Аda Kеrn did not.';
    const block = { id: 0, text, kind: 'paragraph', region: 'body' } as const;
    const { mentions } = annotate([block], { lang: 'en' }, index);
    expect(mentions.map(({ matched }) => matched)).toEqual(['Аda Kеrn']);
  });
});

describe('the same key twice', () => {
  test('counts as it stands last, and never as both', () => {
    const text = JSON.stringify(samplePack());
    const twice = text.replace('"title":"Lake talks"', '"title":"First","title":"Lake talks"');
    expect(twice).not.toBe(text);
    expect(parsePackText(twice)).toEqual(parsePackText(text));
    const emptied = text.replace(/}$/, ',"statements":[]}');
    const loaded = parsePackText(emptied);
    // Its relations now point to nothing, which is said.
    expect(loaded.ok).toBe(false);
  });
});

describe('names that objects have of their own', () => {
  test('__proto__ is no id', () => {
    expect(problemsOf((pack) => (pack.pack.id = '__proto__'))[0]?.field).toBe('id');
  });

  test('as a key it is no field, and changes nothing', () => {
    const text = JSON.stringify(samplePack()).replace('{', '{"__proto__":{"polluted":true},');
    const loaded = parsePackText(text);
    expect(loaded.ok ? [] : loaded.problems.map(({ field }) => field)).toEqual(['__proto__']);
    expect(parsePackText('{"pack":{"__proto__":{"id":"a","title":"A"}}}').ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(['constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s as the id of everything marks as any other does',
    (id) => {
      const pack = parsePack({
        pack: { id, title: 'Lake' },
        actors: [{ id, name: 'Ada Kern', roles: [{ title: 'Minister' }] }],
        topics: [{ id, label: 'Ferry' }],
        propositions: [{ id, topic: id, text: 'A line is agreed.', cues: { en: ['ferry'] } }],
        statements: [
          { id, actor: id, quote: { text: 'We have agreed on the ferry line at last' }, topic: id },
        ],
      });
      if (!pack.ok) throw new Error('does not load');
      const stored = JSON.parse(JSON.stringify(compilePack(pack.pack)));
      const text = '“We have agreed on the ferry line at last,” said Ada Kern.';
      const blocks = [{ id: 0, text, kind: 'paragraph', region: 'body' } as const];
      const found = annotate(blocks, { lang: 'en' }, createIndex([stored]));
      expect(found.mentions.map(({ actor }) => actor)).toEqual([id]);
      expect(found.claims.map(({ statements }) => statements)).toEqual([[id]]);
    },
  );
});

describe('files that are made to cost', () => {
  test.each([
    ['lists in lists', '['.repeat(1_000_000), /nested too deeply/],
    ['objects in objects', `${'{"a":'.repeat(1_000_000)}1`, /nested too deeply/],
    ['a hundred thousand keys', `{"pack":{${keys(100_000)}}}`, /100000 fields/],
    ['a million entries of no kind', `{"actors":[${'0,'.repeat(999_999)}0]}`, /object/],
    ['a name of a million letters', namedLike('a'.repeat(1_000_000)), /too long/],
    ['a name of a thousand words', namedLike('a '.repeat(501)), /too long/],
  ])('%s are refused by at most a hundred clear problems', (_what, text, message) => {
    const loaded = parsePackText(text);
    const problems = loaded.ok ? [] : loaded.problems;
    expect(problems.length).toBeLessThanOrEqual(100);
    expect(problems.some((problem) => message.test(problem.message))).toBe(true);
  });

  test('brackets in a text are none', () => {
    const paraphrase = `She said "${'[{'.repeat(200)}\\" and no more.`;
    expect(problemsOf((pack) => (first(pack.statements).paraphrase = paraphrase))).toEqual([]);
  });
});

function keys(count: number): string {
  return Array.from({ length: count }, (_, at) => `"k${at}":0`).join(',');
}

function namedLike(name: string): string {
  return JSON.stringify({ pack: { id: 'a', title: 'A' }, actors: [{ id: 'a', name }] });
}
