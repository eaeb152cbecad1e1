import { describe, expect, test } from 'vitest';
import { officesOf } from '../../../engine/language/offices.ts';
import { blocksOf, read } from './fictional-pack.ts';

/** Who is quoted last in a text; `?` is a speaker nobody knows. */
function speaker(text: string, lang: string): string {
  const { quotations } = read(blocksOf([text]), { lang });
  return quotations.at(-1)?.speaker?.actor ?? (quotations.length > 0 ? '?' : 'nobody');
}

describe('an office stands for whoever holds it', () => {
  test.each([
    ['pl', 'Anton Halm przybył w piątek. „We sail at dawn”, powiedział minister.', 'halm'],
    [
      'pl',
      'Anton Halm przybył w piątek. „We sail at dawn”, powiedział minister spraw zagranicznych.',
      'halm',
    ],
    ['pl', 'Anton Halm przybył w piątek. „We sail at dawn”, powiedział minister Zieba.', '?'],
    ['pl', 'Anton Halm przybył w piątek. „We sail at dawn”, powiedział prezydent.', '?'],
    ['ru', 'Nora Kern приехала. По мнению президента, «we sail at dawn with everybody».', 'kern'],
    ['en', 'Anton Halm came on Friday. “We sail at dawn,” the minister said.', 'halm'],
    ['en', 'Anton Halm came on Friday. “We sail at dawn,” the prime minister said.', '?'],
  ])('%s: %s', (lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });

  test.each([
    ['press secretary of the president', ['secretary']],
    ['president', ['president']],
    ['vice president', []],
    ['prime minister', ['premier']],
    ['aide to the president', ['aide']],
  ])('%s', (title, offices) => {
    expect(officesOf(title.split(' '))).toEqual(offices);
  });
});
