import { describe, expect, test } from 'vitest';
import type { Pack } from '../../../contract/pack.ts';
import { agesOf } from '../../../data/coverage/ages.ts';
import { coverage } from '../../../data/coverage/coverage.ts';
import { countryName, sourceCountry } from '../../../data/coverage/source-country.ts';
import { coverageTables, totalsLine } from '../../../data/coverage/tables.ts';
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
      { country: 'international', sources: 3, statements: 3 },
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
      { id: 'bo-20240507-ferry', speaker: 'Bo Veldt', date: '2024-05-07', publisher: null },
      { id: 'ada-20240520-ferry', speaker: 'Ada Kern', date: '2024-05-20', publisher: 'Lake Post' },
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
    ['https://paper.com/', 'international'],
    ['https://t.me/channel', 'international'],
    ['https://paper.news./', 'international'],
    ['http://192.0.2.1/', 'unknown'],
    ['http://[2001:db8::1]/', 'unknown'],
    ['http://localhost/', 'unknown'],
    [undefined, 'unknown'],
  ])('%s', (url, country) => {
    expect(sourceCountry({ url })).toBe(country);
  });

  test('has a name', () => {
    expect(['DE', 'international'].map(countryName)).toEqual(['Germany', 'international']);
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
