import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../contract/annotations.ts';
import { cardView } from '../../../engine/present/card-view.ts';
import { pageView } from '../../../engine/present/page-view.ts';
import {
  carriedBy,
  NOTHING_CARRIED,
} from '../../../engine/read/5-relations/positions/article-content.ts';
import { searchEntries } from '../../../engine/search/search-entries.ts';
import { FERRY_PACK, indexOf, named, PAGE, read } from './fictional-pack.ts';

/** The president of Lakeland again, on another matter and against somebody else. */
const SCHOOL_PACK = {
  pack: { id: 'school', title: 'School talks', updated: '2024-05-31', languages: ['en'] },
  actors: [
    {
      id: 'kern',
      name: 'Nora Kern',
      aliases: [
        { text: 'Kern', kind: 'surname' },
        { text: 'Nora Kernova', kind: 'full' },
      ],
      roles: [{ title: 'Patron', organisation: 'Island School' }],
      confusables: [{ text: 'Kern Street', what: 'place' }],
    },
    { id: 'board', name: 'Finnish Ferry Board', kind: 'organisation', roles: [{ title: 'Board' }] },
    { id: 'ulm', name: 'Greta Ulmen', roles: [{ title: 'Teacher' }] },
  ],
  topics: [{ id: 'school', label: 'The school' }],
  propositions: [
    { id: 'p-school', topic: 'school', text: 'The school closes.', question: 'Will it close?' },
  ],
  statements: [
    {
      id: 'kern-closes',
      actor: 'kern',
      date: '2024-05-07',
      topic: 'school',
      quote: { text: 'The school of the island closes when the last pupil has left it' },
      stances: [{ proposition: 'p-school', stance: 'affirms' }],
    },
    {
      id: 'ulm-stays',
      actor: 'ulm',
      date: '2024-05-07',
      topic: 'school',
      quote: { text: 'Nobody closes a school in which eleven children learn to sail' },
      stances: [{ proposition: 'p-school', stance: 'denies' }],
    },
  ],
  relations: [
    {
      id: 'r-school',
      kind: 'direct-denial',
      a: 'kern-closes',
      b: 'ulm-stays',
      proposition: 'p-school',
    },
  ],
};

const BOTH = indexOf(FERRY_PACK, SCHOOL_PACK);
const FERRY_TITLE = 'Ferry talks';
const SCHOOL_TITLE = 'School talks';

describe('an actor of two packs', () => {
  test.each([
    ['Nora Kern sails. In the evening Kern sings.', ['Nora Kern', 'Kern']],
    ['In the evening Kern sails.', []],
    ['Nora Kernova sails.', ['Nora Kernova']],
    ['Nora Kern lives at Kern Street near Kern County.', ['Nora Kern']],
  ])('is one person in %j', (text, words) => {
    expect(named(text, PAGE, BOTH)).toEqual(words.map((one) => [one, 'kern']));
  });

  test('has one card, with the questions of both and the names of both packs', () => {
    const annotations = read(
      [
        'Nora Kern sails.',
        '“The school of the island closes when the last pupil has left it,” Kern said.',
      ],
      PAGE,
      BOTH,
    );
    const view = cardView(BOTH, {
      target: { kind: 'actor', mention: annotations.mentions[0] as Mention },
      page: PAGE,
      content: carriedBy(annotations),
    });
    expect(view?.positions.map(({ id }) => id)).toContain('ferry');
    expect(view?.differences.map(({ id }) => id)).toEqual(['p-school']);
    // What it leads with is cited from the pack that has it.
    expect(view?.packs.map(({ title }) => title)).toEqual([SCHOOL_TITLE, FERRY_TITLE]);
  });

  test('keeps the role that the first pack gives, and has that of the second where it gives none', () => {
    const card = (text: string) =>
      cardView(BOTH, {
        target: { kind: 'actor', mention: read(text, PAGE, BOTH).mentions[0] as Mention },
        page: PAGE,
        content: NOTHING_CARRIED,
      })?.actor?.role;
    expect(card('Nora Kern sails.')).toBe('President of Lakeland');
    expect(card('The Finnish Ferry Board met.')).toBe('Board');
  });

  test('counts in both packs on a page', () => {
    const { actors, coverage } = pageView(BOTH, read('Nora Kern sails.', PAGE, BOTH), PAGE);
    expect(actors.map(({ actor }) => actor.id)).toEqual(['kern']);
    expect(coverage.map(({ pack, actors: count }) => [pack, count])).toEqual([
      [FERRY_TITLE, 1],
      [SCHOOL_TITLE, 1],
    ]);
  });

  test('is found once, under the names of both', () => {
    const found = searchEntries(BOTH).filter(({ hit }) => hit.id === 'kern');
    expect(found.map(({ words }) => words)).toEqual([
      expect.arrayContaining(['Nora Kern', 'President Kern', 'Nora Kernova']),
    ]);
  });
});
