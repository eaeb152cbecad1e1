import { describe, expect, test } from 'vitest';
import { momentsOf } from '../../../components/difference/moments.ts';
import type { AccountView, QuestionView } from '../../../contract/views.ts';

const said = (id: string, actor: string): AccountView => ({
  supports: [],
  id,
  actor: { id: actor, name: actor, kind: 'person', speaksFor: [] },
  datePrecision: 'day',
  sources: [],
  presence: 'in-article',
});

const difference = (accounts: AccountView[], pairs: [string, string][]): QuestionView => ({
  id: 'd',
  question: 'Was it so?',
  actors: [],
  accounts,
  relations: pairs.map(([a, b]) => ({ id: `${a}${b}`, kind: 'accounts-differ', a, b })),
  agreeing: [],
});

describe('the line of dates', () => {
  const three = [said('first', 'x'), said('second', 'y'), said('third', 'x')];

  test('sets a relation with its later statement, whichever side it names first', () => {
    for (const pair of [
      ['first', 'second'],
      ['second', 'first'],
    ] as [string, string][]) {
      const moments = momentsOf(difference(three, [pair]));
      expect(moments.map(({ relations }) => relations.length)).toEqual([0, 1, 0]);
    }
  });

  test('names the earlier statement where another stands between', () => {
    const moments = momentsOf(
      difference(three, [
        ['first', 'third'],
        ['second', 'third'],
      ]),
    );
    expect(moments[2]?.relations.map(({ beside }) => beside?.id)).toEqual(['first', undefined]);
  });

  test('gives the office with the first statement of each actor only', () => {
    const moments = momentsOf(difference(three, []));
    expect(moments.map(({ isFirstOfActor }) => isFirstOfActor)).toEqual([true, true, false]);
  });

  test('keeps a relation whose statement is not shown', () => {
    const moments = momentsOf(difference(three, [['first', 'elsewhere']]));
    expect(moments.at(-1)?.relations).toHaveLength(1);
  });
});
