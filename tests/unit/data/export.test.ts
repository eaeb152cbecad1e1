import { describe, expect, test } from 'vitest';
import type { ExportFormat } from '../../../contract/dossier.ts';
import type { Pack } from '../../../contract/pack.ts';
import { statementsCsv } from '../../../data/export/csv.ts';
import { jsonLd } from '../../../data/export/json-ld.ts';
import { exportPart } from '../../../data/export/parts.ts';
import { popolo } from '../../../data/export/popolo.ts';
import { entryOf, samplePack } from './sample-pack.ts';

type Node = Record<string, unknown>;

/** The nodes of a pack that was changed in one way, by id. */
function graph(change: (pack: Pack) => void = () => {}): Record<string, Node> {
  const pack = samplePack();
  change(pack);
  const document = jsonLd(pack) as { '@graph': Node[] };
  return Object.fromEntries(document['@graph'].map((node) => [node['@id'], node]));
}

const first = (pack: Pack) => entryOf(pack.statements, 'ada-20240506-ferry');

describe('JSON-LD', () => {
  test('a statement is a claim with its words and its sources', () => {
    expect(graph()['#statement-ada-20240506-ferry']).toEqual({
      '@type': 'Claim',
      '@id': '#statement-ada-20240506-ferry',
      text: 'Spoke of the ferry line.',
      inLanguage: 'en',
      author: { '@id': '#actor-ada-kern' },
      dateCreated: '2024-05-06',
      datePublished: '2024-05-06',
      firstAppearance: expect.objectContaining({ url: 'https://lake.example/ada-20240506-ferry' }),
      appearance: [
        {
          '@type': 'Quotation',
          '@id': '#quotation-ada-20240506-ferry',
          text: 'We have agreed on the ferry line',
          inLanguage: 'en',
          creator: { '@id': '#actor-ada-kern' },
          spokenByCharacter: { '@id': '#actor-ada-kern' },
          dateCreated: '2024-05-06',
        },
        {
          '@type': 'CreativeWork',
          url: 'https://lake.example/ada-20240506-ferry',
          publisher: { '@type': 'Organization', name: 'Lake Post' },
          datePublished: '2024-05-06',
        },
      ],
      about: [
        { '@id': '#topic-ferry' },
        { '@type': 'Role', roleName: 'affirms', about: { '@id': '#proposition-p-ferry-agreed' } },
        { '@type': 'Role', roleName: 'affirms', about: { '@id': '#proposition-p-ferry-free' } },
      ],
      recordedAt: { '@id': '#event-lake-summit' },
    });
  });

  test('the first appearance is the earliest source with a day', () => {
    const nodes = graph((pack) => {
      first(pack).sources = [
        { publisher: 'Undated' },
        { publisher: 'Late', published: '2024-05-09' },
        { publisher: 'Early', published: '2024-05-07' },
      ];
    });
    expect(nodes['#statement-ada-20240506-ferry']).toMatchObject({
      datePublished: '2024-05-07',
      firstAppearance: { publisher: { name: 'Early' } },
    });
  });

  test('without a day there is no first appearance', () => {
    const nodes = graph((pack) => {
      first(pack).sources = [{ publisher: 'Undated' }];
    });
    expect(nodes['#statement-ada-20240506-ferry']).not.toHaveProperty('firstAppearance');
  });

  test('a date says no more than is known', () => {
    const nodes = graph((pack) => {
      first(pack).datePrecision = 'month';
    });
    expect(nodes['#statement-ada-20240506-ferry']).toMatchObject({ dateCreated: '2024-05' });
  });

  test('speakers are people or organisations', () => {
    expect(graph()['#actor-ada-kern']).toEqual({
      '@type': 'Person',
      '@id': '#actor-ada-kern',
      name: 'Ada Kern',
      alternateName: ['Kern', 'Minister Kern'],
      jobTitle: ['Minister'],
    });
    expect(graph()['#actor-lakeland']).toMatchObject({ '@type': 'Organization' });
  });

  test('a relation is about two claims', () => {
    expect(graph()['#relation-r-denial']).toMatchObject({
      additionalType: 'direct-denial',
      creativeWorkStatus: 'open',
      about: [
        { '@id': '#statement-ada-20240506-ferry' },
        { '@id': '#statement-bo-20240507-ferry' },
        { '@id': '#proposition-p-ferry-agreed' },
      ],
    });
  });

  test('every reference leads to a node', () => {
    const nodes = graph();
    const named = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !(id && id in nodes))).toEqual([]);
  });

  test('an id with strange characters stays one reference', () => {
    const nodes = graph((pack) => {
      entryOf(pack.topics, 'ferry').id = 'a/b#c';
    });
    expect(nodes).toHaveProperty(['#topic-a%2Fb%23c']);
  });
});

