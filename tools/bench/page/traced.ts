import type { Page } from 'puppeteer-core';
import { SLOTS } from '../../../platform/slots.ts';
import { areMarksPainted, inTab, load, rest, type Stage } from './stage.ts';
import { type ScriptTime, scriptTime, TRACE_CATEGORIES, type TraceEvent } from './trace.ts';

/** Longest wait for marks; a page without any is done long before. */
const PATIENCE_MS = 2_000;
/** How much longer a page is followed, in milliseconds: it may change, and be looked at again. */
const AFTERWARDS_MS = 2_000;
/** Stacks are written in batches; without this a trace lacks the last of them. */
const LAST_BATCH_MS = 700;
/** Now and then the browser's profile begins too late for a script of a few milliseconds. */
const MOST_TRIES = 3;
/** Address of the scripts that are run for comparison. */
const GIVEN_SCRIPT = 'bench://given';

/** What the extension took of a page's main thread, and what it made of the page. */
export interface Visited extends ScriptTime {
  isMarked: boolean;
  /** Whether the page passed the gate. */
  isRead: boolean;
}

/**
 * Follows a page with the extension from the navigation to a few seconds after marks came.
 * @throws where the extension did not run
 */
export async function visitWithExtension(stage: Stage, url: string): Promise<Visited> {
  const { extended, inside } = stage;
  return inTab(extended, async (tab) => {
    let isMarked = false;
    const events = await traced(tab, async () => {
      await load(tab, url);
      isMarked = await areMarksPainted(tab, PATIENCE_MS);
      await rest(AFTERWARDS_MS);
    });
    const verdict = await verdictOn(inside, tab.url());
    if (!verdict) throw new Error('The extension did not run there.');
    const time = scriptTime(events, tab.url(), (script) =>
      script.startsWith(extended.extensionUrl),
    );
    return { ...time, isMarked, isRead: verdict.news };
  });
}

/** Runs a script on a loaded page that has no extension. @throws where no trace shows it running */
export async function visitWithScript(
  { plain }: Stage,
  url: string,
  source: string,
): Promise<ScriptTime> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const time = await inTab(plain, async (tab) => {
      const events = await traced(tab, async () => {
        await load(tab, url);
        await tab.evaluate(`${source}\n//# sourceURL=${GIVEN_SCRIPT}`);
        await rest(LAST_BATCH_MS);
      });
      return scriptTime(events, tab.url(), (script) => script === GIVEN_SCRIPT);
    });
    if (time.total > 0) return time;
  }
  throw new Error('No stack of the script was written down.');
}

async function traced(tab: Page, during: () => Promise<void>): Promise<TraceEvent[]> {
  await tab.tracing.start({ categories: TRACE_CATEGORIES });
  try {
    await during();
  } catch (error) {
    await tab.tracing.stop().catch(() => undefined);
    throw error;
  }
  const trace = await tab.tracing.stop();
  if (!trace) throw new Error('The browser gave no trace.');
  return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
}

/** What the gate left in the extension's world on the page; null where it has not run. */
function verdictOn(inside: Page, url: string): Promise<{ news: boolean } | null> {
  return inside.evaluate(
    async (address, slot) => {
      // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
      const { chrome } = globalThis as any;
      const tabs: { id: number; url?: string }[] = await chrome.tabs.query({});
      const tabId = tabs.findLast((tab) => tab.url === address)?.id;
      if (tabId === undefined) return null;
      const [top] = await chrome.scripting.executeScript({
        target: { tabId },
        func: (name: string) =>
          (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(name)] ?? null,
        args: [slot],
      });
      return top.result;
    },
    url,
    SLOTS.verdict,
  );
}
