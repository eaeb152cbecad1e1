import type { Figures, SetResult } from '../benchmark.ts';
import { median, rounded, worst } from './figures.ts';
import type { MeasuredPage } from './measure-page.ts';
import type { PageHeap } from './memory.ts';
import type { SampleKind } from './page-sample.ts';

/** How many functions a page's details name. */
const MOST_FUNCTIONS = 8;

/** One page: what the extension took there and how many times that the others take. */
export function rowOfPage(measured: MeasuredPage): SetResult {
  const { page, total, longest, markJs, plainWalk, byFunction } = measured;
  return {
    heading: `${page.kind}, main thread by page`,
    set: page.file.replace(/^pages\/|\.html$/g, ''),
    figures: {
      ms: rounded(total),
      'longest task': rounded(longest),
      'mark.js': rounded(markJs) ?? null,
      'plain walk': rounded(plainWalk) ?? null,
      'times less than mark.js': ratio(markJs, total) ?? null,
      made: madeOf(measured),
    },
    details: {
      functions: Object.fromEntries(
        [...byFunction]
          .sort(([, a], [, b]) => b - a)
          .slice(0, MOST_FUNCTIONS)
          .map(([name, ms]) => [name, rounded(ms)]),
      ),
    },
  };
}

function madeOf({ isMarked, isRead }: MeasuredPage): string {
  if (isMarked) return 'marked';
  return isRead ? 'read' : 'skipped';
}

/** All pages of a kind. */
export function rowOfKind(set: SampleKind | string, pages: readonly MeasuredPage[]): SetResult {
  const totals = pages.map(({ total }) => total);
  const figures: Figures = {
    pages: pages.length,
    'median ms': rounded(median(totals)) ?? null,
    'worst ms': rounded(worst(totals)) ?? null,
    'longest task, median': rounded(median(pages.map(({ longest }) => longest))) ?? null,
    'longest task, worst': rounded(worst(pages.map(({ longest }) => longest))) ?? null,
    'mark.js, median': rounded(median(pages.flatMap(({ markJs }) => markJs ?? []))) ?? null,
    'plain walk, median':
      rounded(median(pages.flatMap(({ plainWalk }) => plainWalk ?? []))) ?? null,
    'times less than mark.js': timesLess(pages) ?? null,
  };
  return { heading: 'main thread, processor time in ms', set, figures };
}

/** The ratio of the medians; undefined where mark.js ran on none of the pages. */
export function timesLess(pages: readonly MeasuredPage[]): number | undefined {
  return ratio(
    median(pages.flatMap(({ markJs }) => markJs ?? [])),
    median(pages.map(({ total }) => total)),
  );
}

function ratio(theirs: number | undefined, ours: number | undefined): number | undefined {
  return theirs !== undefined && ours ? rounded(theirs / ours) : undefined;
}

/** How long marks took to come, over some pages. */
export function rowOfTimes(set: string, times: readonly number[]): SetResult {
  return {
    heading: 'DOMContentLoaded to painted marks, ms',
    set,
    figures: {
      pages: times.length,
      median: rounded(median(times)) ?? null,
      worst: rounded(worst(times)) ?? null,
    },
  };
}

/** What pages keep in memory. The extension's share is the difference on one page, then the median. */
export function rowsOfHeaps(heaps: readonly PageHeap[]): SetResult[] {
  const rows: [string, (heap: PageHeap) => number][] = [
    ['without', (heap) => heap.without],
    ['more with it', (heap) => heap.with - heap.without],
    ['more once switched off', (heap) => heap.switchedOff - heap.without],
  ];
  return rows.map(([set, of]) => ({
    heading: 'JavaScript heap of a page after garbage collection, kB',
    set,
    figures: {
      pages: heaps.length,
      median: rounded(median(heaps.map(of))) ?? null,
      worst: rounded(worst(heaps.map(of))) ?? null,
    },
  }));
}
