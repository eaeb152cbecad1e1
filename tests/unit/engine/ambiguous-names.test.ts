import { describe, expect, test } from 'vitest';
import type { MentionRule } from '../../../contract/annotations.ts';
import { indexOf, PAGE, read } from './fictional-pack.ts';

type Asked = [words: string, candidates: [actor: string, rule: MentionRule][]];
type Texts = Parameters<typeof read>[0];

/** Invented people of whom some share a surname, two even the whole name. */
const SHARED = indexOf({
  pack: { id: 'shared', title: 'Shared names' },
  actors: [
    { id: 'ada', name: 'Ada Quorn', bareSurname: 'allowed' },
    { id: 'emil', name: 'Emil Quorn', bareSurname: 'allowed' },
    { id: 'nora', name: 'Nora Quorn', bareSurname: 'after-full-name' },
    { id: 'iva', name: 'Iva Brentholm', bareSurname: 'unless-doubtful' },
    { id: 'otto', name: 'Otto Brentholm', bareSurname: 'unless-doubtful' },
    { id: 'jan-mayor', name: 'Jan Veltmaar' },
    { id: 'jan-judge', name: 'Jan Veltmaar' },
    ...['a', 'b', 'c', 'd', 'e'].map((letter) => ({
      ...{ id: `crowd-${letter}`, name: `Mira${letter} Holmqvistad`, bareSurname: 'allowed' },
    })),
  ],
});

const asked = (texts: Texts): Asked[] =>
  read(texts, PAGE, SHARED).ambiguous.map(({ matched, candidates }) => [
    matched,
    candidates.map(({ actor, rule }) => [actor, rule]),
  ]);

describe('a name of several actors', () => {
  test.each<[string, Texts, Asked[]]>([
    [
      'each of whom it would stand for alone',
      'In the evening Quorn sailed.',
      [
        [
          'Quorn',
          [
            ['ada', 'surname'],
            ['emil', 'surname'],
          ],
        ],
      ],
    ],
    [
      'each of whom would be its only bearer',
      'In the evening Brentholm sailed.',
      [
        [
          'Brentholm',
          [
            ['iva', 'only-bearer'],
            ['otto', 'only-bearer'],
          ],
        ],
      ],
    ],
    [
      'who share the whole name',
      'The letter came from Jan Veltmaar.',
      [
        [
          'Jan Veltmaar',
          [
            ['jan-mayor', 'full-name'],
            ['jan-judge', 'full-name'],
          ],
        ],
      ],
    ],
    [
      'who are named in full equally often',
      'Ada Quorn met Emil Quorn. In the evening Quorn sailed.',
      [
        [
          'Quorn',
          [
            ['ada', 'surname'],
            ['emil', 'surname'],
          ],
        ],
      ],
    ],
  ])('%s is asked for', (_name, texts, expected) => {
    expect(asked(texts)).toEqual(expected);
  });

  test('is a mention of nobody', () => {
    const found = read(
      'The letter came from Jan Veltmaar. “It is late,” Quorn said.',
      PAGE,
      SHARED,
    );
    expect(found.ambiguous.map(({ matched }) => matched)).toEqual(['Jan Veltmaar', 'Quorn']);
    expect(found).toMatchObject({ mentions: [], claims: [], relations: [] });
    expect(found.quotations[0]?.speaker?.actor).toBeUndefined();
  });

  test.each<[string, Texts]>([
    ['whom the article names in full', 'Ada Quorn came. In the evening Quorn sailed.'],
    ['of whom one stands beside it', 'In the evening Emil Quorn sailed.'],
    ['beside the first name of somebody else', 'In the evening Boris Quorn sailed.'],
    ['of whom only one is of the title’s gender', 'In the evening Mrs Quorn sailed.'],
    ['of whom there are too many', 'In the evening Holmqvistad sailed.'],
    [
      'outside the article',
      ['An evening.', { text: 'In the evening Quorn sailed.', region: 'outside' }],
    ],
  ])('%s is not asked for', (_name, texts) => {
    expect(asked(texts)).toEqual([]);
  });
});
