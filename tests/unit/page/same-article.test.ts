import { expect, test } from 'vitest';
import type { PlacedText, TextPlace } from '../../../contract/article.ts';
import { findAgain } from '../../../page/same-article.ts';

const PROSE =
  'Further down there is a new paragraph that is long enough to be a sentence of the article.';
const PLACES: TextPlace[] = [
  { parent: -1, tag: 'main', aside: 'no' },
  { parent: 0, tag: 'aside', aside: 'structure' },
  { parent: 1, tag: 'div', aside: 'no' },
];
/** Texts of the article, or, with a star before them, of a box beside it. */
const texts = (...words: string[]): PlacedText[] =>
  words.map((text) => ({
    text,
    kind: 'paragraph',
    linked: 0,
    place: text.startsWith('*') ? 2 : 0,
  }));

const BEFORE = texts('*Menu', 'First part.', '*Ticker 1', 'Second part.');
const IS_BODY = [false, true, false, true];
const found = (...words: string[]) => {
  const numbers = findAgain(BEFORE, IS_BODY, { texts: texts(...words), places: PLACES });
  return numbers && [...numbers];
};

test('an article is found again where only what stands around it has changed', () => {
  expect(found('First part.', '*Ticker 2', '*More', 'Second part.', '*Menu')).toEqual([
    [1, 0],
    [3, 3],
  ]);
});

test('it is another once a part has changed, gone or moved, or new text has come', () => {
  expect(found('*Menu', 'First part, edited.', 'Second part.')).toBeUndefined();
  expect(found('*Menu', 'First part.')).toBeUndefined();
  expect(found('Second part.', 'First part.')).toBeUndefined();
  expect(found('First part.', 'Short.', 'Second part.')).toBeUndefined();
  expect(found('First part.', 'Second part.', 'First part.')).toBeUndefined();
  expect(found('First part.', 'Second part.', `*${PROSE}`)).toBeUndefined();
});

test('where no article was found every text counts', () => {
  const nowhere = [false, false];
  expect(
    findAgain(texts('a', 'b'), nowhere, { texts: texts('a', 'b'), places: PLACES })?.size,
  ).toBe(2);
  expect(
    findAgain(texts('a', 'b'), nowhere, { texts: texts('a', 'b', '*c'), places: PLACES }),
  ).toBeUndefined();
});
