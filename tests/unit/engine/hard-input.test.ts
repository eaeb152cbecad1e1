import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotations, Span, TextBlock } from '../../../contract/annotations.ts';
import { runs } from '../../effort.ts';
import { blocksOf, FERRY, FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

const NOTHING = {
  mentions: [],
  ambiguous: [],
  quotations: [],
  claims: [],
  relations: [],
  maybeHeard: [],
};

/** Fails unless every place lies in its block and cuts out what is said to stand there. */
function holdsPlaces({ mentions, quotations, claims }: Annotations, blocks: TextBlock[]): void {
  const misplaced = ({ block, start, end }: Span, words?: string) => {
    const text = blocks[block]?.text ?? '';
    const isInside = start >= 0 && start < end && end <= text.length;
    return !isInside || (words !== undefined && text.slice(start, end) !== words);
  };
  expect([
    ...mentions.filter((mention) => misplaced(mention, mention.matched)),
    ...claims.filter((claim) => misplaced(claim, claim.sentence)),
    ...quotations.filter((quotation) => misplaced(quotation)),
    ...quotations.filter(({ speaker }) => speaker && misplaced(speaker)),
  ]).toEqual([]);
}

describe('pages with nothing to find', () => {
  test.each<[string, Parameters<typeof read>[0]]>([
    ['no blocks', []],
    ['empty blocks', ['', ' ', '\n\n\t', '\u00A0\u200B\u00AD']],
    ['marks alone', ['…—“”!?«»""\'\'', '.', '“', '🛳️👩‍✈️', '((()))']],
    ['halves of letters', ['\uD83D', '\uDEF3 \uD83D', '\uDEF3\uD83D', 'a\uDEF3b']],
    ['ten thousand words', ['boat '.repeat(10_000)]],
  ])('%s', (_name, texts) => {
    expect(read(texts)).toEqual({ lang: 'en', ...NOTHING });
  });

  test('no packs', () => {
    const text = 'Nora Kern said that the ferry line to Veldmark was agreed.';
    for (const index of [indexOf(), indexOf({ pack: { id: 'e', title: 'Empty' } })]) {
      const { mentions, claims, relations } = read(text, PAGE, index);
      expect({ mentions, claims, relations }).toEqual({ mentions: [], claims: [], relations: [] });
    }
  });
});

describe('pages that are hard to read', () => {
  test.each([
    ['names', 'Nora Kern ', 5_000],
    ['surnames', 'Halm-', 10_000],
    ['reports', 'Nora Kern said that ', 1_000],
    ['marks', '“‘', 5_000],
    ['straight single marks', "'a ", 5_000],
    ['dashes', '— Halm — ', 3_000],
    ['sentences', 'Halm said so. ', 1_500],
  ])('thousands of %s in one block are read', (_name, part, times) => {
    const blocks = blocksOf([part.repeat(times)]);
    holdsPlaces(read(blocks), blocks);
  });

  test('names beside halves of letters are found where they stand', () => {
    const text = '\uDEF3Nora Kern\uD83D met Anton Halm\uD83D.';
    const blocks = blocksOf([text]);
    const found = read(blocks);
    holdsPlaces(found, blocks);
    expect(found.mentions.map(({ actor }) => actor)).toEqual(['kern', 'halm']);
  });

  test('ids of blocks need not be their positions', () => {
    const blocks = blocksOf([
      { id: 7, text: 'Calm sea.' },
      { id: 42, text: 'Nora Kern said that the ferry line to Veldmark was agreed.' },
    ]);
    const { mentions, claims, quotations } = read(blocks);
    const spans: Span[] = [...mentions, ...claims, ...quotations];
    expect(spans.map(({ block }) => block)).toEqual([42, 42, 42]);
    expect(quotations[0]?.speaker?.block).toBe(42);
  });
});

describe('any page', () => {
  const quotes = FERRY_PACK.statements.flatMap(({ quote }) => quote?.text ?? []);
  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'Nora Kern',
        'Halm',
        'Emil Halm',
        'she',
        'said',
        'denied',
        'that',
        'no',
      ),
    },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '’',
        "'",
        '«',
        '»',
        '„',
        ': ',
        ', ',
        '. ',
        ' – ',
        '?',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('ferry', 'agreed', 'Lake Palace', 'President', ...quotes),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\n\n', '\u00AD', '\u200B', '\uD83D', '\uDEF3', '🛳️', 'İ'),
    },
  );
  const text = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 40 });
  const block = fc.record({
    text: text.map((pieces) => pieces.flat().join('')),
    kind: fc.constantFrom<TextBlock['kind'][]>('heading', 'paragraph', 'quotation', 'caption'),
    region: fc.constantFrom<TextBlock['region'][]>('body', 'body', 'outside'),
  });
  const lang = fc.constantFrom('en', 'de', 'fr', 'ru', 'pl', 'xx', undefined);

  test('is read without a fault, and every place fits its text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), lang, (given, code) => {
        const blocks = blocksOf(given);
        const found = read(blocks, { lang: code, published: '2024-05-08' });
        holdsPlaces(found, blocks);
        expect(
          found.claims.every(({ statements }) =>
            statements.every((id) => FERRY.statements.has(id)),
          ),
        ).toBe(true);
      }),
      runs(150),
    );
  });

  test('is read the same when read again', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (given) => {
        expect(read(given)).toEqual(read(given));
      }),
      runs(30),
    );
  });
});
