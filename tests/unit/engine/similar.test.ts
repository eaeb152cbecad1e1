import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../data/load-pack.ts';
import { Bm25 } from '../../../tools/similar/bm25.ts';
import { characterGrams, sharedGrams } from '../../../tools/similar/character-grams.ts';
import { flagLines } from '../../../tools/similar/flag-lines.ts';
import { positionsOfLargest } from '../../../tools/similar/largest.ts';
import { NamedSpeakers } from '../../../tools/similar/named-speaker.ts';
import { readPost } from '../../../tools/similar/post.ts';
import { SimilarStatements } from '../../../tools/similar/similar-statements.ts';
import { contextOf, dayOfKey } from '../../../tools/similar/transcript.ts';

const source = { publisher: 'The Paper' };
const statements = [
  {
    id: 'kern-ferry',
    actor: 'kern',
    date: '2024-03-01',
    paraphrase: 'The ferry to the island will sail 12 times a day.',
    sources: [source],
  },
  {
    id: 'halm-ferry',
    actor: 'halm',
    date: '2024-03-02',
    paraphrase: 'The ferry to the island will sail 12 times a day.',
    sources: [source],
  },
  {
    id: 'kern-bridge',
    actor: 'kern',
    date: '2024-05-01',
    quote: { text: 'A bridge to the island costs too much money.', lang: 'en' },
    sources: [{ ...source, title: 'Lakeland gives up its crossing' }],
  },
  {
    id: 'halm-school',
    actor: 'halm',
    paraphrase: 'Schools should open an hour later.',
    note: 'He spoke to teachers in the harbour town of Veld.',
    sources: [source],
  },
];

