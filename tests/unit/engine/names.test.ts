import { describe, expect, test } from 'vitest';
import { named, read } from './fictional-pack.ts';

const NOBODY: ReturnType<typeof named> = [];

describe('who a name stands for', () => {
  test.each<[string, string | string[], ReturnType<typeof named>]>([
    ['the full name', 'A gift from Nora Kern arrived.', [['Nora Kern', 'kern']]],
    ['a surname before any full name', 'A gift from Kern arrived.', NOBODY],
    ['a surname that is allowed alone', 'A gift from Halm arrived.', [['Halm', 'halm']]],
    [
      'a surname, once the full name stands anywhere in the article',
      ['Kern sailed at dawn.', 'Nora Kern waved.'],
      [
        ['Kern', 'kern'],
        ['Nora Kern', 'kern'],
      ],
    ],
    ['a title of the actor', 'Then President Kern sailed.', [['Kern', 'kern']]],
    ['a title that is not the actor’s', 'Then Admiral Kern sailed.', NOBODY],
    [
      'a surname with particles',
      'So said Greta van der Molen.',
      [['Greta van der Molen', 'molen']],
    ],
    [
      'a part of a surname',
      'Greta van der Molen met Jan Molen.',
      [['Greta van der Molen', 'molen']],
    ],
    ['a misprinted given name', 'Only Antonn Halm stayed.', [['Antonn Halm', 'halm']]],
    ['an initial', 'The note of A. Halm was long.', [['A. Halm', 'halm']]],
    ['another initial', 'The note of B. Halm was long.', NOBODY],
    ['a middle initial', 'The note of Anton B. Halm was long.', [['Anton B. Halm', 'halm']]],
    ['another spelling', 'Aides of Pavel Soranskiy left.', [['Pavel Soranskiy', 'soransky']]],
    ['marks left out or added', 'Aides of Pável Soranský left.', [['Pável Soranský', 'soransky']]],
    ['a soft hyphen', 'A gift from Anton Ha\u00ADlm came.', [['Anton Ha\u00ADlm', 'halm']]],
    ['a no-break space', 'A gift from Anton\u00A0Halm came.', [['Anton\u00A0Halm', 'halm']]],
    ['small letters', 'They cut halm and kern for nora kern.', NOBODY],
    ['a longer word', 'The Halmstead road is closed.', NOBODY],
    ['a full name over two sentences', 'They met Nora. Kern was absent.', NOBODY],
    ['a company', 'Nora Kern bought Kern Holdings.', [['Nora Kern', 'kern']]],
    ['a son', 'Then Anton Halm Jr. sailed.', NOBODY],
  ])('%s', (_name, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('the words that are marked begin with the given name, whose rule then counts', () => {
    expect(read('Only Antonn Halm stayed.').mentions).toEqual([
      {
        ...{ block: 0, start: 5, end: 16, matched: 'Antonn Halm' },
        ...{ actor: 'halm', rule: 'full-name', confidence: expect.any(Number) },
      },
    ]);
  });

  test.each([
    ['title', 'Then President Kern sailed.'],
    ['surname', 'Halm sailed.'],
    ['full-name', 'Anton Halm sailed.'],
    ['organisation', 'It was the Finnish Ferry Board.'],
    ['metonym', 'The Lake Palace said that nothing had changed.'],
  ])('a mention tells its rule: %s', (rule, text) => {
    expect(read(text).mentions.map((mention) => mention.rule)).toEqual([rule]);
  });
});

describe('names beside other characters', () => {
  test.each<[string, string, string[]]>([
    ['a possessive', 'Anton Halm’s boat left.', ['Anton Halm']],
    ['a straight apostrophe', "Anton Halm's boat left.", ['Anton Halm']],
    [
      'two names joined by a hyphen',
      'Nora Kern saw a Kern-Halm meeting.',
      ['Nora Kern', 'Kern', 'Halm'],
    ],
    [
      'two names joined by a dash',
      'Nora Kern saw a Kern–Halm meeting.',
      ['Nora Kern', 'Kern', 'Halm'],
    ],
    ['a prefix', 'It is an anti-Halm slogan.', ['Halm']],
    ['a double surname of somebody else', 'Then Anna Weber-Halm sang.', []],
    ['quotation marks', 'A “Halm” stamp.', ['Halm']],
    ['an emoji', '🛳️🌊 Halm sails.', ['Halm']],
    ['a heading in capitals', 'NORA KERN WAVES', ['NORA KERN']],
  ])('%s', (_name, text, expected) => {
    expect(named(text).map(([words]) => words)).toEqual(expected);
  });

  test('a German genitive is a name in German only', () => {
    const german = 'Das ist die Antwort und nicht der Plan: Halms Schiff ist da.';
    expect(named(german, { lang: 'de' })).toEqual([['Halms', 'halm']]);
    expect(named('This is the answer and not the plan: Halms are here.')).toEqual([]);
  });

  test('a name in title case needs no other sign', () => {
    const heading = { text: 'Wary Halm Waves Goodbye', kind: 'heading' } as const;
    expect(named([heading])).toEqual([['Halm', 'halm']]);
  });
});

describe('somebody else of that name', () => {
  test.each<[string, string[], string[]]>([
    ['a confusable at the end', ['Kern County votes.', 'Nora Kern sails.'], ['Nora Kern']],
    ['a confusable person', ['Otto Kern sews.', 'Nora Kern sails.'], ['Nora Kern']],
    ['a confusable longer than the name', ['Somebody won the Anton Halm Prize.'], []],
    ['a confusable that is a place', ['They crossed Halm Bridge.'], []],
    ['another first name', ['Then Bruno Halm sang.'], []],
    ['another first name that nobody has heard of', ['Then the singer Quorzo Halm bowed.'], []],
    ['the bare surname behind another first name', ['Bruno Halm sang.', 'Halm bowed.'], []],
    ['the bare surname before another first name', ['Halm bowed.', 'Bruno Halm sang.'], ['Halm']],
    [
      'the bare surname behind a confusable person',
      ['Emil Halm dived.', 'Halm held the ball.'],
      [],
    ],
    ['the same in one paragraph', ['Emil Halm dived. Halm held the ball.'], []],
    ['the bare surname before it', ['Halm bowed.', 'Emil Halm dived.'], ['Halm']],
    ['the bare surname behind a place', ['They crossed Halm Bridge.', 'Halm bowed.'], ['Halm']],
    ['the bare surname behind a village', ['They met at Halm.', 'Halm bowed.'], ['Halm']],
    [
      'both persons named in full',
      ['Emil Halm dived.', 'Anton Halm clapped.', 'Halm bowed.'],
      ['Anton Halm', 'Halm'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(named(texts).map(([words]) => words)).toEqual(expected);
  });
});
