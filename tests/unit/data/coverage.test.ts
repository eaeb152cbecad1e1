import { describe, expect, test } from 'vitest';
import type { Pack, SourceTier } from '../../../contract/pack.ts';
import { agesOf } from '../../../data/coverage/ages.ts';
import { coverage } from '../../../data/coverage/coverage.ts';
import { countryName, sourceCountry } from '../../../data/coverage/source-country.ts';
import { coverageTables, totalsLine } from '../../../data/coverage/tables.ts';
import { hostOf } from '../../../data/host-of.ts';
import outlets from '../../../data/outlets.json' with { type: 'json' };
import { sourceTier } from '../../../data/schema.ts';
import { entryOf, samplePack } from './sample-pack.ts';

const TODAY = '2024-06-06';

/** Figures of the sample pack, changed in one way. */
function figures(change: (pack: Pack) => void = () => {}) {
  const pack = samplePack();
  change(pack);
  return coverage(pack, TODAY);
}

const first = (pack: Pack) => entryOf(pack.statements, 'ada-20240506-ferry');

describe('figures', () => {
  test('of the whole', () => {
    expect(figures().totals).toEqual({
      actors: 3,
      topics: 1,
      propositions: 2,
      statements: 3,
      sources: 3,
      relations: 4,
    });
  });

  test('by actor: a relation between two of their own statements counts once', () => {
    expect(figures().actors[0]).toEqual({
      id: 'ada-kern',
      name: 'Ada Kern',
      camp: null,
      statements: 2,
      sources: 2,
      oneSource: 2,
      relations: {
        'direct-denial': 1,
        'position-changed': 1,
        consistent: 1,
        'positions-incompatible': 1,
      },
      first: '2024-05-06',
      last: '2024-05-20',
    });
  });

  test('by camp, with those in none', () => {
    const { camps } = figures((pack) => {
      entryOf(pack.actors, 'ada-kern').camp = 'shore';
    });
    expect(camps).toMatchObject([
      { camp: 'shore', actors: 1, statements: 2 },
      { camp: null, actors: 2, statements: 1, last: '2024-05-07' },
    ]);
  });

  test('by topic: its own, else those of its propositions, else none', () => {
    const { topics } = figures((pack) => {
      pack.topics.push({ id: 'zoo', label: 'Zoo', aliases: [] });
      delete first(pack).topic;
      entryOf(pack.propositions, 'p-ferry-free').topic = 'zoo';
      const last = entryOf(pack.statements, 'ada-20240520-ferry');
      delete last.topic;
      last.stances = [];
    });
    expect(topics.map(({ id, statements }) => [id, statements])).toEqual([
      ['ferry', 2],
      ['zoo', 1],
      [null, 1],
    ]);
  });

  test('by kind of relation, with the kinds that are missing', () => {
    const { relationKinds } = figures((pack) => {
      entryOf(pack.actors, 'ada-kern').camp = 'shore';
      entryOf(pack.relations, 'r-denial').status = 'resolved';
    });
    expect(relationKinds).toHaveLength(9);
    const kind = (name: string) => relationKinds.find((row) => row.kind === name);
    expect(kind('direct-denial')).toEqual({
      kind: 'direct-denial',
      relations: 1,
      open: 0,
      byCamp: { shore: 1, 'no camp': 1 },
    });
    expect(kind('position-changed')?.byCamp).toEqual({ shore: 1 });
    expect(kind('superseded')?.relations).toBe(0);
  });

  test('by country: a source of two statements counts once', () => {
    const { countries } = figures((pack) => {
      const shared = { url: 'https://ufer.de/1', publisher: 'Ufer' };
      for (const statement of pack.statements) statement.sources.push(shared);
    });
    expect(countries).toEqual([
      { country: 'not placed', sources: 3, statements: 3 },
      { country: 'DE', sources: 1, statements: 3 },
    ]);
  });

  test('by language of the quotations', () => {
    const { languages } = figures((pack) => {
      first(pack).quote = { text: 'Ja' };
    });
    expect(languages).toEqual([
      { language: 'en', quotes: 2 },
      { language: null, quotes: 1 },
    ]);
  });

  test('statements with one source only, or none', () => {
    const { oneSource } = figures((pack) => {
      first(pack).sources.push({ publisher: 'Other' });
      entryOf(pack.statements, 'bo-20240507-ferry').sources = [];
    });
    expect(oneSource).toEqual([
      { id: 'bo-20240507-ferry', speaker: 'Bo Veldt', date: '2024-05-07', source: null },
      { id: 'ada-20240520-ferry', speaker: 'Ada Kern', date: '2024-05-20', source: 'Lake Post' },
    ]);
  });

  test('by number of independent sources: pages that print one agency are one', () => {
    const wire = (publisher: string) => ({
      url: `https://${publisher}.example/`,
      publisher,
      copyOf: 'Lake Wire',
    });
    const { independence, oneSource } = figures((pack) => {
      first(pack).sources = [wire('shore'), wire('pier')];
      entryOf(pack.statements, 'bo-20240507-ferry').sources = [
        wire('shore'),
        { publisher: 'Lake Wire (German)' },
        { publisher: 'Pier' },
      ];
      entryOf(pack.statements, 'ada-20240520-ferry').sources = [];
    });
    expect(independence.map(({ statements }) => statements)).toEqual([1, 1, 1, 0, 0, 0]);
    expect(oneSource.map(({ id, source }) => [id, source])).toEqual([
      ['ada-20240506-ferry', 'Lake Wire'],
      ['ada-20240520-ferry', null],
    ]);
  });

  test('by tier: official texts, and sources of which nobody has said', () => {
    const { tiers } = figures((pack) => {
      const shared = { url: 'https://lakeland.example/', tier: 'official' as const };
      first(pack).sources.push(shared);
      entryOf(pack.statements, 'bo-20240507-ferry').sources.push(shared);
    });
    expect(tiers).toEqual([
      { tier: 'official', sources: 1, statements: 2 },
      { tier: 'agency', sources: 0, statements: 0 },
      { tier: 'outlet', sources: 0, statements: 0 },
      { tier: 'copy', sources: 0, statements: 0 },
      { tier: null, sources: 3, statements: 3 },
    ]);
  });

  test('of the words as spoken, by country of the role that the speaker had then', () => {
    const { quotations } = figures((pack) => {
      entryOf(pack.actors, 'ada-kern').roles = [
        { title: 'Rower' },
        { title: 'Envoy', country: 'Shoreland', to: '2024-05-09' },
        { title: 'Minister', country: 'Lakeland', from: '2024-05-10' },
      ];
      Object.assign(first(pack).quote ?? {}, { original: true });
      const translated = entryOf(pack.statements, 'ada-20240520-ferry');
      Object.assign(translated.quote ?? {}, { original: false });
    });
    expect(quotations).toEqual([
      { country: 'Shoreland', quotations: 1, asSpoken: 1, translated: 0, unknown: 0 },
      { country: null, quotations: 1, asSpoken: 0, translated: 0, unknown: 1 },
      { country: 'Lakeland', quotations: 1, asSpoken: 0, translated: 1, unknown: 0 },
    ]);
  });

  test('of the words as spoken: an original beside a translation counts', () => {
    const { quotations } = figures((pack) => {
      Object.assign(first(pack).quote ?? {}, { original: false });
      first(pack).originalQuote = { text: 'Wir sind uns einig', lang: 'de' };
      entryOf(pack.statements, 'bo-20240507-ferry').quote = undefined;
    });
    expect(quotations).toEqual([
      { country: null, quotations: 2, asSpoken: 1, translated: 0, unknown: 1 },
    ]);
  });

  test('of differences and changes of position, by who has part in them', () => {
    const { disputes } = figures((pack) => {
      entryOf(pack.actors, 'ada-kern').camp = 'shore';
    });
    expect(disputes).toEqual({
      differences: 3,
      changes: 1,
      camps: [
        { camp: 'shore', differences: 3, changes: 1 },
        { camp: null, differences: 2, changes: 0 },
      ],
      actors: [
        { id: 'ada-kern', name: 'Ada Kern', differences: 3, changes: 1 },
        { id: 'bo-veldt', name: 'Bo Veldt', differences: 2, changes: 0 },
      ],
    });
  });

  test('of outlets that nobody could place', () => {
    const { unplaced } = figures((pack) => {
      first(pack).sources.push(
        { url: 'https://www.lake.example/2', publisher: 'Lake Post on Sunday' },
        { url: 'https://ufer.de/' },
        { publisher: 'A book' },
      );
    });
    expect(unplaced).toEqual([
      { host: 'lake.example', publishers: ['Lake Post', 'Lake Post on Sunday'], sources: 4 },
    ]);
  });

  test('propositions with one side only; without any side they are not meant', () => {
    expect(figures().oneSided).toEqual([]);
    const { oneSided } = figures((pack) => {
      pack.statements = [first(pack)];
      first(pack).stances[1] = { proposition: 'p-ferry-free', stance: 'unclear', supports: [] };
    });
    expect(oneSided).toEqual([
      {
        id: 'p-ferry-agreed',
        text: 'A ferry line was agreed.',
        side: 'affirms',
        statements: 1,
        speakers: ['ada-kern'],
      },
    ]);
  });
});

