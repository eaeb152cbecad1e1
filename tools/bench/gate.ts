import { readFileSync } from 'node:fs';
import type { Annotations, TextBlock } from '../../contract/annotations.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { annotate } from '../../engine/read/annotate.ts';
import { decode } from '../scan/decode.ts';
import { loadIndex } from '../scan/load-index.ts';
import { readInput } from '../scan/read-input.ts';
import type { Benchmark, SetResult } from './benchmark.ts';
import { dataFile, readLines, readText } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { percent } from './percent.ts';

/** A line of `index.jsonl`. */
interface SavedPage {
  file: string;
  url: string;
  kinds: string[];
  published: string | null;
  /** The text of `<title>`. */
  title: string;
  /** The file of its labels. */
  gold?: string;
}

interface JudgedPage {
  page: SavedPage;
  news: boolean;
  reason: string;
  published: string | undefined;
  title: string | undefined;
  marks: Share;
  labels: Share;
}

interface Share {
  body: number;
  all: number;
}

/** Label of one mention, with the text on both sides of it. */
interface LabelledMention {
  surface: string;
  context: { before: string; after: string };
}

/** What kinds of pages are to be read, or left alone; the others are only dated. */
const SETS: Record<string, (kinds: string[]) => boolean> = {
  news: (kinds) => kinds.includes('news') || kinds.includes('gold'),
  'not-news': (kinds) => kinds.includes('not-news'),
  trap: (kinds) => kinds.length === 1 && kinds.includes('trap'),
  large: (kinds) => kinds.length === 1 && kinds.includes('large'),
};
/** Where the kind says whether a page is an article. */
const LABELLED = new Set(['news', 'not-news']);
/** What a headline and the title of its window share at least, by words. */
const SHARED_WORDS = 0.5;
/** How much of the text around a label is compared. */
const CONTEXT = 12;

/** What the gate decides on saved pages, and what they are taken to state about themselves. */
export const gate: Benchmark = ({ data }) =>
  measureSets({
    gate: () => {
      const index = loadIndex(undefined);
      const judged = readLines<SavedPage>(dataFile(data, 'index.jsonl')).map((page) =>
        judgePage(page, data, index),
      );
      return Object.entries(SETS).map(([set, holds]) =>
        rowOf(
          set,
          judged.filter(({ page }) => holds(page.kinds)),
        ),
      );
    },
  });

function judgePage(page: SavedPage, data: string, index: PackIndex): JudgedPage {
  const html = decode(readFileSync(dataFile(data, page.file)));
  const { verdict, page: facts, blocks } = readInput(html, { url: page.url });
  return {
    page,
    news: verdict.news,
    reason: verdict.reason,
    published: facts.published,
    title: facts.title,
    marks: verdict.news ? marksInBody(blocks, annotate(blocks, facts, index)) : { body: 0, all: 0 },
    labels: page.gold ? labelsInBody(blocks, dataFile(data, page.gold)) : { body: 0, all: 0 },
  };
}

function marksInBody(blocks: TextBlock[], { mentions }: Annotations): Share {
  const inBody = mentions.filter(({ block }) => blocks[block]?.region === 'body');
  return { body: inBody.length, all: mentions.length };
}

/** Mentions labelled as part of the article that stand in its body as collected. */
function labelsInBody(blocks: TextBlock[], labels: string): Share {
  const { actors } = JSON.parse(readText(labels)) as { actors: Record<string, LabelledMention[]> };
  const mentions = Object.values(actors).flat();
  const body = blocks.filter(({ region }) => region === 'body').map(({ text }) => text);
  const text = squash(body.join('\n'));
  const inBody = mentions.filter(({ surface, context }) =>
    text.includes(
      squash(context.before.slice(-CONTEXT) + surface + context.after.slice(0, CONTEXT)),
    ),
  );
  return { body: inBody.length, all: mentions.length };
}

function rowOf(set: string, judged: JudgedPage[]): SetResult {
  const isNews = set !== 'not-news';
  const dated = isNews ? judged.filter(({ page }) => page.published) : [];
  const misdated = dated.filter(({ page, published }) => page.published !== published);
  const read = judged.filter(({ news }) => news);
  const isLabelled = LABELLED.has(set);
  const misjudged = isLabelled ? judged.filter(({ news }) => news !== isNews) : [];
  const untitled = isNews ? judged.filter((one) => !hasHeadline(one)) : [];
  const marks = sum(read.map((one) => one.marks));
  const labels = sum(judged.map((one) => one.labels));
  return {
    set,
    figures: {
      pages: judged.length,
      read: read.length,
      right: isLabelled ? percent(judged.length - misjudged.length, judged.length) : null,
      dated: dated.length,
      datesRight: percent(dated.length - misdated.length, dated.length),
      headlines: isNews ? percent(judged.length - untitled.length, judged.length) : null,
      marks: marks.all,
      marksInBody: percent(marks.body, marks.all),
      labelsInBody: percent(labels.body, labels.all),
    },
    details: {
      misjudged: misjudged.map(({ page, reason }) => ({ file: page.file, url: page.url, reason })),
      misdated: misdated.map(({ page, published = null }) => ({
        file: page.file,
        stated: page.published,
        taken: published,
      })),
      untitled: untitled.map(({ page, title = null }) => ({
        file: page.file,
        title: page.title,
        taken: title,
      })),
      labelsOutside: judged
        .filter((one) => one.labels.body < one.labels.all)
        .map((one) => ({ file: one.page.file, ...one.labels })),
    },
  };
}

/** A headline is rarely the window's title to the letter, but speaks of the same. */
function hasHeadline({ page, title = '' }: JudgedPage): boolean {
  if (/&#?\w+;/.test(title)) return false;
  const wordsOf = (text: string) =>
    squash(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = wordsOf(title);
  const known = new Set(wordsOf(page.title));
  const shared = words.filter((word) => known.has(word));
  return words.length > 0 && shared.length >= Math.min(words.length, known.size) * SHARED_WORDS;
}

function sum(shares: Share[]): Share {
  const total = { body: 0, all: 0 };
  for (const { body, all } of shares) {
    total.body += body;
    total.all += all;
  }
  return total;
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ');
}
