import { describe, expect, test } from 'vitest';
import { withFoundWords } from '../../../engine/search/found-words.ts';
import type { SearchEntry } from '../../../engine/search/search-entries.ts';
import { foldedWords, WordIndex } from '../../../engine/search/word-index.ts';

const entries: SearchEntry[] = [
  entry('kern', 'Nora Kern', 'President Kern'),
  entry('ferry', 'The ferry', 'boat line'),
  entry('kern-agreed', 'Nora Kern', 'The ferry line to the island is agreed and sails in autumn.'),
  entry('halm-agreed', 'Anton Halm', 'No ferry line was agreed, whatever Kern may say about it.'),
];

function entry(id: string, ...words: string[]): SearchEntry {
  return {
    hit: { kind: 'topic', id, title: words[0] ?? '', found: [] },
    words,
    texts: words.map((text) => ({ text })),
  };
}

describe('looking words up', () => {
  const index = new WordIndex(entries);
  const found = (query: string, limit = 9) =>
    index
      .find(
        foldedWords(query).map((word) => index.wordsBeginning(word)),
        limit,
      )
      .map(({ hit }) => hit.id);

  test.each([
    ['a name', 'Kern', ['kern', 'kern-agreed', 'halm-agreed']],
    ['the beginning of a word', 'autu', ['kern-agreed']],
    ['a word with marks and capitals', 'FÉRRY', ['ferry', 'kern-agreed', 'halm-agreed']],
    ['a speaker and a word', 'halm ferry', ['halm-agreed', 'ferry', 'kern-agreed']],
    ['nothing that is there', 'tariff', []],
    ['nothing at all', '', []],
  ])('%s', (_name, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('what has all the words comes before what has one of them', () => {
    expect(found('nora ferry')[0]).toBe('kern-agreed');
  });

  test('the whole word comes before rarer ones that begin like it', () => {
    const towns = new WordIndex([
      entry('rare', 'Portsel'),
      entry('long', 'The harbour of the old port lies below the mill, as on every map of it'),
      entry('other', 'A port'),
    ]);
    const ids = towns.find([towns.wordsBeginning('port')], 9).map(({ hit }) => hit.id);
    expect(ids).toEqual(['other', 'long', 'rare']);
  });

  test('a hit is shown by the text with most of the words, which are told', () => {
    const shown = withFoundWords(
      entry('x', 'Kern spoke of a toll.', 'The toll for the ferry falls', 'ferry'),
      new Set(['toll', 'ferry']),
    );
    expect(shown.title).toBe('The toll for the ferry falls');
    expect(shown.found.map(({ start, end }) => shown.title.slice(start, end))).toEqual([
      'toll',
      'ferry',
    ]);
    expect(withFoundWords(entry('x', 'Kern'), new Set(['toll']))).toMatchObject({
      ...{ title: 'Kern', found: [] },
    });
  });

  test('the limit holds', () => {
    expect(found('kern', 1)).toEqual(['kern']);
  });

  test('a misspelling that somebody else resolved finds the entry, less surely than the word', () => {
    expect(index.find([[{ word: 'island', fit: 0.4 }]], 9).map(({ hit }) => hit.id)).toEqual([
      'kern-agreed',
    ]);
  });
});
