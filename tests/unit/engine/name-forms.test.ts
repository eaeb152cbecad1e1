import { describe, expect, test } from 'vitest';
import { indexOf, named } from './fictional-pack.ts';

const PACK = { pack: { id: 'names', title: 'Names', languages: ['en'] } };

/** Words of a text that name an actor of a pack with these actors alone. */
function marked(actors: object[], texts: string | string[], lang = 'en'): string[] {
  return named(texts, { lang }, indexOf({ ...PACK, actors })).map(
    ([words, actor]) => `${words} → ${actor}`,
  );
}

describe('forms that are derived from one name', () => {
  test.each([
    ['Andrei Dombrovskyy', 'The boat of Andrey Dombrovsky left.'],
    ['Andrei Dombrovskyy', 'The boat of Andrei Dombrovskii left.'],
    ['JT Quorn', 'The boat of J.T. Quorn left.'],
    ['JT Quorn', 'The boat of J. T. Quorn left.'],
    ['J. T. Quorn', 'The boat of JT Quorn left.'],
    ['Mara Lise Quorn', 'The boat of Mara Quorn left.'],
    ['Dmytro Quorn', 'The boat of Dmytro Ivanovych Quorn left.'],
    ['Mara Liselle Quorn', 'The boat of Liselle Quorn left.'],
    ['Aram Quornyan', 'The boat of Aram Quornian left.'],
    ['Mara Quorn (admiral)', 'The boat of Mara Quorn left.'],
  ])('%s: %s', (name, text) => {
    expect(marked([{ id: 'x', name }], text)).toHaveLength(1);
  });

  test.each([
    ['Mara de Quorn', 'The boat of Mara Quorn left.'],
    ['Mara Quorn', 'The boat of Mara Lise left.'],
    ['Mara Liselle Smith', 'The boat of Liselle Smith left.'],
    ['Aram Rian', 'The boat of Aram Ryan left.'],
    ['Andrei Dombrovskyy', 'The boat of Andrei Dombrovska left.'],
  ])('%s does not make %s', (name, text) => {
    expect(marked([{ id: 'x', name }], text)).toEqual([]);
  });
});

describe('a given name that is one letter from the actor’s and a name of its own', () => {
  const TOLQUIST = {
    ...{ id: 'x', name: 'Andreas Tolquist' },
    aliases: [{ text: 'Premier Tolquist', kind: 'title' }],
  };

  test.each([
    ['behind the actor’s office', 'Then Premier Andres Tolquist spoke.', 1],
    ['behind another office', 'Then Bishop Andres Tolquist spoke.', 0],
    ['alone', 'Then Andres Tolquist spoke.', 0],
  ])('%s', (_name, text, count) => {
    expect(marked([TOLQUIST], text)).toHaveLength(count);
  });
});

