import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { parsePack, parsePackText } from '../../../data/load-pack.ts';
import { MAX_PACK_CHARACTERS, MAX_STATEMENTS } from '../../../data/pack-size.ts';
import type { packSchema } from '../../../data/schema.ts';
import type { z } from '../../../data/zod.ts';
import { runs } from '../../effort.ts';
import { samplePack } from './sample-pack.ts';

const MINIMAL = {
  pack: { id: 'a', title: 'A' },
  actors: [{ id: 'ada', name: 'Ada Kern' }],
  propositions: [{ id: 'p', text: 'It rained.' }],
  statements: [
    { id: 's1', actor: 'ada', quote: { text: 'It rained' } },
    { id: 's2', actor: 'ada', paraphrase: 'She said that it rained.' },
  ],
};

describe('loading a pack', () => {
  test('parses into the type that the engine reads', () => {
    expectTypeOf<z.output<typeof packSchema>>().toEqualTypeOf<Pack>();
  });

  test('asks for what matching needs and gives everything else its default', () => {
    const loaded = parsePack(MINIMAL);
    expect(loaded).toEqual({
      ok: true,
      pack: {
        pack: { id: 'a', title: 'A', languages: [], maintainers: [] },
        actors: [
          {
            id: 'ada',
            kind: 'person',
            name: 'Ada Kern',
            aliases: [],
            roles: [],
            speaksFor: [],
            bareSurname: 'unless-doubtful',
            confusables: [],
          },
        ],
        topics: [],
        propositions: [{ id: 'p', text: 'It rained.', kind: 'fact', cues: {}, wordings: [] }],
        events: [],
        statements: [
          {
            id: 's1',
            actor: 'ada',
            datePrecision: 'day',
            quote: { text: 'It rained' },
            quoteVariants: [],
            stances: [],
            sources: [],
            confidence: 'medium',
            restates: [],
            wordings: [],
          },
          {
            id: 's2',
            actor: 'ada',
            datePrecision: 'day',
            quoteVariants: [],
            paraphrase: 'She said that it rained.',
            stances: [],
            sources: [],
            confidence: 'medium',
            restates: [],
            wordings: [],
          },
        ],
        relations: [],
        locales: [],
      },
    });
  });

  test('keeps a full pack as it is', () => {
    expect(parsePack(samplePack())).toEqual({ ok: true, pack: samplePack() });
  });

  test('does not share its defaults between entries', () => {
    const loaded = parsePack(MINIMAL);
    if (!loaded.ok) throw new Error('does not load');
    const [first, second] = loaded.pack.statements;
    expect(first?.stances).not.toBe(second?.stances);
  });

  test('reads text with a byte order mark', () => {
    expect(parsePackText(`\uFEFF${JSON.stringify(MINIMAL)}`).ok).toBe(true);
  });
});

