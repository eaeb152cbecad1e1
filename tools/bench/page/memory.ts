import type { Page } from 'puppeteer-core';
import { marksGone, marksPainted } from '../../browser/marks.ts';
import { inTab, load, rest, type Stage } from './stage.ts';

/** What follows a switch, or is left to do on the page, is over by then. */
const SETTLE_MS = 1_000;

/** JavaScript heap of a page once all garbage is gone, in kilobytes. */
export interface PageHeap {
  without: number;
  with: number;
  /** With the extension, switched off on the site while the page is open. */
  switchedOff: number;
}

/** Measures the heap of a page that carries marks. @throws where none come */
export async function heapOf(stage: Stage, url: string): Promise<PageHeap> {
  const without = await inTab(stage.plain, async (tab) => {
    await load(tab, url);
    await rest(SETTLE_MS);
    return heapUsed(tab);
  });
  try {
    return await inTab(stage.extended, async (tab) => {
      await load(tab, url);
      await marksPainted(tab);
      await rest(SETTLE_MS);
      const marked = await heapUsed(tab);
      await setSites(stage.inside, { [new URL(url).hostname.replace(/^www\./, '')]: 'never' });
      await marksGone(tab);
      await rest(SETTLE_MS);
      return { without, with: marked, switchedOff: await heapUsed(tab) };
    });
  } finally {
    await setSites(stage.inside, {});
  }
}

async function heapUsed(tab: Page): Promise<number> {
  const session = await tab.createCDPSession();
  // Once more for what only finalizers of the first round let go.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000;
}

function setSites(inside: Page, sites: Record<string, string>): Promise<void> {
  return inside.evaluate(async (value) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
    const { chrome } = globalThis as any;
    await chrome.storage.local.set({ settings: { version: 1, sites: value } });
  }, sites);
}
