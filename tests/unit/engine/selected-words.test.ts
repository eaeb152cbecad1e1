import { describe, expect, test } from 'vitest';
import { CUT } from '../../../contract/views.ts';
import { wordsToLookUp } from '../../../engine/search/selected-words.ts';

describe('a selection to be looked up', () => {
  test.each([
    ['Mira Orlova', 'Mira Orlova'],
    ['  Mira\n\t Orlova, ', 'Mira Orlova'],
    ['“We shall sail.”', 'We shall sail'],
    ['U.S. envoy', 'U.S. envoy'],
    ['«Ми йдемо»,', 'Ми йдемо'],
    [' \n ', ''],
    ['—', ''],
    ['', ''],
  ])('%j is %j', (selection, words) => {
    expect(wordsToLookUp(selection)).toBe(words);
  });

  test('is cut at the end of a word and says so', () => {
    const words = wordsToLookUp('harbour talks, '.repeat(40));
    expect(words.length).toBeLessThanOrEqual(201);
    expect(words).toMatch(/^harbour talks, .*(harbour|talks)…$/);
  });

  test('without a gap is cut between characters', () => {
    const words = wordsToLookUp(`a${'🜁'.repeat(300)}`);
    expect(words.endsWith(CUT)).toBe(true);
    expect(words).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });

  test('of just the length that fits is left whole', () => {
    const words = `${'ab '.repeat(65)}abcde`;
    expect(wordsToLookUp(words)).toBe(words);
    expect(wordsToLookUp(`${words}f`)).toBe(`${'ab '.repeat(65).trim()}${CUT}`);
  });
});
