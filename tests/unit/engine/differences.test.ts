import { describe, expect, test } from 'vitest';
import type { ArticleContent } from '../../../contract/annotations.ts';
import type { DifferenceView } from '../../../contract/views.ts';
import { differenceViews, questionOf } from '../../../engine/present/questions.ts';
import {
  contentOf,
  NOTHING_CARRIED,
} from '../../../engine/read/5-relations/positions/article-content.ts';
import { indexOf } from './fictional-pack.ts';

/** Invented people, who quarrel over a lighthouse. */
const said = (id: string, date: string, stance: string, more: object = {}) => ({
  ...{ id, actor: id.split('-')[0], date, quote: { text: `Words of ${id}` } },
  stances: [{ proposition: 'p-lit', stance, supports: [`Words of ${id}`] }],
  ...more,
});

const PACK = {
  pack: { id: 'lamp', title: 'The lamp' },
  actors: [
    { id: 'ada', name: 'Ada Kern' },
    { id: 'bo', name: 'Bo Veldt', speaksFor: ['board'] },
    { id: 'cy', name: 'Cy Marren', speaksFor: ['board'] },
    { id: 'board', kind: 'organisation', name: 'Lamp Board' },
    { id: 'dot', name: 'Dot Ekwall' },
  ],
  topics: [{ id: 'lamp', label: 'The lamp' }],
  propositions: [
    { id: 'p-lit', topic: 'lamp', text: 'The lamp was lit.', question: 'Was the lamp lit?' },
    { id: 'p-oil', topic: 'lamp', text: 'Oil was bought.', question: 'Was oil bought?' },
  ],
  events: [{ id: 'inquiry', name: 'The inquiry', date: '2024-07-01' }],
  statements: [
    said('ada-lit', '2024-05-06', 'affirms'),
    said('bo-dark', '2024-05-07', 'denies'),
    said('ada-dark', '2024-05-20', 'denies'),
    said('dot-oil', '2024-05-05', 'affirms', {
      stances: [{ proposition: 'p-oil', stance: 'denies', supports: ['Words of dot-oil'] }],
    }),
  ],
  relations: [] as object[],
};

const DAY = '2024-05-10';

function differences(
  pack: object,
  carried: Partial<ArticleContent>,
  published: string | undefined = DAY,
): DifferenceView[] {
  const content = contentOf({ ...NOTHING_CARRIED, ...carried });
  return differenceViews({ index: indexOf({ ...PACK, ...pack }), content, published });
}

const accounts = (view: DifferenceView | undefined) =>
  view?.accounts.map(({ id, presence }) => `${id} ${presence}`);
const names = (actors: readonly { id: string }[] | undefined) => actors?.map(({ id }) => id);
const relation = (kind: string, a: string, b: string, more: object = {}) => ({
  ...{ id: `${a}+${b}`, kind, a, b, proposition: 'p-lit' },
  explanation: 'They differ.',
  ...more,
});

describe('positions that do not go together', () => {
  test('are one difference a question, without a relation too', () => {
    const found = differences({}, { statements: ['ada-lit'] }, '2024-06-01');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      ...{ id: 'p-lit', question: 'Was the lamp lit?', topic: 'The lamp' },
      ...{ lead: ['ada-lit', 'bo-dark'], relations: [] },
    });
    expect(accounts(found[0])).toEqual([
      'ada-lit in-article',
      'bo-dark not-in-article',
      'ada-dark other-words',
    ]);
  });

  test('an explained pair leads before a computed one', () => {
    const relations = [relation('position-changed', 'ada-lit', 'ada-dark')];
    const computed = differences({ relations }, { statements: ['ada-lit'] }, '2024-06-01');
    expect(computed[0]?.lead).toEqual(['ada-lit', 'bo-dark']);
    const denial = [relation('direct-denial', 'ada-lit', 'ada-dark')];
    const explained = differences({ relations: denial }, { statements: ['ada-lit'] }, '2024-06-01');
    expect(explained[0]).toMatchObject({
      lead: ['ada-lit', 'ada-dark'],
      relations: [{ kind: 'direct-denial', explanation: 'They differ.' }],
    });
  });

  test('of two pairs alike the one leads that the article does not carry whole', () => {
    const cy = said('cy-dark', '2024-05-06', 'denies');
    const pack = { statements: [...PACK.statements, cy] };
    const [found] = differences(pack, { statements: ['ada-lit', 'cy-dark'] });
    expect(found?.lead).toEqual(['ada-lit', 'bo-dark']);
  });

  test.each<[string, object[]]>([
    [
      'stances without the words that carry them',
      PACK.statements.map((one) => ({
        ...one,
        stances: one.stances.map(({ supports: _, ...stance }) => stance),
      })),
    ],
    [
      'more than a year apart',
      [said('ada-lit', '2022-05-06', 'affirms'), PACK.statements[1] ?? {}],
    ],
    ['a condition', [PACK.statements[0] ?? {}, said('bo-dark', '2024-05-07', 'conditional')]],
    ['the same stance', [PACK.statements[0] ?? {}, said('bo-dark', '2024-05-07', 'affirms')]],
  ])('are not computed from %s', (_name, statements) => {
    expect(differences({ statements }, { statements: ['ada-lit'] })).toEqual([]);
  });

  test('what somebody has given up meanwhile is set against nobody who spoke after that', () => {
    const late = said('dot-lit', '2024-06-05', 'denies');
    const pack = { statements: [...PACK.statements, late] };
    const [found] = differences(pack, { statements: ['dot-lit'] }, '2024-06-10');
    expect(found).toBeUndefined();
    const [before] = differences(pack, { statements: ['ada-lit'] }, '2024-06-10');
    expect(accounts(before)).not.toContain('dot-lit not-in-article');
  });

  test('what agrees is no difference and stands beside one in a line of its own', () => {
    const dot = said('dot-lit', '2024-05-06', 'affirms');
    const relations = [relation('consistent', 'ada-lit', 'dot-lit')];
    const pack = { statements: [...PACK.statements, dot], relations };
    const [found] = differences(pack, { statements: ['ada-lit'] });
    expect(names(found?.agreeing)).toEqual(['dot-lit']);
    expect(accounts(found)).not.toContain('dot-lit not-in-article');
  });

  test('what the reader wants nothing of is left out', () => {
    const content = contentOf({ ...NOTHING_CARRIED, statements: ['ada-lit'] });
    const isUnmarked = (id: string) => id === 'bo-dark';
    const context = { index: indexOf(PACK), content, published: DAY, isUnmarked };
    expect(differenceViews(context).map(({ lead }) => lead)).toEqual([['ada-lit', 'ada-dark']]);
  });

  test('a view that no statement is known of is set against the others', () => {
    const views = [{ actor: 'bo', proposition: 'p-lit' }];
    const [found] = differences({}, { views });
    expect(found?.lead).toEqual(['ada-lit', 'bo-dark']);
  });

  test('what settled them is said', () => {
    const relations = [
      relation('accounts-differ', 'ada-lit', 'bo-dark', {
        ...{ status: 'resolved', resolvedBy: 'inquiry' },
      }),
    ];
    const [found] = differences({ relations }, { statements: ['ada-lit'] });
    expect(found?.relations[0]?.resolved).toEqual({ by: 'The inquiry', date: '2024-07-01' });
    expect(names(found?.missing)).toEqual([]);
  });
});

