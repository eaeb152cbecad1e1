import { describe, expect, test } from 'vitest';
import { claimReviews, statementsOf } from '../../../data/import/claim-reviews.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { samplePack } from './sample-pack.ts';

type Node = Record<string, unknown>;

/** A fact check as sites publish it; `change` replaces some of its fields. */
function review(change: Node = {}): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://check.example/1',
    claimReviewed: 'The ferry would  cost\nnothing',
    datePublished: '2024-05-09T10:00:00Z',
    author: { '@type': 'Organization', name: 'Lake Check' },
    reviewRating: { '@type': 'Rating', alternateName: 'Mostly false' },
    itemReviewed: {
      '@type': 'Claim',
      datePublished: '2024-05-08',
      author: { '@type': 'Person', name: 'Bo Veldt' },
    },
    ...change,
  };
}

/** The same, with some fields of the claim replaced. */
const reviewOf = (claim: Node) =>
  review({ itemReviewed: { ...(review().itemReviewed as Node), ...claim } });

const imported = (...reviews: Node[]) => statementsOf(reviews, samplePack());

describe('finding fact checks', () => {
  test.each<[string, unknown]>([
    ['one object', review()],
    ['a list', [review(), { '@type': 'WebPage' }]],
    ['a graph', { '@graph': [{ '@type': 'WebPage' }, review()] }],
    ['a type by its address', { ...review(), '@type': ['https://schema.org/ClaimReview'] }],
  ])('in %s', (_name, value) => {
    expect(claimReviews(value)).toHaveLength(1);
  });

  test.each([[null], ['text'], [{ '@type': 'Review' }], [{ '@graph': 1 }], [[[review()]]]])(
    'none in %j',
    (value) => {
      expect(claimReviews(value)).toEqual([]);
    },
  );
});

describe('a fact check as a statement', () => {
  test('who is reported to have said what and when, and no verdict', () => {
    expect(imported(review())).toEqual({
      actors: [],
      statements: [
        {
          id: 'veldt-20240508-ferry-cost-nothing',
          actor: 'bo-veldt',
          date: '2024-05-08',
          paraphrase: 'The ferry would cost nothing',
          sources: [
            { url: 'https://check.example/1', publisher: 'Lake Check', published: '2024-05-09' },
          ],
          attribution: { kind: 'reported', by: 'Lake Check' },
        },
      ],
      known: 0,
      leftOut: [],
    });
  });

  test('an unknown speaker becomes an actor, once', () => {
    const cleo = { author: { '@type': 'Person', name: 'Cléo Ørn' } };
    const { actors, statements } = imported(reviewOf(cleo), {
      ...reviewOf(cleo),
      claimReviewed: 'Another thing',
    });
    expect(actors).toEqual([{ id: 'cleo-orn', kind: 'person', name: 'Cléo Ørn' }]);
    expect(statements.map(({ actor }) => actor)).toEqual(['cleo-orn', 'cleo-orn']);
  });

  test('an organisation, under an id that is not taken', () => {
    const author = { '@type': 'NewsMediaOrganization', name: 'Ada-Kern' };
    expect(imported(reviewOf({ author })).actors).toEqual([
      { id: 'ada-kern-2', kind: 'organisation', name: 'Ada-Kern' },
    ]);
  });

  test('a known speaker is known by a full name, not by a surname', () => {
    const known = imported(reviewOf({ author: { name: 'minister kern' } }));
    expect(known.statements[0]?.actor).toBe('ada-kern');
    expect(imported(reviewOf({ author: { name: 'Kern' } })).actors[0]?.id).toBe('kern');
  });

  test('ids are told apart', () => {
    const ids = imported(review(), review({ url: 'https://check.example/2' })).statements;
    expect(ids.map(({ id }) => id)).toEqual([
      'veldt-20240508-ferry-cost-nothing',
      'veldt-20240508-ferry-cost-nothing-2',
    ]);
  });

  test('the same review again is known', () => {
    expect(imported(review(), review())).toMatchObject({ known: 1, statements: [{}] });
  });

  test('the pack loads with what came in', () => {
    const { actors, statements } = imported(reviewOf({ author: 'Cleo Orn' }));
    const pack = samplePack();
    const value = {
      ...pack,
      actors: [...pack.actors, ...actors],
      statements: [...pack.statements, ...statements],
    };
    expect(parsePack(value)).toMatchObject({ ok: true });
  });
});

test.each<[string, Node, RegExp]>([
  ['no claim', review({ claimReviewed: ' ' }), /has no claimReviewed/],
  ['no address', review({ url: undefined }), /no web address/],
  ['a script as its address', review({ url: 'javascript:alert(1)' }), /no web address/],
  ['no publisher', review({ author: undefined }), /who published the review/],
  ['no day', reviewOf({ datePublished: 'May' }), /when it was said/],
  ['a day that is none', reviewOf({ datePublished: '2024-02-31' }), /when it was said/],
  ['no speaker', reviewOf({ author: undefined }), /who said it/],
  ['several speakers', reviewOf({ author: [{ name: 'A' }, { name: 'B' }] }), /several authors/],
  ['a speaker without Latin letters', reviewOf({ author: { name: 'Ада' } }), /no id can be made/],
  ['nothing about the claim', review({ itemReviewed: 'x' }), /when it was said/],
])('%s: left out with the reason', (_name, node, reason) => {
  expect(imported(node)).toEqual({
    actors: [],
    statements: [],
    known: 0,
    leftOut: [{ entry: 1, reason: expect.stringMatching(reason) }],
  });
});

test('a name that two actors bear is nobody’s', () => {
  const pack = samplePack();
  pack.actors.push({ ...(pack.actors[1] as (typeof pack.actors)[0]), id: 'bo-veldt-younger' });
  expect(statementsOf([review()], pack).leftOut).toEqual([
    { entry: 1, reason: 'names "Bo Veldt", who may be bo-veldt or bo-veldt-younger' },
  ]);
});
