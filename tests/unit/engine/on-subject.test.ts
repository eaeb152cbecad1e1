import { describe, expect, test } from 'vitest';
import { FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

test.each<[string, string, string, true | undefined]>([
  ['a claim', 'en', 'Nora Kern said that the ferry line to Veldmark was agreed.', undefined],
  ['the question, by nobody', 'en', 'Nora Kern slept. A ferry line was settled.', undefined],
  ['something else', 'en', 'Nora Kern opened a bakery. Anton Halm baked.', true],
  ['a language without cues', 'fr', 'Nora Kern a ouvert une boulangerie.', undefined],
])('an article with %s (%s)', (_name, lang, text, offSubject) => {
  expect(read(text, { ...PAGE, lang }).offSubject).toBe(offSubject);
});

test('nothing is off the subject of packs without cues', () => {
  const index = indexOf({
    ...FERRY_PACK,
    propositions: FERRY_PACK.propositions.map((one) => ({ ...one, cues: {} })),
  });
  expect(read('Nora Kern opened a bakery.', PAGE, index).offSubject).toBeUndefined();
});

describe('beside a pack without cues', () => {
  const DAM = {
    pack: { id: 'dam', title: 'The dam', languages: ['en'] },
    actors: [
      { id: 'kern', name: 'Nora Kern' },
      {
        id: 'iri',
        name: 'Iri Osk',
        roles: [{ title: 'President', organisation: 'Finland', country: 'Finland', from: '2020' }],
      },
    ],
    propositions: [{ id: 'p-dam', text: 'The dam holds.' }],
    statements: [{ id: 's-dam', actor: 'iri', quote: { text: 'The dam holds', lang: 'en' } }],
  };

  test.each<[string, string, true | undefined]>([
    ['somebody whom it alone knows', 'Nora Kern met Iri Osk for lunch.', undefined],
    ['a country that such a person speaks for', 'Nora Kern flew to Finland.', undefined],
    ['neither', 'Nora Kern opened a bakery.', true],
  ])('an article that names %s', (_name, text, offSubject) => {
    expect(read(text, PAGE, indexOf(FERRY_PACK, DAM)).offSubject).toBe(offSubject);
  });
});