function index(stored: object[] = statements) {
  const parsed = parsePack({
    pack: { id: 'ferry', title: 'Ferry talks', languages: ['en'] },
    actors: [
      { id: 'kern', name: 'Nora Kern' },
      { id: 'halm', name: 'Anton Halm' },
    ],
    statements: stored,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return new SimilarStatements(parsed.pack);
}

const ids = (passage: Parameters<SimilarStatements['find']>[0], top = 5) =>
  index()
    .find(passage, top)
    .map(({ id }) => id);

describe('statements similar to a passage', () => {
  test('the one with the same words stands first', () => {
    expect(ids({ text: 'They say bridges cost too much.' })[0]).toBe('kern-bridge');
  });

  test('of the same words those of whoever speaks stand first', () => {
    const text = 'Our ferries will sail twelve times, 12 times, each day.';
    expect(ids({ text, speaker: 'MR. HALM' })[0]).toBe('halm-ferry');
    expect(ids({ text, speaker: 'Nora Kern' })[0]).toBe('kern-ferry');
  });

  test('what was said after the passage comes behind', () => {
    const text = 'The ferry will sail 12 times a day.';
    expect(ids({ text, date: '2024-03-01' })).toEqual(['kern-ferry', 'halm-ferry']);
    expect(ids({ text, date: '2024-03-02' })[0]).toBe('halm-ferry');
  });

  test('the titles of sources and the note count as well', () => {
    expect(ids({ text: 'Nobody wants the crossing any more.' })).toEqual(['kern-bridge']);
    expect(ids({ text: 'The teachers applauded.' })).toEqual(['halm-school']);
  });

  test('sentences around the passage help to choose and bring nothing in', () => {
    const text = 'It will sail to the island.';
    expect(ids({ text, context: ['Schools open at eight.'] })).not.toContain('halm-school');
    const near = ['What does a bridge cost?', 'Too much money.'];
    const [plain] = index().find({ text: 'We spoke of the island.' }, 1);
    const [helped] = index().find({ text: 'We spoke of the island.', context: near }, 1);
    expect(helped?.id).toBe('kern-bridge');
    expect(helped?.score).toBeGreaterThan(plain?.score ?? 0);
  });

  test('of undated statements the one reported about the day of the passage stands first', () => {
    const undated = (id: string, published: string) => ({
      id,
      actor: 'kern',
      paraphrase: 'The lighthouse is closed.',
      sources: [{ ...source, published }],
    });
    const pair = [undated('spring', '2024-04-02'), undated('autumn', '2024-10-02')];
    const found = (date: string) =>
      index(pair)
        .find({ text: 'So the lighthouse is closed now.', date }, 2)
        .map(({ id }) => id);
    expect(found('2024-04-01')).toEqual(['spring', 'autumn']);
    expect(found('2024-10-05')).toEqual(['autumn', 'spring']);
  });

  test('words that stand in the statement, a title or the note count once and together', () => {
    const told = (id: string, paraphrase: string, note: string) => ({
      id,
      actor: 'kern',
      paraphrase,
      note,
      sources: [source],
    });
    const pair = [
      told('twice', 'The dredger works.', 'A dredger cleans a canal, says the dredger crew.'),
      told('spread', 'The dredger works.', 'It cleans the winter harbour.'),
    ];
    const [best] = index(pair).find({ text: 'A dredger in the winter harbour.' }, 1);
    expect(best?.id).toBe('spread');
  });

  test('a post is read with its tags, its author and its day', () => {
    const post = 'See #FerryToTheIsland pic.example.test — Anton Halm (@ahalm) March 3, 2024';
    expect(ids({ text: post })[0]).toBe('halm-ferry');
  });

  test('nothing in common finds nothing, and so does an empty pack', () => {
    expect(ids({ text: 'Rain is expected.' })).toEqual([]);
    expect(ids({ text: '' })).toEqual([]);
    const empty = new SimilarStatements({
      pack: { id: 'x', title: 'X', languages: [], maintainers: [] },
      actors: [],
      statements: [],
    });
    expect(empty.find({ text: 'The ferry sails.' }, 3)).toEqual([]);
  });

  test('no more are listed than asked for', () => {
    expect(ids({ text: 'The ferry and the bridge to the island.' }, 2)).toHaveLength(2);
  });
});

describe('lines of a transcript', () => {
  const lines: [number, string, string][] = [
    [1, 'HOST', 'Good evening.'],
    [2, 'KERN', 'The ferry to our island will sail 12 times a day.'],
    [3, 'SYSTEM', 'The ferry to the island will sail (applause).'],
    [4, 'HALM', 'Rain is expected in all of Veldmark.'],
  ];

  test('those that claim something known are named with the statement', () => {
    const flagged = flagLines({ key: '20240401_debate', lines }, index());
    expect(flagged).toEqual([
      { key: '20240401_debate', line: 2, score: expect.any(Number), statement: 'kern-ferry' },
    ]);
  });

  test('lines of a day on which statements of the speaker are recorded are likelier', () => {
    const text = 'Nobody knows when schools will open.';
    const scoreOn = (date: string) => {
      const [found] = flagLines({ key: 'talk', date, lines: [[1, 'KERN', text]] }, index());
      return found?.score ?? 0;
    };
    expect(scoreOn('2024-05-01')).toBeCloseTo(scoreOn('2024-05-02') + 1);
  });

  test('what is around a line counts less among lines than among statements', () => {
    const own = 'It costs too much money.';
    const talk: [number, string, string][] = [
      [1, 'KERN', 'A bridge to the island?'],
      [2, 'KERN', own],
    ];
    const scoreOf = (from: number) =>
      flagLines({ key: 'talk', lines: talk.slice(from) }, index()).at(-1)?.score ?? 0;
    const passage = { text: own, speaker: 'KERN' };
    const [alone] = index().find(passage, 1);
    const [helped] = index().find({ ...passage, context: ['A bridge to the island?'] }, 1);
    const gain = (helped?.score ?? 0) - (alone?.score ?? 0);
    expect(gain).toBeGreaterThan(0);
    expect(scoreOf(0) - scoreOf(1)).toBeCloseTo(gain / 2);
  });

  test('the lines around one are its context', () => {
    expect(contextOf(lines, 0)).toEqual(lines.slice(1).map(([, , text]) => text));
    expect(contextOf(lines, 3)).toHaveLength(3);
  });

  test('the day stands at the beginning of the key', () => {
    expect(dayOfKey('20240401_debate')).toBe('2024-04-01');
    expect(dayOfKey('debate')).toBeUndefined();
  });
});

describe('labels of speakers', () => {
  const speakers = new NamedSpeakers([
    { id: 'kern', name: 'Nora Kern' },
    { id: 'kern-2', name: 'Otto Kern' },
    { id: 'halm', name: 'Anton Halm' },
  ]);

  test.each([
    ['HALM', ['halm']],
    ['SEN. ANTON HALM', ['halm']],
    ['Anton Halm (moderator)', ['halm']],
    ['halm', ['halm']],
    ['KERN', ['kern', 'kern-2']],
    ['Otto Kern', ['kern-2']],
    ['Emil Halm', []],
    ['', []],
  ])('%s', (label, expected) => {
    expect([...speakers.idsFor(label)]).toEqual(expected);
  });
});

describe('BM25', () => {
  const texts = new Bm25([['ferry', 'island'], ['ferry', 'ferry', 'bridge'], ['school']]);
  const scores = (...stems: string[]) => {
    const found = new Float64Array(3);
    texts.addScores(found, stems, 1);
    return [...found];
  };

  test('rare words tell more than common ones', () => {
    expect(texts.weightOf('bridge')).toBeGreaterThan(texts.weightOf('ferry'));
    expect(texts.weightOf('unheard')).toBe(texts.weightOf('bridge'));
  });

  test('repeating a word in the query changes nothing, in the text little', () => {
    expect(scores('ferry', 'ferry')).toEqual(scores('ferry'));
    const [once = 0, twice = 0, never = 0] = scores('ferry');
    expect(twice).toBeGreaterThan(once);
    expect(twice).toBeLessThan(2 * once);
    expect(never).toBe(0);
  });
});

test('runs of characters are the same for the same words and few for others', () => {
  const grams = (text: string) => characterGrams(text.split(' '));
  expect(sharedGrams(grams('the ferry'), grams('the ferry'))).toBe(1);
  expect(sharedGrams(grams('the ferry'), grams('our school'))).toBe(0);
  expect(sharedGrams(grams('ferryboats'), grams('ferryboat'))).toBeGreaterThan(0.5);
});

describe('posts', () => {
  test('links fall away and tags become words', () => {
    const text = 'No #BridgeIn2024_again @NoraKernMP!pic.twitter.com/x1Y2z3 https://t.co/abc';
    expect(readPost({ text }).text.split(/\s+/).filter(Boolean)).toEqual([
      'No',
      'Bridge',
      'In',
      '2024',
      'again',
      'Nora',
      'Kern',
      'MP',
      '!',
    ]);
  });

  test('the byline tells author and day unless the passage does', () => {
    const text = 'The ferry sails. — Nora Kern (@nkern) March 3, 2024';
    expect(readPost({ text })).toEqual({
      text: 'The ferry sails. Nora Kern',
      speaker: 'Nora Kern',
      date: '2024-03-03',
    });
    const given = { text, speaker: 'halm', date: '2024-05-01' };
    expect(readPost(given)).toMatchObject({ speaker: 'halm', date: '2024-05-01' });
    expect(readPost({ text: 'Plain words — no byline.' })).toEqual({
      text: 'Plain words — no byline.',
    });
  });
});

test('the largest numbers above nothing are found in order, the first of equals first', () => {
  const numbers = Float64Array.of(1, 0, 5, 3, 5, -2, 4);
  expect(positionsOfLargest(numbers, 3)).toEqual([2, 4, 6]);
  expect(positionsOfLargest(numbers, 9)).toEqual([2, 4, 6, 3, 0]);
  expect(positionsOfLargest(new Float64Array(), 3)).toEqual([]);
});
