import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../contract/views.ts';
import { MOST_SAID, saidOn } from '../../../engine/present/said-on.ts';
import { NOTHING_CARRIED } from '../../../engine/read/5-relations/positions/article-content.ts';
import { FERRY, FERRY_PACK, indexOf, PAGE } from './fictional-pack.ts';

const said = (kind: Subject['kind'], id: string, index = FERRY) =>
  saidOn(index, { kind, id }, undefined, NOTHING_CARRIED);
const idsBy = (view: ReturnType<typeof said>) =>
  view?.speakers.map(({ actor, statements }) => [actor.id, ...statements.map(({ id }) => id)]);

describe('who has said what', () => {
  test('on a proposition, by actor, the newest first', () => {
    expect(idsBy(said('proposition', 'p-agreed'))).toEqual([
      ['halm', 'halm-open', 'halm-denied'],
      ['molen', 'molen-praise'],
      ['kern', 'kern-agreed'],
    ]);
  });

  test('on a topic, also by what its statements take a stand on', () => {
    expect(idsBy(said('topic', 'ferry'))?.flat()).toContain('soransky-silent');
    expect(idsBy(said('topic', 'harbour'))).toEqual([['kern', 'kern-toll']]);
  });

  test('on nothing that the packs do not know', () => {
    expect(said('topic', 'p-agreed')).toBeNull();
    expect(said('proposition', 'ferry')).toBeNull();
  });

  test('relative to the article', () => {
    const carried = { ...NOTHING_CARRIED, statements: ['kern-agreed'] };
    const view = saidOn(FERRY, { kind: 'proposition', id: 'p-agreed' }, PAGE, carried);
    const presence = view?.speakers.flatMap(({ statements }) =>
      statements.map(({ id, presence }) => [id, presence]),
    );
    expect(Object.fromEntries(presence ?? [])).toEqual({
      'halm-open': 'later-than-article',
      'halm-denied': 'not-in-article',
      'molen-praise': 'not-in-article',
      'kern-agreed': 'in-article',
    });
  });

  test('as far as a list goes, with the number of all', () => {
    const [first] = FERRY_PACK.statements;
    const many = Array.from({ length: MOST_SAID + 5 }, (_, number) => ({
      ...first,
      id: `kern-${number}`,
      date: `2024-01-${String((number % 28) + 1).padStart(2, '0')}`,
    }));
    const index = indexOf({ ...FERRY_PACK, statements: many, relations: [] });
    const view = said('topic', 'ferry', index);
    expect(view?.total).toBe(MOST_SAID + 5);
    expect(idsBy(view)?.[0]).toHaveLength(MOST_SAID + 1);
    expect(view?.speakers[0]?.statements[0]?.date).toBe('2024-01-28');
  });
});
