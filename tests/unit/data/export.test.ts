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
        {
          '@type': 'Role',
          roleName: 'affirms',
          description: 'We have agreed',
          about: { '@id': '#proposition-p-ferry-agreed' },
        },
        {
          '@type': 'Role',
          roleName: 'affirms',
          description: 'We have agreed',
          about: { '@id': '#proposition-p-ferry-free' },
        },
      ],
      recordedAt: { '@id': '#event-lake-summit' },
    });
  });

  /** The quotations of the first statement, as printed in English and, if so, in German. */
  function quotationsOf(change: (statement: ReturnType<typeof first>) => void): Node[] {
    const nodes = graph((pack) => {
      first(pack).quoteVariants = [
        { text: 'Wir sind uns einig', lang: 'de', publisher: 'Ufer' },
        { text: 'We have agreed', lang: 'en', publisher: 'Pier' },
      ];
      change(first(pack));
    });
    const { appearance } = nodes['#statement-ada-20240506-ferry'] as { appearance: Node[] };
    return appearance.filter((node) => node['@type'] === 'Quotation');
  }
  const quotation = { '@id': '#quotation-ada-20240506-ferry' };
  const original = { '@id': '#original-ada-20240506-ferry' };

  test('what is known to be a translation points to the words as spoken', () => {
    const found = quotationsOf((statement) => {
      statement.quote = { text: 'We have agreed', lang: 'en', original: true };
    });
    expect(found.map((node) => node.translationOfWork)).toEqual([undefined, quotation, undefined]);
  });

  test('the words as spoken stand beside their translation', () => {
    const found = quotationsOf((statement) => {
      statement.quote = {
        text: 'We have agreed',
        lang: 'en',
        original: false,
        translationBy: 'Lake Wire',
      };
      statement.originalQuote = { text: 'Olemme sopineet', lang: 'fi', publisher: 'Ranta' };
    });
    expect(found).toMatchObject([
      { ...quotation, translationOfWork: original, translator: { name: 'Lake Wire' } },
      { ...original, text: 'Olemme sopineet', isPartOf: { publisher: { name: 'Ranta' } } },
      { inLanguage: 'de', translationOfWork: original },
      { inLanguage: 'en', translationOfWork: original },
    ]);
  });

  test('nothing is a translation of words that nobody has said to be the original', () => {
    const found = quotationsOf(() => {});
    expect(found.map((node) => node.translationOfWork)).toEqual([undefined, undefined, undefined]);
  });

  test('a source says how near it stands, and what it is based on', () => {
    const nodes = graph((pack) => {
      first(pack).sources = [{ publisher: 'Pier', tier: 'copy', copyOf: 'Lake Wire' }];
      first(pack).note = 'Known from a copy.';
      entryOf(pack.statements, 'ada-20240520-ferry').restates = ['ada-20240506-ferry'];
    });
    expect(nodes['#statement-ada-20240506-ferry']).toMatchObject({
      appearance: expect.arrayContaining([
        {
          '@type': 'CreativeWork',
          publisher: { '@type': 'Organization', name: 'Pier' },
          additionalType: 'copy',
          isBasedOn: {
            '@type': 'CreativeWork',
            publisher: { '@type': 'Organization', name: 'Lake Wire' },
          },
        },
      ]),
      comment: { text: 'Known from a copy.' },
    });
    expect(nodes['#statement-ada-20240520-ferry']).toMatchObject({
      isBasedOn: [{ '@id': '#statement-ada-20240506-ferry' }],
    });
  });

  test('a proposition has its question, and a relation both of its propositions', () => {
    const nodes = graph((pack) => {
      entryOf(pack.relations, 'r-denial').propositionB = 'p-ferry-free';
    });
    expect(nodes['#proposition-p-ferry-agreed']).toMatchObject({
      mainEntity: { '@type': 'Question', name: 'Was a ferry line agreed?' },
    });
    expect(nodes['#relation-r-denial']).toMatchObject({
      about: expect.arrayContaining([
        { '@id': '#proposition-p-ferry-agreed' },
        { '@id': '#proposition-p-ferry-free' },
      ]),
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
    expect(lines[1]).toContain(
      ',p-ferry-agreed=affirms; p-ferry-free=affirms,We have agreed; We have agreed,direct,',
    );
    expect(lines[4]).toBe('');
  });

  test('whose words they are, and from whom they are known', () => {
    const row = cells((statement) => {
      statement.quote = { text: 'We have agreed', lang: 'en', original: false };
      statement.originalQuote = { text: 'Olemme sopineet', lang: 'fi' };
      Object.assign(statement.quote, { translationBy: 'Lake Wire' });
      statement.sources = [
        { publisher: 'Pier', tier: 'copy', copyOf: 'Lake Wire' },
        { publisher: 'Lake Wire', tier: 'agency' },
      ];
      statement.restates = ['ada-1', 'ada-2'];
    });
    expect(row).toMatchObject({
      quote_is_original: 'no',
      translation_by: 'Lake Wire',
      original_quote: 'Olemme sopineet',
      original_language: 'fi',
      stance_supports: 'We have agreed; We have agreed',
      source_tiers: 'copy; agency',
      sources_copy: 'Lake Wire',
      independent_sources: '1',
      restates: 'ada-1; ada-2',
    });
    const original = (value: boolean | undefined) =>
      cells(({ quote }) => Object.assign(quote ?? {}, { original: value })).quote_is_original;
    expect([true, false, undefined].map(original)).toEqual(['yes', 'no', '']);
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
