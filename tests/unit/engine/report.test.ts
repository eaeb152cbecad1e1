import { describe, expect, test } from 'vitest';
import type { ScanReport } from '../../../contract/report.ts';
import { differenceViews } from '../../../engine/present/questions.ts';
import {
  carriedBy,
  contentOf,
} from '../../../engine/read/5-relations/positions/article-content.ts';
import { annotate } from '../../../engine/read/annotate.ts';
import { toReport } from '../../../engine/report.ts';
import { blocksOf, FERRY, PAGE } from './fictional-pack.ts';

const TEXTS = [
  '🛳️ Ferry news',
  'Nora Kern said that the ferry line to Veldmark was agreed.',
  '“No ferry line has been agreed between our two cabinets,” Anton Halm said. Halm left.',
];

/** Blocks joined as a text of paragraphs, with the place of each. */
function report(withText: boolean, texts = TEXTS): { text: string; report: ScanReport } {
  const blocks = blocksOf(texts);
  const text = texts.join('\n\n');
  const starts = texts.map((_, at) => texts.slice(0, at).join('\n\n').length + (at > 0 ? 2 : 0));
  const annotations = annotate(blocks, PAGE, FERRY);
  const content = contentOf(carriedBy(annotations));
  const scanned = {
    ...{ id: 'one', page: PAGE, news: true, why: 'because', text, starts, ms: 1, annotations },
    differences: differenceViews({ index: FERRY, content, published: PAGE.published }),
    nameOf: (id: string) => FERRY.actors.get(id)?.entry.name ?? id,
  };
  return { text, report: toReport(scanned, withText) };
}

const position = (actor: string, stance: string | null, statement: string, presence: string) => ({
  ...{ actor, stance, statements: [statement], presence },
});

describe('the report of a page', () => {
  const { text, report: scan } = report(true);
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

  test('places of names agree with the text', () => {
    expect(scan.actors.map(({ id, name }) => [id, name])).toEqual([
      ['kern', 'Nora Kern'],
      ['halm', 'Anton Halm'],
    ]);
    const mentions = scan.actors.flatMap((actor) => actor.mentions);
    expect(mentions.map((mention) => mention.text)).toEqual(['Nora Kern', 'Anton Halm', 'Halm']);
    expect(mentions.map(at)).toEqual(mentions.map((mention) => mention.text));
  });

  test('places of claims agree with the text', () => {
    expect(scan.claims.map(({ statements }) => statements)).toEqual([
      ['kern-agreed'],
      ['halm-denied'],
    ]);
    expect(scan.claims.map(at)).toEqual(scan.claims.map(({ sentence }) => sentence));
  });

  test('places of quotations and their speakers agree with the text', () => {
    expect(scan.quotes.map((quote) => [at(quote), quote.speaker && at(quote.speaker)])).toEqual([
      ['the ferry line to Veldmark was agreed', 'Nora Kern'],
      ['No ferry line has been agreed between our two cabinets,', 'Anton Halm'],
    ]);
  });

  test('relations hold their ids and nothing the schema does not know', () => {
    expect(scan.relations[0]).toEqual({
      ...{ id: 'r-denial', kind: 'direct-denial', a: 'kern-agreed', b: 'halm-denied' },
      ...{ onPage: 'both', later: false },
    });
  });

  test('differences name the question and each position, present or not', () => {
    expect(scan.differences).toEqual([
      {
        ...{ proposition: 'p-agreed', question: 'Was a ferry line agreed?' },
        relation: 'direct-denial',
        positions: [
          position('kern', 'affirms', 'kern-agreed', 'in-article'),
          position('soransky', null, 'soransky-silent', 'not-in-article'),
          position('halm', 'denies', 'halm-denied', 'in-article'),
          position('halm', 'conditional', 'halm-open', 'later-than-article'),
        ],
      },
    ]);
  });

  test('the text is part of it only where asked for', () => {
    expect(scan.text).toBe(text);
    expect('text' in report(false).report).toBe(false);
  });

  test('what the page does not say is null, and the language the one it was read in', () => {
    const page = { url: null, title: null, lang: 'en', published: '2024-05-08' };
    expect(scan.page).toEqual({ ...page, news: true, why: 'because' });
  });
});
