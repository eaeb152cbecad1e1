import { describe, expect, test } from 'vitest';
import type {
  AmbiguousMention,
  Annotations,
  Claim,
  Mention,
  PageFacts,
} from '../../../contract/annotations.ts';
import { actorDetail } from '../../../engine/present/actor-detail.ts';
import { cardView } from '../../../engine/present/card-view.ts';
import { forReaders } from '../../../engine/present/for-readers.ts';
import { pageView } from '../../../engine/present/page-view.ts';
import { NOTHING_CARRIED } from '../../../engine/read/5-relations/positions/article-content.ts';
import { searchEntries } from '../../../engine/search/search-entries.ts';
import { FERRY, FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

const LATE = { lang: 'en', published: '2024-06-30' };
const mention = read('Nora Kern sails.').mentions[0] as Mention;
const claim = read('Nora Kern said that the ferry line to Veldmark was agreed.').claims[0] as Claim;

const card = (
  target: Mention | Claim,
  reported: string[] = [],
  page: PageFacts = PAGE,
  index = FERRY,
) =>
  cardView(index, {
    target:
      'actor' in target ? { kind: 'actor', mention: target } : { kind: 'claim', claim: target },
    page,
    content: { ...NOTHING_CARRIED, statements: reported },
  });

const idsOf = (entries: readonly { id: string }[] | undefined) => entries?.map(({ id }) => id);

describe('what is marked for a reader', () => {
  test('nobody of whom the packs hold no more than the name', () => {
    const annotations = read('Nora Kern met the Finnish Ferry Board at the Lake Palace.');
    const named = ({ mentions }: Annotations) => mentions.map(({ actor }) => actor);
    expect(named(annotations)).toEqual(['kern', 'board']);
    expect(named(forReaders(annotations, FERRY))).toEqual(['kern']);
  });

  test('an institution without statements of its own, in whose name others speak', () => {
    const { mentions } = forReaders(read('The Lake Palace said that nothing had changed.'), FERRY);
    expect(mentions.map(({ actor }) => actor)).toEqual(['palace']);
  });

  test.each([
    ['asks', ['kern', 'board'], 1],
    ['does not ask', ['board', 'stranger'], 0],
  ])('%s between %j', (_does, actors, questions) => {
    const ambiguous: AmbiguousMention = {
      ...{ block: 0, start: 0, end: 4, matched: 'Nora' },
      candidates: actors.map((actor) => ({ actor, rule: 'full-name' })),
    };
    const annotations = { ...read(''), ambiguous: [ambiguous] };
    expect(forReaders(annotations, FERRY).ambiguous).toHaveLength(questions);
  });
});

describe('the card of an actor', () => {
  test('shows the actor, the reason for the mark and the pack', () => {
    expect(card(mention)).toMatchObject({
      actor: { id: 'kern', name: 'Nora Kern', role: 'President of Lakeland' },
      ...{ reports: [], differences: [] },
      why: { words: ['Nora Kern'], rule: 'full-name', confidence: mention.confidence },
      packs: [{ title: 'Ferry talks', updated: '2024-06-30' }],
    });
  });

  test.each([
    ['kern', '2019-06-01', 'Mayor of Port Lake'],
    ['kern', '2020-01-01', 'President of Lakeland'],
    ['kern', undefined, 'President of Lakeland'],
    ['halm', '2021-07-31', 'Foreign minister of Veldmark'],
    ['halm', '2021-08-01', 'Foreign minister of Veldmark'],
  ])('the role of %s in %s is %s', (actor, published, role) => {
    expect(card({ ...mention, actor }, [], { published })?.actor?.role).toBe(role);
  });

  const positions = (published: string | undefined) =>
    card(mention, [], { published })?.positions.map(({ label, statements }) => [
      label,
      idsOf(statements),
    ]);

  test('what the actor stated stands by topic, the nearest to the article first', () => {
    expect(positions('2024-05-01')).toEqual([
      ['The ferry', ['kern-agreed']],
      ['The harbour', ['kern-toll']],
    ]);
  });

  test('without an article the newest comes first', () => {
    expect(positions(undefined)).toEqual([
      ['The harbour', ['kern-toll']],
      ['The ferry', ['kern-agreed']],
    ]);
  });

  test('differences are those of statements that the article reports', () => {
    expect(card(mention, ['molen-praise'])?.differences).toEqual([]);
    expect(card(mention, ['kern-agreed'])?.differences.length).toBeGreaterThan(0);
  });

  test('an actor that no pack knows any more has none', () => {
    expect(card({ ...mention, actor: 'gone' })).toBeNull();
    expect(card(mention, [], PAGE, indexOf())).toBeNull();
  });
});

describe('the card of a name of several actors', () => {
  const ambiguous: AmbiguousMention = {
    ...{ block: 0, start: 0, end: 4, matched: 'Kern' },
    candidates: [
      { actor: 'halm', rule: 'surname' },
      { actor: 'kern', rule: 'surname' },
    ],
  };
  const ask = (chosen?: string, index = FERRY) =>
    cardView(index, {
      target: { kind: 'ambiguous', ambiguous, chosen },
      page: { published: '2019-06-01' },
      content: NOTHING_CARRIED,
    });

  test('asks which one is meant, with the roles at the article’s date, and guesses nothing', () => {
    expect(ask()).toEqual({
      candidates: [
        expect.objectContaining({ name: 'Anton Halm', role: 'Foreign minister of Veldmark' }),
        expect.objectContaining({ name: 'Nora Kern', role: 'Mayor of Port Lake' }),
      ],
      ...{ reports: [], differences: [], questions: [], positions: [] },
      why: { words: ['Kern'], rule: 'shared-name' },
      packs: [{ title: 'Ferry talks', updated: '2024-06-30' }],
    });
  });

  test('shows the one that was chosen, and that it was', () => {
    expect(ask('kern')).toEqual({
      ...card({ ...mention, actor: 'kern' }, [], { published: '2019-06-01' }),
      candidates: [
        expect.objectContaining({ id: 'halm' }),
        expect.objectContaining({ id: 'kern' }),
      ],
      why: { words: ['Kern'], rule: 'chosen' },
    });
  });

  test('asks where the one that was chosen is none of them, and is none where no pack knows any', () => {
    expect(ask('soransky')).toEqual(ask());
    expect(ask(undefined, indexOf())).toBeNull();
  });
});

describe('the card of a claim', () => {
  test('shows the statement, what it takes a stance on, and the rest by topic', () => {
    expect(card(claim, ['kern-agreed'])).toMatchObject({
      actor: { id: 'kern' },
      claim: 'report',
      reports: [{ id: 'kern-agreed', date: '2024-05-06', presence: 'in-article' }],
      positions: [{ id: 'harbour', statements: [{ id: 'kern-toll' }] }],
      why: { rule: 'speaker-and-subject', words: claim.evidence.words },
    });
  });

  test('without a speaker the actor of the statement is shown', () => {
    expect(card({ ...claim, speaker: undefined })?.actor?.id).toBe('kern');
  });

  test('a claim of which nothing is known any more has none', () => {
    expect(card({ ...claim, statements: ['gone'], speaker: 'gone' })).toBeNull();
  });

  test('a published translation stands beside the original words', () => {
    const quoted = card({ ...claim, statements: ['halm-open'], speaker: 'halm' }, [], LATE);
    expect(quoted?.reports[0]).toMatchObject({
      quote: { text: expect.stringMatching(/^Falls/), lang: 'de' },
      quoteBeside: { text: expect.stringMatching(/^If/), publisher: 'Veldmark Herald' },
    });
  });

  test('the article that is being read is no source that confirms itself', () => {
    const reported = (url: string) =>
      card({ ...claim, statements: ['kern-agreed'] }, [], { ...PAGE, url })?.reports[0];
    expect(reported('https://lake.example/1#top')).toMatchObject({
      ...{ sources: [], isFromThisArticle: true },
    });
    const other = reported('https://lake.example/2');
    expect(other?.sources).toHaveLength(1);
    expect(other?.isFromThisArticle).toBeUndefined();
  });

  test('a statement has its doubt with it, and its sources in order of how near they stand', () => {
    const source = (publisher: string, tier?: string) => ({
      ...{ url: `https://${publisher}.example/1`, publisher },
      ...(tier && { tier }),
    });
    const [first, ...others] = FERRY_PACK.statements;
    const statement = {
      ...first,
      note: 'One page has it.',
      sources: [
        ...[source('copier', 'copy'), source('untold'), source('paper', 'outlet')],
        ...[source('agency', 'agency'), source('office', 'official')],
      ],
    };
    const index = indexOf({ ...FERRY_PACK, statements: [statement, ...others] });
    const shown = card({ ...claim, statements: ['kern-agreed'] }, [], PAGE, index)?.reports[0];
    expect(shown?.note).toBe('One page has it.');
    expect(shown?.sources.map(({ publisher }) => publisher)).toEqual([
      ...['office', 'agency', 'untold', 'paper', 'copier'],
    ]);
  });

  test('a statement known from a report says whose report', () => {
    const reported = card({ ...claim, statements: ['soransky-silent'], speaker: 'soransky' });
    expect(reported?.reports[0]).toMatchObject({
      reportedBy: 'Lake Post',
      actor: { speaksFor: [{ id: 'palace', name: 'Lake Palace' }] },
    });
  });
});

describe('the popup', () => {
  const texts = [
    'Greta van der Molen met Anton Halm. Halm was late. Halm slept. Halm dreamt.',
    'Nora Kern said that the ferry line to Veldmark was agreed. Nora Kern said that the ferry line to Veldmark was agreed.',
  ];
  const view = pageView(FERRY, read(texts), PAGE);

  test('lists who states something first, then who is named most', () => {
    expect(view.actors.map((row) => [row.actor.id, row.mentions, row.statementsHere])).toEqual([
      ['kern', 2, 1],
      ['halm', 4, 0],
      ['molen', 1, 0],
    ]);
  });

  test('lists each statement once, and the differences', () => {
    expect(idsOf(view.statements)).toEqual(['kern-agreed']);
    expect(view.differences.map(({ accounts }) => accounts.length)).toEqual([4]);
  });

  test.each([
    ['only those that know statements of it', texts, [['Ferry talks', 3, 1]]],
    [
      'those that know its actors where none knows a statement',
      'Nora Kern sails.',
      [['Ferry talks', 1, 0]],
    ],
    [
      'all in use where none knows anything',
      'Nobody sails.',
      [
        ['Ferry talks', 0, 0],
        ['Other', 0, 0],
      ],
    ],
  ])('says what the packs know of the page: %s', (_which, text, expected) => {
    const other = { pack: { id: 'other', title: 'Other', languages: ['en'] } };
    const index = indexOf(FERRY_PACK, other);
    const { coverage } = pageView(index, read(text, PAGE, index), PAGE);
    expect(coverage.map(({ pack, actors, statements }) => [pack, actors, statements])).toEqual(
      expected,
    );
  });

  test('lists a name of several people once, with those it may mean, and counts none of them', () => {
    const twins = indexOf({
      pack: { id: 'twins', title: 'Twins' },
      actors: [
        { id: 'iva', name: 'Iva Quorn', bareSurname: 'allowed', roles: [{ title: 'Judge' }] },
        { id: 'otto', name: 'Otto Quorn', bareSurname: 'allowed' },
      ],
    });
    const twice = read('In the evening Quorn sailed. In the morning QUORN sang.', PAGE, twins);
    expect(pageView(twins, twice, PAGE)).toMatchObject({
      actors: [],
      sharedNames: [{ name: 'Quorn', candidates: [{ id: 'iva', role: 'Judge' }, { id: 'otto' }] }],
      coverage: [{ actors: 0 }],
    });
  });

  test('has nothing to show for a page of which nothing is known', () => {
    expect(pageView(indexOf(), read(texts, PAGE, indexOf()), PAGE)).toEqual({
      ...{ published: PAGE.published, differences: [], actors: [], sharedNames: [] },
      ...{ statements: [], coverage: [] },
    });
  });
});

describe('everything known of an actor', () => {
  test('holds differences that the article does not touch', () => {
    const detail = actorDetail(FERRY, 'halm', PAGE, NOTHING_CARRIED);
    expect(detail?.actor.name).toBe('Anton Halm');
    expect(detail?.differences.flatMap(({ relations }) => idsOf(relations)).toSorted()).toEqual([
      'r-change',
      'r-denial',
      'r-later',
    ]);
  });

  test('is nothing for an id that no pack knows', () => {
    expect(actorDetail(FERRY, 'gone', undefined, NOTHING_CARRIED)).toBeNull();
  });
});

describe('what can be searched for', () => {
  const entries = searchEntries(FERRY);
  const entry = (id: string) => entries.find(({ hit }) => hit.id === id);

  test('is every actor, topic, proposition and statement', () => {
    const { actors, topics, propositions, statements } = FERRY_PACK;
    expect(entries.map(({ hit }) => hit.id)).toEqual(
      [actors, topics, propositions, statements].flat().map(({ id }) => id),
    );
  });

  test.each([
    ['kern', 'Nora Kern', 'President of Lakeland', ['Nora Kern', 'President Kern']],
    ['ferry', 'The ferry', undefined, ['The ferry', 'boat line']],
    ['p-agreed', 'Was a ferry line agreed?', 'The ferry', ['A ferry line was agreed.']],
    ['p-toll', 'The harbour toll will fall.', 'The harbour', ['The harbour toll will fall.']],
  ])('%s is shown as %s and found by its words', (id, title, detail, words) => {
    expect(entry(id)).toMatchObject({
      hit: { title, detail },
      words: expect.arrayContaining(words),
    });
  });

  test('a statement is found by its speaker and its words together', () => {
    expect(entry('kern-agreed')?.hit).toMatchObject({ kind: 'statement', actor: 'kern' });
    expect(entry('kern-agreed')?.words).toEqual(
      expect.arrayContaining(['Nora Kern', expect.stringMatching(/^The ferry line/)]),
    );
  });
});
