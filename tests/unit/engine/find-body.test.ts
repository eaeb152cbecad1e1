import { describe, expect, test } from 'vitest';
import type { Aside, PlacedText, TextPlace } from '../../../contract/article.ts';
import { findBody } from '../../../engine/read/1-document/article/find-body.ts';
import { toBlocks } from '../../../engine/read/1-document/article/to-blocks.ts';

const PROSE =
  'The council of the island met in the old harbour house and talked about the ferry until dark.';

const place = (parent: number, tag = 'div', aside: Aside = 'no'): TextPlace => ({
  ...{ parent, tag, aside },
});
const text = (at: number, words = PROSE, more: Partial<PlacedText> = {}): PlacedText => ({
  ...{ place: at, text: words, kind: 'paragraph', linked: 0 },
  ...more,
});
const headline = (at: number, words = 'Ferry goes on'): PlacedText =>
  text(at, words, { kind: 'heading' });

/** The texts that belong to the article, by their numbers. */
function bodyOf(places: TextPlace[], texts: PlacedText[]): number[] {
  return findBody(texts, places).flatMap((isBody, at) => (isBody ? [at] : []));
}

describe('the article on a page', () => {
  const ROOT = place(-1, 'html');

  test('is the smallest place with most of the prose, and its headline before it', () => {
    const places = [
      ROOT,
      place(0, 'h1'),
      place(0),
      place(2, 'p'),
      place(2, 'p'),
      place(0, 'nav', 'structure'),
    ];
    const texts = [headline(1), text(3), text(4), text(5, 'Home News Sport')];
    expect(bodyOf(places, texts)).toEqual([0, 1, 2]);
  });

  test('leaves out asides, and texts that are mostly links', () => {
    const places = [ROOT, place(0, 'article'), place(1, 'aside', 'structure'), place(1, 'p')];
    const texts = [text(3), text(2), text(3, PROSE, { linked: 80 }), text(3)];
    expect(bodyOf(places, texts)).toEqual([0, 3]);
  });

  test('may itself go by the name of an aside', () => {
    const places = [ROOT, place(0, 'div', 'name'), place(1, 'p')];
    expect(bodyOf(places, [text(2), text(2)])).toEqual([0, 1]);
  });

  test('is the first of several stories with headlines of their own', () => {
    const places = [ROOT, place(0, 'article'), place(1, 'h1'), place(0, 'article'), place(3, 'h1')];
    const long = PROSE.repeat(8);
    const texts = [headline(2), text(1, long), headline(4), text(3, long)];
    expect(bodyOf(places, texts)).toEqual([0, 1]);
  });

  test('ends where rights are reserved', () => {
    const places = [ROOT, place(0, 'p')];
    const notice = `© 2024 All rights reserved. ${PROSE}`;
    expect(bodyOf(places, [text(1), text(1), text(1), text(1, notice), text(1)])).toEqual([
      0, 1, 2,
    ]);
  });

  test('is nowhere on a page without prose, nor in a damaged message', () => {
    expect(bodyOf([ROOT], [text(0, 'Home')])).toEqual([]);
    expect(bodyOf([ROOT], [text(0), text(9)])).toEqual([]);
    expect(bodyOf([place(4), place(-7, 'p')], [text(1), text(0)])).not.toContain(2);
  });

  test('gives each block its number and region', () => {
    const places = [ROOT, place(0, 'p'), place(0, 'footer', 'structure')];
    const blocks = toBlocks([text(1), text(2, 'Imprint')], places);
    expect(blocks.map(({ id, region }) => [id, region])).toEqual([
      [0, 'body'],
      [1, 'outside'],
    ]);
  });
});
