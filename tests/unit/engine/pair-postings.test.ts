import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PairPostings } from '../../../engine/read/4-claims/pair-postings.ts';
import { runs } from '../../effort.ts';

describe('pairs of neighbouring words', () => {
  const texts = ['the ferry will run in may', 'the ferry will not run', 'a harbour', ''];

  test.each<[string, number, number[]]>([
    ['the ferry will run in may', 1, [0]],
    ['the ferry will', 1, [0, 1]],
    ['the ferry will not run', 0.5, [1, 0]],
    ['ferry harbour', 0.1, []],
    ['harbour', 0.1, []],
    ['', 0.1, []],
  ])('of "%s" a share of %d is in texts %j', (words, share, found) => {
    expect(new PairPostings(texts).find(words.split(' '), share, 9)).toEqual(found);
  });

  test('at most so many are found as asked for', () => {
    expect(new PairPostings(texts).find(['the', 'ferry'], 1, 1)).toEqual([0]);
  });

  test('are found as counting all pairs of all texts would find them', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'ferry');
    const text = fc.array(word, { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(text),
        text,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (all, asked, share) => {
          const found = new PairPostings(all.map((words) => words.join(' '))).find(
            asked,
            share,
            99,
          );
          expect([...found].sort()).toEqual(byCounting(all, asked, share).sort());
        },
      ),
      runs(),
    );
  });
});

function byCounting(all: string[][], asked: string[], share: number): number[] {
  const pairs = (words: string[]) =>
    new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
  const wanted = pairs(asked);
  const needed = Math.max(1, Math.ceil(wanted.size * share));
  return all.flatMap((words, at) => (wanted.intersection(pairs(words)).size >= needed ? [at] : []));
}
