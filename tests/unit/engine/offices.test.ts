import { describe, expect, test } from 'vitest';
import { officesOf } from '../../../engine/language/offices.ts';
import { blocksOf, FERRY_PACK, indexOf, read } from './fictional-pack.ts';

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
    [
      'fr',
      'Nora Kern et Anton Halm sont là. « We sail at dawn », selon le chef de la diplomatie.',
      'halm',
    ],
    ['es', 'Nora Kern llegó. «We sail at dawn», dijo el presidente ruso.', '?'],
    ['en', 'Nora Kern came. “We sail at dawn,” said the president of Finland.', '?'],
    ['tr', 'Anton Halm cuma günü geldi. "We sail at dawn" dedi bakan.', 'halm'],
  ])('%s: %s', (lang, text, expected) => {
    expect(speaker(text, lang)).toBe(expected);
  });

  test.each([
    ['it', 'Ida Zorn tace. «We sail at dawn», ha detto il presidente francese Nora Kern.', 'kern'],
    [
      'fr',
      'Ida Zorn dort. « We sail at dawn », a dit le président de la Finlande Nora Kern.',
      'kern',
    ],
    ['en', 'Ida Zorn slept. “We sail at dawn,” said the master of the Kremlin.', 'zorn'],
    ['fr', 'Ida Zorn dort. « We sail at dawn », a déclaré le maître du Kremlin.', 'zorn'],
    ['es', 'Ida Zorn llegó. «We sail at dawn», dijo el jefe del Kremlin.', 'zorn'],
    ['es', 'Ida Zorn llegó. «We sail at dawn», dijo el inquilino de la Casa Blanca.', '?'],
    ['uk', 'Ida Zorn приїхала. «We sail at dawn», — сказав господар Кремля.', 'zorn'],
    ['ru', 'Ida Zorn молчит. «We sail at dawn», — сказал глава Белого дома.', '?'],
    ['ru', 'Ida Zorn и Ute Adler. «We sail at dawn», — сообщил президент США.', 'adler'],
    ['tr', 'Lake Palace Sözcüsü Ida Zorn, "we sail at dawn" öne sürdü.', 'zorn'],
  ])('behind or by a seat, %s: %s', (lang, text, expected) => {
    const zorn = {
      id: 'zorn',
      name: 'Ida Zorn',
      roles: [{ title: 'President', organisation: 'Russian Isles', country: 'Russia' }],
    };
    const adler = {
      id: 'adler',
      name: 'Ute Adler',
      roles: [{ title: 'President', organisation: 'United States', country: 'United States' }],
    };
    const index = indexOf({ ...FERRY_PACK, actors: [...FERRY_PACK.actors, zorn, adler] });
    const { quotations } = read(blocksOf([text]), { lang }, index);
    expect(quotations.at(-1)?.speaker?.actor ?? '?').toBe(expected);
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

  test('of several holders the one that the paragraph names', () => {
    const zorn = { id: 'zorn', name: 'Ida Zorn', roles: [{ title: 'Minister of Fish' }] };
    const index = indexOf({ ...FERRY_PACK, actors: [...FERRY_PACK.actors, zorn] });
    const speakers = (first: string) =>
      read(
        [first, 'Ida Zorn and Anton Halm stayed at home.'],
        { lang: 'en' },
        index,
      ).quotations.map((quotation) => quotation.speaker?.actor);
    const said = '“We sail at dawn,” the minister said.';
    expect(speakers(`Anton Halm came. Nora Kern slept. ${said}`)).toEqual(['halm']);
    expect(speakers(`Nora Kern slept. ${said}`)).toEqual([undefined]);
  });

  test.each([
    [
      'behind a preposition inside the quotation',
      '"Our harbour toll drops by," the Lakeland leader said. Nora Kern left.',
    ],
    [
      'beside somebody else’s',
      'Nora Kern said that Anton Halm, the secretary of state, had heard of “our harbour toll drops by”.',
    ],
  ])('the words are the holder’s: %s', (_name, text) => {
    const { claims } = read(text, { lang: 'en', published: '2024-05-10' });
    expect(claims).toMatchObject([{ speaker: 'kern', statements: ['kern-toll'] }]);
  });
});
