import type { Browser, Page } from 'puppeteer-core';
import { markCounts } from '../browser/marks.ts';

/** All that a page shows and does that an extension might disturb. */
export interface Look {
  /** The page's own tree, the one host element left out. */
  html: string;
  /** Place and size of every element, in document order. */
  boxes: string;
  /** Errors the page's scripts threw or wrote. */
  errors: string[];
  /** What copying the whole text gives. */
  copied: string;
  /** Whether a word of the text is found, and where. */
  found: string;
  marks: number;
}

/** Longest wait for a page to load, in milliseconds; what has not come by then is not there. */
const LOAD_MS = 20_000;

/** Requests that fail because the rest of the web is absent are no fault of anybody's. */
const ABSENT_WEB = /Failed to load|net::|NetworkError|ERR_|CORS|NS_ERROR|Loading (?:chunk|failed)/i;

/**
 * Opens a page in a new tab, lets it settle, and looks at it.
 * @param settle how long to wait after loading, in milliseconds
 */
export async function lookAt(browser: Browser, url: string, settle: number): Promise<Look> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    await page.setViewport({ width: 1200, height: 900 });
    await page.evaluateOnNewDocument(standStill);
    await page
      .goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS })
      .catch(() => undefined);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, settle));
    const { actor, claim, conflict } = await markCounts(page);
    const marks = actor + claim + conflict;
    const seen = await inspect(page);
    return { ...seen, marks, errors: errors.filter((text) => !ABSENT_WEB.test(text)).sort() };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Makes what differs from load to load stand still: chance and the clock. */
function standStill(): void {
  const start = 1_700_000_000_000;
  let seed = 1;
  Math.random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  Date.now = () => start;
}

function inspect(page: Page): Promise<Omit<Look, 'errors' | 'marks'>> {
  return page.evaluate(() => {
    const host = 'html > div[popover]';
    const root = document.documentElement;
    const copy = root?.cloneNode(true) as Element | undefined;
    for (const one of copy?.querySelectorAll(host) ?? []) one.remove();
    const boxes = [...document.querySelectorAll('*')]
      .filter((element) => !element.matches(host))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(',');
      });
    const selection = getSelection();
    let copied = '';
    if (document.body && selection) {
      selection.selectAllChildren(document.body);
      copied = selection.toString();
      selection.removeAllRanges();
    }
    const word = /\p{L}{6,}/u.exec(copied.slice(copied.length / 2))?.[0] ?? '';
    const find = (globalThis as { find?: (text: string) => boolean }).find;
    let found = '';
    if (word && find) {
      const isFound = find.call(globalThis, word);
      const rect = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : null;
      found = `${word} ${isFound} ${rect ? [rect.x, rect.y].map(Math.round) : ''}`;
    }
    return { html: copy?.outerHTML ?? '', boxes: boxes.join(' '), copied, found };
  });
}
