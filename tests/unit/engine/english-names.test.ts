import { describe, expect, test } from 'vitest';
import { indexOf, named, read } from './fictional-pack.ts';

const PACK = { pack: { id: 'names', title: 'Names', languages: ['en'] } };

/** Words that name an actor of a pack whose actors have nothing but these names. */
function marked(names: string | string[], texts: string | string[], lang = 'en'): string[] {
  const actors = [names].flat().map((name, at) => ({ id: `a${at}`, name }));
  return named(texts, { lang }, indexOf({ ...PACK, actors })).map(([words]) => words);
}

describe('given names', () => {
  test.each([
    ['Andrew Quorn', 'The boat of Andy Quorn left.', ['Andy Quorn']],
    ['Bill Quorn', 'The boat of William Quorn left.', ['William Quorn']],
    ['Bill Quorn', 'The boat of Robert Quorn left.', []],
    ['T. S. Quorn', 'The boat of Thomas Quorn left.', ['Thomas Quorn']],
    ['Ada R. Quorn', 'The boat of Ada Rosaline Quorn left.', ['Ada Rosaline Quorn']],
    ['Ada Quorn', 'The boat of Ada Ysolde Quorn left.', ['Ada Ysolde Quorn']],
    ['Ada Smith', 'The boat of Ada Ysolde Smith left.', []],
    ['Ada Quorn', 'The boat of Eve Ysolde Quorn left.', []],
    ['Ada R. Quorn', 'The boat of Ada Ulrike Quorn left.', []],
    ['Ada H. R. Quorn', 'The boat of Ada Quorn left.', ['Ada Quorn']],
    ['Ada H. R. Quorn', 'The boat of Ada B. Quorn left.', []],
    ['Ada R. Quorn', 'The boat of Ada R. Quorn left.', ['Ada R. Quorn']],
    ['Tarek Quorn', 'The boat of Tarik Quorn left.', ['Tarik Quorn']],
    ['Wiateslav Quorn', 'The boat of Wyateslav Quorn left.', ['Wyateslav Quorn']],
    ['Marina Quorn', 'The boat of Marine Quorn left.', []],
    ['Ada Quorn', 'The score of 1 A. Quorn and 2 B. Quorn stood.', []],
    ['Jürgen Quörn', 'The boat of Juergen Quoern left.', ['Juergen Quoern']],
  ])('%s: %s', (name, text, expected) => {
    expect(marked(name, text)).toEqual(expected);
  });

  test('of two actors with one surname the one whose given name is written', () => {
    const actors = [
      { id: 'ada', name: 'Ada Quorn' },
      { id: 'ben', name: 'Benjamin Quorn' },
    ];
    expect(named('Then Ben Quorn left.', { lang: 'en' }, indexOf({ ...PACK, actors }))).toEqual([
      ['Ben Quorn', 'ben'],
    ]);
  });

  test.each([
    ['an initial alone may be another’s', ['A. Smith left.'], []],
    [
      'an initial with the full name on the page',
      ['Alda Smith came.', 'A. Smith left.'],
      ['Alda Smith', 'A. Smith'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(marked('Alda Smith', texts)).toEqual(expected);
  });

  test.each([
    ['a rare one behind the full name', ['Quenby Smith came.', 'On the pier Quenby left.'], true],
    ['a rare one without the full name', ['Then came Smith.', 'On the pier Quenby left.'], false],
    ['somebody else’s', ['Quenby Smith came.', 'On the pier Quenby Reed left.'], false],
  ])('%s', (_name, texts, expected) => {
    expect(marked('Quenby Smith', texts).includes('Quenby')).toBe(expected);
  });

  test.each<[string, string[], boolean]>([
    ['alone', ['On the pier it was Nora again.'], true],
    ['where another bears it', ['On the pier it was Nora.', 'Here they met Nora Reed.'], false],
    ['before an Irish name', ['On the pier it was Nora O’Reed again.'], false],
    ['before a nickname', ['On the pier it was Nora “Boat” Reed.'], false],
    ['in capitals', ['It says on the pier that NORA REED waves.'], false],
    ['before “of”', ['On the pier they sang of Nora of the Lake.'], false],
    ['in a compound', ['On the pier they sang Nora-like songs.'], false],
    ['written small elsewhere', ['On the pier it was Nora.', 'A nora is a bird.'], false],
  ])('a common one behind the full name, %s', (_name, texts, expected) => {
    const words = marked('Nora Smith', ['Nora Smith came to the pier.', ...texts]);
    expect(words.some((word) => /^nora$/i.test(word))).toBe(expected);
  });

  test('one that is a word as well names nobody alone', () => {
    const texts = ['Will Smith came to the pier.', 'On the pier they met Will again.'];
    expect(marked('Will Smith', texts)).toEqual(['Will Smith']);
  });

  test('in other languages, where a name may stand before any noun, it names nobody alone', () => {
    const texts = ['Nora Smith ist am Hafen.', 'Dort steht Nora mit dem Hund.'];
    expect(marked('Nora Smith', texts, 'de')).toEqual(['Nora Smith']);
    const german = 'Das ist die Antwort auf den Plan Quenbys Quorns und nicht mehr.';
    expect(marked('Quenby Quorn', german, 'de')).toEqual(['Quenbys Quorns']);
  });

  test('a rule of its own tells of a given name', () => {
    const index = indexOf({ ...PACK, actors: [{ id: 'q', name: 'Quenby Smith' }] });
    const { mentions } = read(
      ['Quenby Smith came.', 'On the pier Quenby left.'],
      { lang: 'en' },
      index,
    );
    expect(mentions.map(({ rule }) => rule)).toEqual(['full-name', 'given-name']);
  });
});

describe('parts of names', () => {
  test.each([
    ['Adam Quorn Jr.', ['Adam Quorn left.', 'Quorn waved.'], ['Adam Quorn', 'Quorn']],
    [
      'Lan San Suu Quy',
      ['Lan San Suu Quy left.', 'Suu Quy waved.'],
      ['Lan San Suu Quy', 'Suu Quy'],
    ],
    [
      'Nuri al-Quorn',
      ['Nuri Quorn left.', 'There the al-Quorn side waved at Quorn.'],
      ['Nuri Quorn', 'al-Quorn', 'Quorn'],
    ],
    ['Adam Quorn Jr.', ['Adam Quorn Jr. left.'], ['Adam Quorn Jr.']],
    ['Ada Quorn-Reed', ['Ada Quorn left.'], ['Ada Quorn']],
    ['Xu Lanping', ['Xu Lanping left.', 'There Xu waved.'], ['Xu Lanping', 'Xu']],
    [
      'Quorl VIII of Velm',
      ['There sat Quorl VIII of Velm.', 'Quorl VIII left.'],
      ['Quorl VIII of Velm', 'Quorl VIII'],
    ],
    ['Princess Quenby of Velm', ['They left Velm.', 'The velm is a bird.'], []],
    ["Ada O'Quorn", ["Ada O'Quorn left.", 'O’Quorn waved.'], ["Ada O'Quorn", 'O’Quorn']],
    ["Ada O'Quorn", ["Ada O'Quorn left.", 'Then Quorn waved.'], ["Ada O'Quorn"]],
    ["Ada d'Quorn Jr.", ["Ada d'Quorn left.", "Then d'Quorn waved."], ["Ada d'Quorn", "d'Quorn"]],
    ['lake commissioner', ['A commissioner left.', 'The Commissioner waved.'], []],
    ['general', ['A general left.', 'The General waved.'], []],
    ['Chicago', ['They left Chicago.'], []],
    ['Quillon', ['They heard Quillon.'], ['Quillon']],
    [
      'Quillon',
      ['They went to see the Quillon Harbour again.', 'They went to hear Dana Quillon again.'],
      [],
    ],
  ])('%s: %s', (name, texts, expected) => {
    expect(marked(name, texts)).toEqual(expected);
  });
});

describe('a surname among capitals', () => {
  test.each([
    ['another’s first name', 'At the pier they met Quorn Reed again.', ['Ada Quorn']],
    ['a thing', 'At noon they crossed the Quorn Tableland again.', ['Ada Quorn']],
    [
      'two surnames of actors that make somebody else',
      'At the pier they met Quorn Soames again.',
      ['Ada Quorn'],
    ],
    ['a prize', 'They won the Ada Quorn Prize again at the pier.', ['Ada Quorn']],
    ['a weekday', 'At the pier they met Quorn Monday in town.', ['Ada Quorn', 'Quorn']],
    ['a title', 'At the pier they met with Quorn President Kern.', ['Ada Quorn', 'Quorn']],
  ])('%s', (_name, text, expected) => {
    const words = marked(
      ['Ada Quorn', 'Ben Soames'],
      ['There Ada Quorn waved at the ferry.', text],
    );
    expect(words).toEqual(expected);
  });
});

describe('a surname that only one actor has, without any full name', () => {
  test.each<[string, string, string | string[], number]>([
    ['a rare one', 'Ada Quorn', 'The boat left without Quorn on it.', 1],
    ['behind an occupation', 'Ada Quorn', 'Coach Quorn left with the boat.', 1],
    ['behind an opener', 'Ada Quorn', 'Perhaps Quorn left with the boat.', 1],
    ['behind any title', 'Ada Quorn', 'The boat left with Admiral Quorn on it.', 1],
    ['a frequent one', 'Ada Smith', 'The boat left without Smith on it.', 0],
    ['a common word', 'Ada Bridges', 'The boat left without Bridges on it.', 0],
    ['a place', 'Ada Sussex', 'The boat left without Sussex on it.', 0],
    ['a given name', 'Ada Martin', 'The boat left without Martin on it.', 0],
    ['a short one', 'Ada Quo', 'The boat left without Quo on it.', 0],
    ['written small elsewhere', 'Ada Quorn', ['Without Quorn it left.', 'A quorn is a bird.'], 0],
    ['where somebody else bears it', 'Ada Quorn', ['It left with Quorn.', 'Ben Quorn waved.'], 0],
    ['behind an article', 'Ada Quorn', 'The boat left without the Quorn on it.', 0],
    ['behind an article before a campaign', 'Ada Quorn', 'Now the Quorn campaign left.', 1],
    ['behind a word of place', 'Ada Quorn', 'The boat left for a pier in Quorn on it.', 0],
    ['behind an initial', 'Ada Quorn', 'The boat left with B. Quorn on it.', 0],
    ['in a compound', 'Ada Quorn', 'The boat left in a pre-Quorn time.', 0],
    ['in capitals', 'Ada Quorn', 'The boat left without QUORN on it.', 0],
    ['in a heading', 'Ada Quorn', 'Wary Quorn Waves Goodbye', 0],
  ])('%s', (_name, name, texts, expected) => {
    expect(marked(name, texts)).toHaveLength(expected);
  });

  test('in English only, whose frequent names and words the engine knows', () => {
    expect(marked('Ada Quorn', 'Das Schiff ist mit Quorn gefahren.', 'de')).toEqual([]);
  });

  test.each([
    [
      'two actors',
      [
        { id: 'a', name: 'Ada Quorn' },
        { id: 'b', name: 'Ben Quorn' },
      ],
    ],
    ['a confusable', [{ id: 'a', name: 'Ada Quorn', confusables: [{ text: 'Quorn Lane' }] }]],
    ['the pack', [{ id: 'a', name: 'Ada Quorn', bareSurname: 'after-full-name' }]],
  ])('is ruled out by %s', (_name, actors) => {
    const text = 'The boat left without Quorn on it.';
    expect(named(text, { lang: 'en' }, indexOf({ ...PACK, actors }))).toEqual([]);
  });

  test('is named as the reason', () => {
    const index = indexOf({ ...PACK, actors: [{ id: 'a', name: 'Ada Quorn' }] });
    const { mentions } = read('The boat left without Quorn on it.', { lang: 'en' }, index);
    expect(mentions.map(({ rule }) => rule)).toEqual(['only-bearer']);
  });
});

describe('somebody else on a page that names the actor in full', () => {
  test.each([
    ['a spouse', 'At noon they met Melvina Quorn at the pier.'],
    ['a second name', 'At noon they met Anna Bea Quorn at the pier.'],
    ['a double name', 'At noon they met Anna-Bea Quorn at the pier.'],
    ['the same initial behind a name', 'At noon they met Nora B. Quorn at the pier.'],
    ['the same initial behind a rare name', 'At noon they met Norwina B. Quorn at the pier.'],
    ['the same initial behind another', 'At noon they met J. B. Quorn at the pier.'],
    ['a particle', 'At noon they met Luis de Quorn at the pier.'],
    ['a saint', 'At noon they met at St. Quorn and at Saint Quorn.'],
    ['a family', 'At noon they met the Quorn family at the pier.'],
    ['a father', 'At noon they met Bea Quorn Sr. at the pier.'],
    ['a company', 'At noon Quorn plc and Quorn & Sons waved.'],
    ['a town', 'At noon they left the town of Quorn again.'],
    ['a town in a country', 'At noon they met in Quorn, Texas, again.'],
    ['a brand', 'At noon they met in the Quorn Tower with Quorn Motor people.'],
  ])('%s', (_name, text) => {
    expect(marked('Bea Quorn', ['There Bea Quorn waved.', text])).toEqual(['Bea Quorn']);
  });

  test.each([
    ['an initial', 'At noon they met B. Quorn at the pier.', 'B. Quorn'],
    ['an initial behind a place', 'Upper Velm B. Quorn left with the boat.', 'B. Quorn'],
    ['a full name behind a place', 'At noon in Paris Bea Quorn left the pier.', 'Bea Quorn'],
    ['a country as the next subject', 'At noon they thanked Quorn, France and others.', 'Quorn'],
    ['families of others', 'At noon Quorn families were named.', 'Quorn'],
  ])('not %s', (_name, text, expected) => {
    expect(marked('Bea Quorn', ['There Bea Quorn waved.', text]).at(-1)).toBe(expected);
    expect(marked('Bea Quorn', ['There Bea Quorn waved.', text])).toHaveLength(2);
  });
});

describe('a surname that a man and a woman of the packs share, without any full name', () => {
  test.each([
    ['he', 'The boat left without Quorn, as he said.', ['Adam Quorn']],
    ['she', 'The boat left without Quorn. She waved.', ['Nora Quorn']],
    ['both', 'The boat left without Quorn, as he said to her.', []],
    ['neither', 'The boat left without Quorn.', []],
  ])('an article that says %s', (_name, text, expected) => {
    const actors = ['Adam Quorn', 'Nora Quorn'].map((name) => ({ id: name, name }));
    const found = named(text, { lang: 'en' }, indexOf({ ...PACK, actors }));
    expect(found.map(([, actor]) => actor)).toEqual(expected);
  });

  test('two men share it as well', () => {
    const text = 'The boat left without Quorn, as he said.';
    expect(marked(['Adam Quorn', 'Eric Quorn', 'Nora Quorn'], text)).toEqual([]);
  });

  test('as another’s given name it is no surname', () => {
    const text = 'The boat left without Quorn on it.';
    expect(marked(['Ada Quorn', 'Quorn Reed'], text)).toEqual(['Quorn']);
    expect(marked(['Ada Quorn', 'Quorn Soames'], ['Quorn Soames came.', text])).toHaveLength(2);
  });
});

describe('two persons of one surname', () => {
  const text = ['Adam Quorn and Nora Quorn came. Adam Quorn waved.'];

  test.each([
    ['Mrs', 'Nora Quorn'],
    ['Mr', 'Adam Quorn'],
  ])('%s tells which', (title, expected) => {
    const actors = ['Adam Quorn', 'Nora Quorn'].map((name) => ({ id: name, name }));
    const index = indexOf({ ...PACK, actors });
    const found = named([...text, `On the pier ${title}. Quorn sang.`], { lang: 'en' }, index);
    expect(found.at(-1)).toEqual(['Quorn', expected]);
  });

  test('Mrs is nobody where only a man is known', () => {
    const texts = ['Adam Quorn came to the pier.', 'On the pier Mrs. Quorn sang.'];
    expect(marked('Adam Quorn', texts)).toEqual(['Adam Quorn']);
  });
});