describe('the age of statements', () => {
  test.each([
    ['2024-06-06', 'up to 30 days'],
    ['2024-05-07', 'up to 30 days'],
    ['2024-05-06', '31 to 90 days'],
    ['2024-03-07', '91 days to a year'],
    ['2023-06-06', 'one to two years'],
    ['2020-01-01', 'over two years'],
    [undefined, 'without a date'],
  ])('%s', (date, age) => {
    const [statement] = samplePack().statements;
    const found = agesOf(statement ? [{ ...statement, date }] : [], TODAY);
    expect(found.filter(({ statements }) => statements > 0)).toEqual([{ age, statements: 1 }]);
    expect(found).toHaveLength(6);
  });
});

describe('the country of a source', () => {
  test.each([
    ['https://www.ufer.de/a', 'DE'],
    ['https://news.bbc.co.uk/a', 'GB'],
    ['https://www.state.gov/', 'US'],
    ['https://xn--80a.xn--p1ai/', 'RU'],
    ['https://пример.рф/', 'RU'],
    ['https://ec.europa.eu/', 'EU'],
    ['https://unheard-of-paper.com/', 'not placed'],
    ['https://t.me/channel', 'not placed'],
    ['https://unheard-of-paper.news./', 'not placed'],
    ['https://www.reuters.com/world', 'GB'],
    ['https://edition.cnn.com/', 'US'],
    ['https://notcnn.com/', 'not placed'],
    ['https://meduza.io/', 'LV'],
    ['https://www.themoscowtimes.com/', 'NL'],
    ['https://www.dailymotion.com/', 'not placed'],
    ['http://192.0.2.1/', 'unknown'],
    ['http://[2001:db8::1]/', 'unknown'],
    ['http://localhost/', 'unknown'],
    [undefined, 'unknown'],
  ])('%s', (url, country) => {
    expect(sourceCountry({ url })).toBe(country);
  });

  test('has a name', () => {
    expect(['DE', 'not placed'].map(countryName)).toEqual(['Germany', 'not placed']);
  });
});

describe('the table of outlets', () => {
  const entries = Object.entries(outlets);

  test('is sorted, by hosts without www', () => {
    const hosts = entries.map(([host]) => host);
    expect(hosts).toEqual(hosts.toSorted());
    expect(hosts.filter((host) => hostOf(`https://www.${host}/`) !== host)).toEqual([]);
  });

  test('names countries and kinds that there are', () => {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const strange = entries.filter(
      ([, { country, kind }]) =>
        (country !== null && names.of(country) === undefined) ||
        !sourceTier.options.includes(kind as SourceTier),
    );
    expect(strange).toEqual([]);
  });
});

describe('tables', () => {
  test('every row has a cell a column, and bars are drawn of numbers', () => {
    for (const { columns, rows, bars } of coverageTables(figures())) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        if (bars !== undefined) expect(row[bars]).toBeTypeOf('number');
      }
    }
  });

  test('the totals in a line', () => {
    expect(totalsLine(figures())).toBe(
      '3 actors, 1 topic, 2 propositions, 3 statements, 3 sources, 4 relations',
    );
  });
});
