import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, jsonText } from '../../../data/canonical.ts';
import { canonicalForm } from '../../../data/check/canonical-form.ts';
import { runs } from '../../effort.ts';
import { samplePack } from './sample-pack.ts';

describe('the canonical form', () => {
  test('puts fields in the order of the schema and entries in the order of ids', () => {
    const topics = [
      { label: 'Zoo', id: 'zoo' },
      { aliases: ['boat'], label: 'Ferry', id: 'ferry' },
    ];
    expect(canonicalText(topics, 'topics')).toBe(
      [
        '[',
        '  {',
        '    "id": "ferry",',
        '    "label": "Ferry",',
        '    "aliases": ["boat"]',
        '  },',
        '  {',
        '    "id": "zoo",',
        '    "label": "Zoo"',
        '  }',
        ']',
        '',
      ].join('\n'),
    );
  });

  test('keeps the order of what has no id, which an editor chose', () => {
    const event = {
      id: 'e',
      name: 'E',
      participants: ['zoe', 'ada'],
      sources: [{ publisher: 'B', url: 'https://b.example/' }, { publisher: 'A' }],
    };
    expect(JSON.parse(canonicalText(event, 'events'))).toEqual(event);
    expect(canonicalText(event, 'events')).toContain('{ "url": "https://b.example/", "publisher"');
  });

  test('sorts by code unit, whatever the language of the machine', () => {
    const topics = ['b', 'a', 'B', 'ä'].map((id) => ({ id, label: id }));
    const sorted: { id: string }[] = JSON.parse(canonicalText(topics, 'topics'));
    expect(sorted.map(({ id }) => id)).toEqual(['B', 'a', 'b', 'ä']);
  });

  test('breaks what does not fit into a hundred columns', () => {
    const fits = { a: 'x'.repeat(87) };
    expect(jsonText([fits])).toBe(`[{ "a": "${fits.a}" }]\n`);
    expect(jsonText([{ a: `${fits.a}x` }])).toBe(`[\n  {\n    "a": "${fits.a}x"\n  }\n]\n`);
  });

  test('loses nothing and is the same when done again', () => {
    const { statements } = samplePack();
    const once = canonicalText(statements, 'statements');
    expect(JSON.parse(once)).toEqual(statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    expect(canonicalText(JSON.parse(once), 'statements')).toBe(once);
  });

  test('writes any JSON so that it reads back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      runs(),
    );
  });
});

describe('the checker and the canonical form', () => {
  const file = (text: string) => [
    { path: 'topics.json', section: 'topics' as const, text, value: JSON.parse(text) },
  ];

  test('a file in another form is an error that names the file', () => {
    const found = canonicalForm(file('[{"id":"ferry","label":"Ferry"}]'));
    expect(found).toMatchObject([
      { level: 'error', file: 'topics.json', remedy: expect.stringMatching(/format/) },
    ]);
  });

  test('a canonical file is fine, and a one-file pack may be written as one likes', () => {
    expect(canonicalForm(file(canonicalText([{ id: 'ferry', label: 'Ferry' }], 'topics')))).toEqual(
      [],
    );
    const [one] = file('{"pack":{"title":"A","id":"a"}}');
    expect(one && canonicalForm([{ ...one, section: 'all' }])).toEqual([]);
  });
});
