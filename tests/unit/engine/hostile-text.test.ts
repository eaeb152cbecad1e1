import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { afterAll, describe, expect, test } from 'vitest';
import type { TextBlock } from '../../../contract/annotations.ts';
import type { PlacedText, TextPlace } from '../../../contract/article.ts';

/**
 * How much work the engine does, counted by the engine that runs it: how often each block of its code
 * was run. Blocks are counted only in code that was compiled after counting began.
 */
// Code that is made faster while it runs, or thrown away for want of memory, loses counts.
for (const flag of ['--no-opt', '--no-maglev', '--no-flush-bytecode']) setFlagsFromString(flag);
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const { blocksOf, FERRY_PACK, indexOf, read } = await import('./fictional-pack.ts');
const { findBody } = await import('../../../engine/read/1-document/article/find-body.ts');
const { MOST_TEXT } = await import('../../../engine/read/1-document/readable-part.ts');
const { annotateInSteps } = await import('../../../engine/read/annotate.ts');
const { tokenise, LONGEST_WORD } = await import('../../../engine/text/tokens.ts');

afterAll(() => session.disconnect());

function steps(work: () => unknown): number {
  let count = 0;
  const sinceLast = () =>
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      const own = result.filter(({ url }) => url.includes('/engine/'));
      const ranges = own.flatMap(({ functions }) => functions).flatMap(({ ranges }) => ranges);
      count = ranges.reduce((sum, range) => sum + range.count, 0);
    });
  sinceLast();
  work();
  sinceLast();
  return count;
}

/** With somebody whose name begins with an initial, as names may where letters are skipped. */
const INDEX = indexOf({
  ...FERRY_PACK,
  actors: [...FERRY_PACK.actors, { id: 'quill', kind: 'person', name: 'A. Rowan Quill' }],
});

/** What a page may be filled with. */
const FLOODS: Record<string, string> = {
  letters: 'a',
  digits: '1',
  capitals: 'A',
  'letters of an ending': 'ed',
  'letters with marks': 'e\u0301',
  'combining marks': '\u0301',
  Hangul: '각',
  'Hangul with spaces': '각 ',
  Chinese: '漢',
  'mathematical letters': '𝒜',
  'halves of letters': '\ud800',
  'letters with nothing between': 'a\u200b',
  'initials without spaces': 'A.',
  initials: 'A. ',
  'single capitals': 'A ',
  'single letters': 'a ',
  hyphens: '-',
  'hyphens between letters': 'Ab-',
  'hyphens between capitals': 'A-',
  'acronyms with full stops': 'U.S. ',
  'sharp s': 'ß ',
  apostrophes: "'",
  'apostrophes before letters': "'a ",
  'quotation marks': '"',
  'opening quotation marks': '“',
  quotations: '“Aa.” ',
  'quotations of nothing': '“ ” ',
  commas: 'a, ',
  colons: 'Aa: ',
  brackets: '(a) ',
  dashes: ' – a',
  'exclamation marks': 'a! ',
  'exclamation marks in quotations': 'Aa!” ',
  'full stops before numbers': 'abc. 1',
  numbers: '1. ',
  'numbers in groups': '1,000',
  lines: 'a\n',
  spaces: '\u00a0',
  names: 'Nora Kern, ',
  'names without commas': 'Kern ',
  says: 'said ',
  'pronouns that say': 'he said ',
  'who says': 'Kern said he ',
  'who is told': 'Kern told Halm that ',
  'relative clauses': 'Kern, who said ',
  sentences: 'The ferry line is agreed, Kern said. ',
  quotes: '“A ferry line is agreed,” said Kern. ',
  'quotations in brackets': 'Kern (“We sail”) ',
  nicknames: 'Anton “Toni” Halm ',
  signatures: '— A. ',
  'dashes behind full stops': '. – A ',
  'places that speak': 'Lake Palace said ',
  'places that are silent': 'Lake Palace. ',
  'sentences in a quotation without an end': 'The ferry line is agreed, Kern said. ',
  'numbers in a quotation without an end': '1. ',
  'dashes in Polish': '– Tak – ',
  'speech in Polish': '– Tak. ',
  'says in German': 'sagte Kern, ',
  'reports in German': 'Angaben von Kern zufolge sei er da, ',
  'says in Russian': 'сказал Керн, ',
};
const languageOf = (name: string) =>
  name.endsWith('German')
    ? 'de'
    : name.endsWith('Russian')
      ? 'ru'
      : name.endsWith('Polish')
        ? 'pl'
        : 'en';
