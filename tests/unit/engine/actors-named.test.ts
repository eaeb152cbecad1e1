import { expect, test } from 'vitest';
import { actorsNamed } from '../../../engine/search/actors-named.ts';
import { FERRY } from './fictional-pack.ts';

test.each([
  ['a full name', 'Nora Kern', ['kern']],
  ['a name in another case and script', 'Павла Соранского', ['soransky']],
  [
    'several names, each once, as they stand',
    'Anton Halm met Nora Kern; Halm left.',
    ['halm', 'kern'],
  ],
  ['somebody else of that name', 'Otto Kern', []],
  ['no name', 'a ferry in autumn', []],
  ['nothing', '', []],
])('%s', (_, words, ids) => {
  expect(actorsNamed(words, FERRY).map(({ id }) => id)).toEqual(ids);
});