describe('a side is missing', () => {
  const missing = (carried: Partial<ArticleContent>, published = DAY) => {
    const [found] = differences({}, { statements: ['ada-lit'], ...carried }, published);
    return [names(found?.missing), names(found?.notFound)];
  };

  test('where the article has nothing of it', () => {
    expect(missing({})).toEqual([['bo'], []]);
  });

  test('only for what was said by then', () => {
    expect(missing({}, '2024-05-06')).toEqual([[], []]);
  });

  test.each<[string, Partial<ArticleContent>]>([
    ['its words are there', { statements: ['ada-lit', 'bo-dark'] }],
    ['it speaks to the question', { views: [{ actor: 'bo', proposition: 'p-lit' }] }],
    ['who speaks in the same name does', { views: [{ actor: 'cy', proposition: 'p-lit' }] }],
    ['in whose name it speaks does', { views: [{ actor: 'board', proposition: 'p-lit' }] }],
  ])('not where %s', (_name, carried) => {
    expect(missing(carried)).toEqual([[], []]);
  });

  test('no more than not found, where the article names the side and may let it speak', () => {
    expect(missing({ maybeHeard: ['bo'] })).toEqual([[], ['bo']]);
    expect(missing({ maybeHeard: ['cy'] })).toEqual([[], ['bo']]);
    expect(missing({ maybeHeard: ['dot'] })).toEqual([['bo'], []]);
  });

  test('never for the earlier words of one who speaks there', () => {
    const [found] = differences({}, { statements: ['ada-dark'] }, '2024-06-01');
    expect(accounts(found)).toEqual(['ada-lit other-words', 'ada-dark in-article']);
    expect(names(found?.missing)).toEqual([]);
  });
});

describe('words beside the question', () => {
  const relations = [
    relation('qualified', 'dot-oil', 'ada-lit', { proposition: 'p-oil', propositionB: 'p-lit' }),
  ];

  test('stand under the question of either, say theirs, and make no side missing', () => {
    const statements = PACK.statements.filter(({ id }) => id !== 'bo-dark' && id !== 'ada-dark');
    const [ofLamp] = differences({ statements, relations }, { statements: ['ada-lit'] });
    expect(ofLamp).toMatchObject({ id: 'p-lit', lead: ['dot-oil', 'ada-lit'], missing: [] });
    expect(ofLamp?.accounts.map(({ stance, beside }) => [stance, beside])).toEqual([
      [undefined, 'Was oil bought?'],
      ['affirms', undefined],
    ]);
    const [ofOil] = differences({ statements, relations }, { statements: ['dot-oil'] });
    expect(ofOil).toMatchObject({ id: 'p-oil', accounts: [{}, { beside: 'Was the lamp lit?' }] });
  });
});

describe('a question without a difference', () => {
  test('is told with the words of each that are nearest to the article', () => {
    const content = contentOf(NOTHING_CARRIED);
    const context = { index: indexOf(PACK), content, published: '2024-05-19' };
    const view = questionOf('p-lit', 'ada', context);
    expect(names(view?.accounts)).toEqual(['bo-dark', 'ada-dark']);
    expect(questionOf('p-lit', 'dot', context)).toBeUndefined();
  });
});