describe('Popolo', () => {
  test('people, organisations, and who is what where', () => {
    expect(popolo(samplePack())).toEqual({
      persons: [
        {
          id: 'ada-kern',
          name: 'Ada Kern',
          other_names: [
            { name: 'Kern', note: 'surname, en' },
            { name: 'Minister Kern', note: 'title, en' },
          ],
        },
        { id: 'bo-veldt', name: 'Bo Veldt' },
      ],
      organizations: [{ id: 'lakeland', name: 'Lakeland', classification: 'organisation' }],
      memberships: [
        {
          person_id: 'ada-kern',
          organization_id: 'lakeland',
          role: 'Minister',
          start_date: '2020',
          end_date: '2024-06-30',
        },
        { person_id: 'ada-kern', organization_id: 'lakeland', role: 'speaks for' },
      ],
    });
  });

  test('an organisation that stands in roles only is added once, under an id of its own', () => {
    const pack = samplePack();
    const bo = entryOf(pack.actors, 'bo-veldt');
    bo.roles = [
      { title: 'Clerk', organisation: 'Ada Kern' },
      { title: 'Head', organisation: 'ADA KERN' },
      { title: 'Guest' },
    ];
    const { organizations, memberships } = popolo(pack);
    expect(organizations.slice(1)).toEqual([{ id: 'ada-kern-2', name: 'Ada Kern' }]);
    const own = memberships.filter(({ person_id }) => person_id === 'bo-veldt');
    expect(own.map(({ organization_id }) => organization_id)).toEqual(['ada-kern-2', 'ada-kern-2']);
  });
});

describe('CSV', () => {
  /** The cells of the sample's first statement, changed; by column. */
  function cells(change: (statement: ReturnType<typeof first>) => void): Record<string, string> {
    const pack = samplePack();
    const statement = first(pack);
    change(statement);
    pack.statements = [statement];
    const [header, row] = parsed(statementsCsv(pack));
    return Object.fromEntries((header ?? []).map((name, at) => [name, row?.[at] ?? '']));
  }

  test('a header and a line a statement, each ended by CR LF', () => {
    const lines = statementsCsv(samplePack()).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^id,actor,speaker,date,/);
    expect(lines[1]).toMatch(/^ada-20240506-ferry,ada-kern,Ada Kern,2024-05-06,day,/);
    expect(lines[1]).toContain(',p-ferry-agreed=affirms; p-ferry-free=affirms,direct,');
    expect(lines[4]).toBe('');
  });

  test('commas, quotation marks and line breaks come back as they were', () => {
    const note = 'One, "two"\r\nthree';
    expect(cells((statement) => Object.assign(statement, { note })).note).toBe(note);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (note) => {
    expect(cells((statement) => Object.assign(statement, { note })).note).toBe(`'${note}`);
  });

  test('other cells are left as they are', () => {
    expect(cells((statement) => Object.assign(statement, { note: 'a=1' })).note).toBe('a=1');
  });
});

/** Reads RFC 4180. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replace(/^"|"$/g, '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('a pack in parts', () => {
  const whole = (format: ExportFormat, pack: Pack): string => {
    const texts: string[] = [];
    for (;;) {
      const { text, isLast } = exportPart(pack, format, texts.length);
      texts.push(text);
      if (isLast) return texts.join('');
    }
  };
  const many = (count: number): Pack => {
    const pack = samplePack();
    const [first] = pack.statements;
    if (!first) throw new Error('The sample has no statement.');
    return {
      ...pack,
      statements: Array.from({ length: count }, (_, at) => ({ ...first, id: `s-${at}` })),
    };
  };

  test.each([0, 1, 4999, 5000, 5001])('is the whole table, of %d statements', (count) => {
    expect(whole('csv', many(count))).toBe(statementsCsv(many(count)));
  });

  test.each([0, 6000])('is the whole graph, of %d statements', (count) => {
    expect(JSON.stringify(JSON.parse(whole('jsonld', many(count))))).toBe(
      JSON.stringify(jsonLd(many(count))),
    );
  });

  test('ends no script element', () => {
    const pack = samplePack();
    pack.topics = [{ id: 't', label: '</script>', aliases: [] }];
    expect(whole('jsonld', pack)).not.toContain('</script>');
  });
});