describe('refusing a pack', () => {
  const refused: [name: string, value: unknown, entry: string, field: string, message: RegExp][] = [
    ['no object', 'pack', 'pack', '', /must be an object/],
    ['no id', { pack: { title: 'A' } }, 'pack', 'id', /is missing/],
    ['no pack', {}, 'pack', '', /is missing/],
    [
      'an unknown part',
      { ...MINIMAL, extras: [] },
      'pack',
      'extras',
      /not a field that packs have/,
    ],
    [
      'an unknown field',
      { ...MINIMAL, actors: [{ id: 'ada', name: 'Ada Kern', nick: 'A' }] },
      'ada',
      'nick',
      /not a field that packs have/,
    ],
    [
      'a list that is none',
      { ...MINIMAL, actors: { id: 'ada', name: 'Ada Kern' } },
      'actors',
      '',
      /must be a list/,
    ],
    [
      'a statement without words',
      { ...MINIMAL, statements: [{ id: 's1', actor: 'ada' }] },
      's1',
      'quote',
      /missing, and so is a paraphrase/,
    ],
    [
      'an entry without id',
      { ...MINIMAL, actors: [{ id: 'ada', name: 'Ada Kern' }, { name: 'Bo' }] },
      'actors entry 2',
      'id',
      /is missing/,
    ],
    ['a blank name', { ...MINIMAL, actors: [{ id: 'ada', name: ' ' }] }, 'ada', 'name', /is empty/],
    [
      'an id with a line break',
      { ...MINIMAL, topics: [{ id: 'a\nb', label: 'x' }] },
      'a\\u000Ab',
      'id',
      /not an id/,
    ],
    [
      'a day that does not exist',
      { ...MINIMAL, events: [{ id: 'e', name: 'E', date: '2025-02-30' }] },
      'e',
      'date',
      /not a day of the calendar/,
    ],
    [
      'a link that is code',
      {
        ...MINIMAL,
        events: [{ id: 'e', name: 'E', sources: [{ url: 'javascript:alert(1)' }] }],
      },
      'e',
      'sources[0].url',
      /not a web address/,
    ],
    [
      'a link to a file',
      { ...MINIMAL, events: [{ id: 'e', name: 'E', sources: [{ archive: 'file:///etc/x' }] }] },
      'e',
      'sources[0].archive',
      /not a web address/,
    ],
    [
      'a stance nobody knows',
      {
        ...MINIMAL,
        statements: [
          {
            id: 's1',
            actor: 'ada',
            paraphrase: 'x',
            stances: [{ proposition: 'p', stance: 'doubts' }],
          },
        ],
      },
      's1',
      'stances[0].stance',
      /not one of the values allowed/,
    ],
    [
      'cues under no language',
      { ...MINIMAL, propositions: [{ id: 'p', text: 'x', cues: { English: ['rain'] } }] },
      'p',
      'cues.English',
      /not a language code/,
    ],
    [
      'the same id twice',
      { ...MINIMAL, actors: [...MINIMAL.actors, ...MINIMAL.actors] },
      'ada',
      'id',
      /of an earlier entry/,
    ],
    [
      'an unknown speaker',
      { ...MINIMAL, statements: [{ id: 's1', actor: 'eve', paraphrase: 'x' }] },
      's1',
      'actor',
      /names the actor "eve"/,
    ],
    [
      'an unknown statement in a relation',
      { ...MINIMAL, relations: [{ id: 'r', kind: 'qualified', a: 's1', b: 's9' }] },
      'r',
      'b',
      /names the statement "s9"/,
    ],
    [
      'an unknown resolution',
      {
        ...MINIMAL,
        relations: [{ id: 'r', kind: 'qualified', a: 's1', b: 's2', resolvedBy: 'nothing' }],
      },
      'r',
      'resolvedBy',
      /names the event or statement "nothing"/,
    ],
    [
      'unknown actors, topics, events and propositions',
      { ...MINIMAL, propositions: [{ id: 'p', text: 'x', topic: 'sky' }] },
      'p',
      'topic',
      /names the topic "sky"/,
    ],
  ];

  test.each(refused)('%s', (_name, value, entry, field, message) => {
    const loaded = parsePack(value);
    if (loaded.ok) throw new Error('was accepted');
    expect(loaded.problems).toHaveLength(1);
    expect(loaded.problems[0]).toMatchObject({
      entry,
      field,
      message: expect.stringMatching(message),
    });
    expect(loaded.problems[0]?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  test('text that is not JSON', () => {
    const loaded = parsePackText('{"pack":');
    expect(loaded).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/^is not JSON/) }],
    });
  });

  test('too many statements', () => {
    const loaded = parsePack({ ...MINIMAL, statements: Array(MAX_STATEMENTS + 1).fill(null) });
    expect(loaded).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringMatching(/statements; 200000 is/) }],
    });
  });

  test('too much text, before and after it is parsed', () => {
    const text = 'x'.repeat(MAX_PACK_CHARACTERS + 1);
    const tooLarge = { ok: false, problems: [{ message: 'is larger than 64 MB' }] };
    expect(parsePackText(text)).toMatchObject(tooLarge);
    expect(parsePack({ ...MINIMAL, topics: [{ id: 't', label: text }] })).toMatchObject(tooLarge);
  });

  test('an array that only says that it is long', () => {
    expect(parsePack({ ...MINIMAL, actors: new Array(2 ** 31) }).ok).toBe(false);
  });

  test('a value that contains itself', () => {
    const actors: unknown[] = [];
    actors.push(actors);
    expect(parsePack({ ...MINIMAL, actors }).ok).toBe(false);
  });

  test('a value that throws when it is read', () => {
    const trap = {
      get pack(): never {
        throw new Error('no');
      },
    };
    expect(parsePack(trap)).toMatchObject({
      ok: false,
      problems: [{ message: 'is not plain data' }],
    });
  });

  test('names a hundred problems at most', () => {
    const loaded = parsePack({ ...MINIMAL, statements: Array(1000).fill({ id: '' }) });
    expect(loaded.ok ? 0 : loaded.problems.length).toBe(100);
  });
});

describe('damaged input never throws', () => {
  test('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parsePack(value).ok).toBe(false);
      }),
      runs(),
    );
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parsePackText(text).ok).toBe(false);
      }),
      runs(),
    );
  });

  test('a good pack with anything anywhere in it', () => {
    const paths = pathsOf(samplePack());
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const pack = structuredClone<unknown>(samplePack());
        put(pack, path, value);
        const loaded = parsePack(pack);
        if (loaded.ok) return;
        for (const problem of loaded.problems) expect(problem.message).not.toBe('');
      }),
      runs(500),
    );
  });
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  const inner = keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
}

function put(target: unknown, path: Path, value: unknown): void {
  const [key, ...rest] = path;
  if (typeof target !== 'object' || target === null || key === undefined) return;
  if (rest.length === 0) Reflect.set(target, key, value);
  else put(Reflect.get(target, key), rest, value);
}
