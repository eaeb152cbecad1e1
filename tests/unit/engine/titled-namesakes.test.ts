import { describe, expect, test } from 'vitest';
import { indexOf, named } from './fictional-pack.ts';

const PACK = { pack: { id: 'titles', title: 'Titles', languages: ['en'] } };

const ELDER = {
  id: 'elder',
  name: 'Ada Quorn',
  roles: [{ title: 'President', country: 'Velm', from: '2001', to: '2009-01-20' }],
};
const YOUNGER = {
  id: 'younger',
  name: 'Ben Quorn',
  roles: [
    { title: 'Minister of Harbours', from: '2010-02', to: '2019-12' },
    { title: 'President of Velm', from: '2020-03-01' },
  ],
};

function titled(actors: unknown[], published: string | undefined, texts: string[]): string[] {
  const found = named(texts, { lang: 'en', published }, indexOf({ ...PACK, actors }));
  return found.map(([words, actor]) => `${words}: ${actor}`);
}

describe('an office before a surname, by the day of the article', () => {
  const text = ['On the pier President Quorn waved at the ferry.'];

  test.each<[string, unknown[], string | undefined, string[]]>([
    ['the one in office', [ELDER, YOUNGER], '2004-05-06', ['Quorn: elder']],
    ['the later one in office', [ELDER, YOUNGER], '2024-05-06', ['Quorn: younger']],
    ['before either', [ELDER, YOUNGER], '1994-05-06', []],
    ['no day is known', [ELDER, YOUNGER], undefined, []],
    ['who was in office before keeps the title', [ELDER], '2024-05-06', ['Quorn: elder']],
    ['who comes to it later has it not', [ELDER], '2000-05-06', []],
    ['the year of the beginning counts', [ELDER], '2001-01-02', ['Quorn: elder']],
    ['who has another office that day', [YOUNGER], '2015-05-06', []],
  ])('%s', (_name, actors, published, expected) => {
    expect(titled(actors, published, text)).toEqual(expected);
  });

  test('one whose full name stands on the page is not the namesake in office', () => {
    const texts = ['Ben Quorn came to the pier.', ...text, 'Then Quorn left.'];
    expect(titled([YOUNGER], '2015-05-06', texts)).toEqual([
      'Ben Quorn: younger',
      'Quorn: younger',
    ]);
  });

  test('a deputy is no head', () => {
    const deputy = {
      id: 'deputy',
      name: 'Cora Quorn',
      roles: [{ title: 'Vice President', from: '2020-01-01' }],
    };
    const texts = ['Vice President Quorn came.', 'On the pier President Quorn waved.'];
    expect(titled([deputy], '2024-05-06', texts)).toEqual(['Quorn: deputy']);
  });

  test('an office that the pack gives as an alias', () => {
    const [role] = YOUNGER.roles;
    const aliased = {
      ...YOUNGER,
      roles: [role],
      aliases: [{ text: 'President Quorn', kind: 'title' }],
    };
    expect(titled([aliased], '2015-05-06', text)).toEqual(['Quorn: younger']);
  });
});

describe('a rank before a surname', () => {
  test.each([
    ['Admiral', []],
    ['Judge', []],
    ['Prince', []],
    ['Mr.', ['Quorn: elder']],
    ['the former senator', ['Quorn: elder']],
  ])('%s', (title, expected) => {
    const texts = ['Ada Quorn came to the pier.', `On the pier there was ${title} Quorn again.`];
    expect(titled([ELDER], '2004-05-06', texts).slice(1)).toEqual(expected);
  });

  test('one that the actor has in some form', () => {
    const soldier = { ...ELDER, roles: [{ title: 'Commander-in-chief of the army' }] };
    const texts = ['Ada Quorn came to the pier.', 'On the pier there was Marshal Quorn again.'];
    expect(titled([soldier], '2004-05-06', texts)).toHaveLength(2);
  });

  test('who has no roles in the pack may have any', () => {
    const texts = ['Ada Quorn came to the pier.', 'On the pier there was Admiral Quorn again.'];
    expect(titled([{ id: 'a', name: 'Ada Quorn' }], undefined, texts)).toHaveLength(2);
  });
});