describe('names in other scripts and cases', () => {
  test.each<[string, string | string[], string[]]>([
    ['a full name in Cyrillic', 'Там был Павел Соранский.', ['Павел Соранский']],
    ['an inflected full name', 'Там не было Павла Соранского.', ['Павла Соранского']],
    [
      'an inflected surname behind the full name',
      ['Там был Павел Соранский.', 'У Соранского есть паром.'],
      ['Павел Соранский', 'Соранского'],
    ],
    ['an inflected surname alone', 'У Соранского есть паром.', []],
    ['capitals in Cyrillic', 'ТАМ ПАВЕЛ СОРАНСКИЙ', ['ПАВЕЛ СОРАНСКИЙ']],
    [
      'another given name in Cyrillic',
      ['Павел Соранский ждал.', 'Иван Соранский ушел.'],
      ['Павел Соранский'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(named(text, { lang: 'ru' }).map(([words]) => words)).toEqual(expected);
  });

  test('a suffix behind an apostrophe is not part of the name', () => {
    const actor = {
      id: 'x',
      name: 'Mara Quorn',
      aliases: [{ text: 'Quorn’un', kind: 'inflection' }],
    };
    expect(marked([actor], ['Mara Quorn geldi.', 'Quorn’un gemisi.'], 'tr')).toEqual([
      'Mara Quorn → x',
      'Quorn → x',
    ]);
  });

  test('a title with a given name stays a name of its own', () => {
    const actor = { id: 'x', name: 'Tobin Quorn', aliases: [{ text: 'Sir Tobin', kind: 'title' }] };
    expect(marked([actor], 'Then Sir Tobin left with Tobin Reed.')).toEqual(['Sir Tobin → x']);
    expect(marked([actor], 'Then Sir Tobin Quorn left.')).toEqual(['Tobin Quorn → x']);
  });
});

describe('two actors of one surname', () => {
  const ACTORS = [
    { id: 'ada', name: 'Ada Quorn', bareSurname: 'allowed' },
    { id: 'ben', name: 'Ben Quorn', bareSurname: 'allowed' },
  ];

  test.each<[string, string[], string[]]>([
    ['the surname alone names neither', ['Quorn sailed.'], []],
    [
      'the one named in full',
      ['Ada Quorn came.', 'Quorn sailed.'],
      ['Ada Quorn → ada', 'Quorn → ada'],
    ],
    [
      'both as often',
      ['Ada Quorn met Ben Quorn.', 'Quorn sailed.'],
      ['Ada Quorn → ada', 'Ben Quorn → ben'],
    ],
    [
      'the one named more often',
      ['Ada Quorn met Ben Quorn.', 'Ben Quorn slept.', 'Quorn sailed.'],
      ['Ada Quorn → ada', 'Ben Quorn → ben', 'Ben Quorn → ben', 'Quorn → ben'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(marked(ACTORS, texts)).toEqual(expected);
  });

  test('the longest name wins', () => {
    const actors = [
      { id: 'ada', name: 'Ada Quorn', bareSurname: 'allowed' },
      { id: 'long', name: 'Ada Quorn Miller', bareSurname: 'allowed' },
    ];
    expect(marked(actors, 'Then came Ada Quorn Miller.')).toEqual(['Ada Quorn Miller → long']);
    expect(marked(actors, 'Then came Ada Quorn.')).toHaveLength(1);
  });

  test('two packs with one id: the first is believed', () => {
    const [first, second] = ['First', 'Second'].map((title) => ({
      pack: { id: title.toLowerCase(), title, languages: ['en'] },
      actors: [{ id: 'ada', name: `${title} Quorn` }],
    }));
    expect(indexOf(first, second).actors.get('ada')?.entry.name).toBe('First Quorn');
  });
});

describe('where the full name stands', () => {
  test.each<[string, Parameters<typeof named>[0], string[]]>([
    [
      'in the article, for names outside it too',
      [{ text: 'Nora Kern sailed.' }, { text: 'More on Kern here.', region: 'outside' }],
      ['Nora Kern', 'Kern'],
    ],
    [
      'outside the article, for its own block only',
      [
        { text: 'Then Kern sailed.' },
        { text: 'More on Nora Kern. And on Kern.', region: 'outside' },
        { text: 'And Kern.', region: 'outside' },
      ],
      ['Nora Kern', 'Kern'],
    ],
  ])('%s', (_name, blocks, expected) => {
    expect(named(blocks).map(([words]) => words)).toEqual(expected);
  });
});

describe('institutions', () => {
  test.each<[string, string, string[]]>([
    ['the name', 'It was the Finnish Ferry Board.', ['Finnish Ferry Board']],
    ['with the country as owner', 'It was Finland’s Ferry Board.', ['Finland’s Ferry Board']],
    ['with the country behind', 'It was the Ferry Board of Finland.', ['Ferry Board of Finland']],
    [
      'in another spelling',
      'It was the FINNISH FERRY BOARD itself there.',
      ['FINNISH FERRY BOARD'],
    ],
    ['of another country', 'It was the Estonian Ferry Board.', []],
    ['of no country', 'It was the Ferry Board.', []],
  ])('%s', (_name, text, expected) => {
    expect(named(text).map(([words]) => words)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'where it speaks',
      'The Lake Palace said on Monday that nothing had changed.',
      ['Lake Palace'],
    ],
    ['where it is quoted', '“Nothing has changed,” the Lake Palace said.', ['Lake Palace']],
    ['where it is a place', 'Tourists visited the Lake Palace in May.', []],
    ['where a confusable says so', 'A guard outside the Lake Palace said that all was calm.', []],
  ])('a metonym %s', (_name, text, expected) => {
    expect(named(text).map(([words]) => words)).toEqual(expected);
  });
});