const beginningOf = (name: string) => (name.endsWith('without an end') ? 'Kern said: “' : '');
const SIZE = 8_000;
/** Twice as much, and a little for what begins only beyond some length. */
const ABOUT_TWICE = 2.2;
/** A unit of work in which the engine counts stands for no more blocks of code. */
const MOST_STEPS_OF_UNIT = 200;

describe('the work on a text grows with its length, not with the square', () => {
  test.each(Object.entries(FLOODS))('%s', (name, unit) => {
    const work = (length: number) => {
      const blocks = blocksOf([beginningOf(name) + unit.repeat(length / unit.length)]);
      const page = { lang: languageOf(name), published: '2024-05-08' };
      let units = 0;
      const count = steps(() => {
        const reading = annotateInSteps(blocks, page, INDEX);
        for (let step = reading.next(); !step.done; step = reading.next()) units += step.value;
      });
      return { steps: count, units };
    };
    work(SIZE / 4);
    const [once, twice] = [work(SIZE), work(2 * SIZE)];
    expect(twice.steps / once.steps).toBeLessThan(ABOUT_TWICE);
    // What is given up is told by these.
    expect(twice.units / once.units).toBeLessThan(ABOUT_TWICE);
    expect(twice.steps / twice.units).toBeLessThan(MOST_STEPS_OF_UNIT);
  });

  test('and so it does with the number of paragraphs', () => {
    const work = (count: number) => {
      const blocks = blocksOf(
        Array.from({ length: count }, () => '“A line is agreed,” said Kern.'),
      );
      return steps(() => read(blocks));
    };
    work(1_000);
    expect(work(2_000) / work(1_000)).toBeLessThan(ABOUT_TWICE);
  });
});

describe('what is too long for a word', () => {
  test.each(['a', '1', 'A', '각', 'e\u0301'])('made of %s is none', (unit) => {
    const long = unit.repeat(LONGEST_WORD + 1);
    const words = tokenise(`Kern ${long} said`).map(({ word }) => word);
    expect(words).toEqual(['kern', 'said']);
  });

  test('and what is just short enough is one', () => {
    expect(tokenise('a'.repeat(LONGEST_WORD))).toHaveLength(1);
  });
});

describe('stories beside each other', () => {
  test('are told apart in work that grows with their number', () => {
    const page = (stories: number) => {
      const places: TextPlace[] = [{ parent: -1, tag: 'body', aside: 'no' }];
      const texts: PlacedText[] = [];
      for (let story = 0; story < stories; story++) {
        const article = places.push({ parent: 0, tag: 'article', aside: 'no' }) - 1;
        const headline = places.push({ parent: article, tag: 'h1', aside: 'no' }) - 1;
        texts.push({ text: 'A story', kind: 'heading', linked: 0, place: headline });
        texts.push({ text: 'word '.repeat(150), kind: 'paragraph', linked: 0, place: article });
      }
      return steps(() => findBody(texts, places));
    };
    page(500);
    expect(page(1_000) / page(500)).toBeLessThan(ABOUT_TWICE);
  });
});

describe('a page that is too long', () => {
  const said = 'Nora Kern said that the ferry line to Veldmark was agreed. ';
  const filler = (length: number): Partial<TextBlock> => ({ text: 'boat '.repeat(length / 5) });

  test('is read in part, from its beginning, and says so', () => {
    const found = read([said, filler(MOST_TEXT), said]);
    expect(found.mentions.map(({ block }) => block)).toEqual([0]);
    expect(found.inPart).toBe(true);
  });

  test('is read where the article stands before what stands around it', () => {
    const outside = { ...filler(MOST_TEXT), region: 'outside' as const };
    const found = read([outside, said]);
    expect(found.mentions.map(({ block }) => block)).toEqual([1]);
    expect(found.inPart).toBe(true);
  });

  test.each([
    ['of empty paragraphs', Array.from({ length: 90_000 }, () => '')],
    ['of names', ['Nora Kern, '.repeat(30_000)]],
  ])('%s is read in part too', (_name, texts) => {
    const found = read(texts);
    expect(found.inPart).toBe(true);
    expect(found.mentions.length).toBeLessThanOrEqual(10_000);
  });

  test('and one that is not is read whole, and says nothing', () => {
    expect(read([said, filler(MOST_TEXT / 2)])).not.toHaveProperty('inPart');
  });
});
