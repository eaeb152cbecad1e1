import { expect, test } from 'vitest';
import { isSameAddress } from '../../../engine/present/same-address.ts';

const ARTICLE = 'https://www.paper.example/news/ferry?id=7';

test.each([
  ['https://paper.example/news/ferry?id=7#quote', true],
  ['http://www.paper.example/news/ferry/?utm_source=x&id=7&fbclid=1', true],
  ['https://paper.example/news/ferry?id=8', false],
  ['https://paper.example/news/ferry', false],
  ['https://live.paper.example/news/ferry?id=7', false],
  ['not an address', false],
  [undefined, false],
])('%s is the article: %s', (address, isSame) => {
  expect(isSameAddress(address, ARTICLE)).toBe(isSame);
});

test('what is no address is not the same as another', () => {
  expect(isSameAddress(undefined, undefined)).toBe(false);
});
