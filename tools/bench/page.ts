import { bundledPacks } from '../scan/load-index.ts';
import type { Benchmark, SetResult } from './benchmark.ts';
import { holdAgainst, LIMITS } from './page/budget.ts';
import { timeToChange } from './page/changed.ts';
import { median, rounded, worst } from './page/figures.ts';
import { growingPage, PARAGRAPHS } from './page/growing-pages.ts';
import { busyScript, markJsScript, namesOf, plainWalkScript } from './page/highlighters.ts';
import { type MeasuredPage, measurePage } from './page/measure-page.ts';
import { heapOf, type PageHeap } from './page/memory.ts';
import { type SampledPage, type SampleKind, samplePages } from './page/page-sample.ts';
import { timeToMarks } from './page/painted.ts';
import { rowOfKind, rowOfPage, rowOfTimes, rowsOfHeaps, timesLess } from './page/rows.ts';
import { sizesOf } from './page/sizes.ts';
import { EXTENSION, type Stage, startStage } from './page/stage.ts';
import { visitWithExtension, visitWithScript } from './page/traced.ts';

/** Made addresses, where pages of the benchmark's own are served. */
const OWN_PAGES = 'https://bench.example/';
/** How long the script that checks the measurement is busy, in two tasks, in milliseconds. */
const BUSY_MS = [60, 40] as const;

/**
 * What the built extension costs pages in Chromium: the main thread, beside mark.js and a plain walk
 * with the same names; the time until marks are there; memory; and how the cost grows with a page.
 */
export const page: Benchmark = async ({ data, every }) => {
  const sample = samplePages(data, every);
  const actors = bundledPacks().flatMap((pack) => pack.actors);
  const names = namesOf(actors);
  const stage = await startStage();
  const skipped: string[] = [];
  /** Measures each page; one that the browser cannot load or trace is named and left out. */
  const each = async <Of extends { url: string }, Result>(
    what: string,
    pages: readonly Of[],
    measure: (page: Of) => Promise<Result>,
  ): Promise<Result[]> => {
    const results: Result[] = [];
    for (const one of pages) {
      try {
        results.push(await measure(one));
      } catch (error) {
        skipped.push(`Skipped ${what} of ${one.url}: ${String(error).split('\n')[0]}`);
      }
    }
    return results;
  };
  try {
    const check = await checkMeasurement(stage);
    // The first page of all also waits for the browser to settle after the installation.
    await growthAt(stage, names, PARAGRAPHS[0] ?? 1);
    const rivals = { markJs: markJsScript(names), plainWalk: plainWalkScript(names) };
    const pages = await each('the main thread', sample, (one) =>
      measurePage(stage, data, one, rivals),
    );
    const marked = pages.filter(isOf('ordinary')).filter(({ isMarked }) => isMarked);
    const markedPages = marked.map(({ page: of }) => of);
    const warm = await each('the time to marks', markedPages, ({ url }) =>
      timeToMarks(stage, url, 'warm'),
    );
    const cold = await each('the time to marks', markedPages, ({ url }) =>
      timeToMarks(stage, url, 'cold'),
    );
    const heaps = await each(
      'the heap',
      markedPages,
      ({ url }: SampledPage): Promise<PageHeap> => heapOf(stage, url),
    );
    const growth: SetResult[] = [];
    for (const paragraphs of PARAGRAPHS) growth.push(await growthAt(stage, names, paragraphs));
    const { rows, exceeded } = holdAgainst(LIMITS, measuredOf(pages));
    return {
      sets: [
        ...pages.map(rowOfPage),
        ...summary(pages),
        check,
        rowOfTimes('background awake', warm.filter(isNumber)),
        rowOfTimes('background stopped before', cold.filter(isNumber)),
        ...rowsOfHeaps(heaps),
        ...growth,
        ...rows.map((row) => ({ heading: 'budget', ...row })),
      ],
      skipped,
      exceeded,
    };
  } finally {
    await stage.close();
  }
};

/** Holds the way of measuring against a script whose time is known. */
async function checkMeasurement(stage: Stage): Promise<SetResult> {
  const url = `${OWN_PAGES}busy`;
  stage.serve(url, '<!doctype html><title>Busy</title><p>Nothing to read.</p>');
  const [first, second] = BUSY_MS;
  const { total, longest } = await visitWithScript(stage, url, busyScript(first, second));
  return {
    heading: 'main thread, processor time in ms',
    set: `check: a script busy for ${first} and ${second} ms`,
    figures: {
      pages: 1,
      'median ms': rounded(total),
      'longest task, median': rounded(longest),
    },
  };
}

async function growthAt(
  stage: Stage,
  names: readonly string[],
  paragraphs: number,
): Promise<SetResult> {
  const url = `${OWN_PAGES}news/${paragraphs}`;
  stage.serve(url, growingPage(names, paragraphs));
  const { total, longest } = await visitWithExtension(stage, url);
  const change = await timeToChange(stage, url, names[0] ?? '');
  return {
    heading: 'growth with the page, ms',
    set: `${paragraphs.toLocaleString('en-GB')} paragraphs`,
    figures: {
      ms: rounded(total),
      'longest task': rounded(longest),
      'ms for 100 paragraphs': rounded((total / paragraphs) * 100),
      'a change marked after': rounded(change) ?? null,
    },
  };
}

function summary(pages: readonly MeasuredPage[]): SetResult[] {
  return [
    rowOfKind('ordinary', pages.filter(isOf('ordinary'))),
    rowOfKind('large', pages.filter(isOf('large'))),
    rowOfKind('not news', pages.filter(isOf('not news'))),
    rowOfKind('not news, skipped by the gate', skippedPages(pages)),
  ];
}

function measuredOf(pages: readonly MeasuredPage[]) {
  const ordinary = pages.filter(isOf('ordinary'));
  const longestOf = (some: readonly MeasuredPage[]) =>
    rounded(worst(some.map(({ longest }) => longest)));
  const medianOf = (some: readonly MeasuredPage[]) =>
    rounded(median(some.map(({ total }) => total)));
  return {
    ...sizesOf(EXTENSION),
    timesLess: timesLess(ordinary),
    medianOrdinary: medianOf(ordinary),
    longestOrdinary: longestOf(ordinary),
    longestLarge: longestOf(pages.filter(isOf('large'))),
    medianSkipped: medianOf(skippedPages(pages)),
  };
}

function skippedPages(pages: readonly MeasuredPage[]): MeasuredPage[] {
  return pages.filter(isOf('not news')).filter(({ isRead }) => !isRead);
}

function isOf(kind: SampleKind): (measured: MeasuredPage) => boolean {
  return ({ page: { kind: of } }) => of === kind;
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined;
}
