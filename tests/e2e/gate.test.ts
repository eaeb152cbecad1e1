import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SLOTS } from '../../platform/slots.ts';
import { marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

/** Long enough for a page to be read, had it wrongly been. */
const SETTLE_MS = 1_500;
const SHOP = 'https://www.shop.example/pans';
const LATE = 'https://www.late.example/page';
const PROSE =
  '<p>Donald Trump and Vladimir Putin agreed on an immediate ceasefire, and the pans were on the table all day long.</p>';

describe.each(BROWSERS)('the gate in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    session.web.serve(SHOP, {
      body: `<!doctype html><html lang="en"><title>Pans</title><h1>Pans</h1>${PROSE.repeat(5)}</html>`,
    });
    session.web.serve(LATE, {
      body: `<!doctype html><html lang="en"><title>Late</title><body><h1>Talks</h1></body></html>`,
    });
  });
  afterAll(() => session?.close());

  const slots = (url: string) =>
    session.inside.evaluate(
      async (address, names) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
        const { chrome } = globalThis as any;
        const tabs: { id: number; url?: string }[] = await chrome.tabs.query({});
        const tabId = tabs.findLast((tab) => tab.url === address)?.id;
        const [top] = await chrome.scripting.executeScript({
          target: { tabId },
          func: (verdict: string, reading: string) => {
            const world = globalThis as unknown as Record<symbol, unknown>;
            return {
              verdict: world[Symbol.for(verdict)] ?? null,
              hasReader: world[Symbol.for(reading)] !== undefined,
            };
          },
          args: names,
        });
        return top.result;
      },
      url,
      [SLOTS.verdict, SLOTS.reading],
    );

  /** Opens a page and waits until the gate has looked at it; only what is in front is looked at. */
  const openJudged = async (url: string) => {
    const page = await session.open(url);
    await eventually('a verdict', async () => {
      await page.bringToFront();
      return (await slots(url)).verdict;
    });
    return page;
  };

  test('keeps from a page that is no article what would read it', async () => {
    const page = await openJudged(SHOP);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    expect(await slots(SHOP)).toEqual({
      verdict: { news: false, reason: 'not-an-article' },
      hasReader: false,
    });
    await page.close();
    const article = await session.open(SAMPLE_URL);
    await marksPainted(article);
    expect(await slots(SAMPLE_URL)).toMatchObject({ hasReader: true });
    await article.close();
  });

  test('tells the popup why, and reads the page once the reader asks for it, also after a reload', async () => {
    const page = await openJudged(SHOP);
    const popup = await openPopupFor(session, SHOP);
    const button = await eventually('the offer to read it all the same', async () => {
      const handle = await popup.evaluateHandle(() =>
        [...document.querySelectorAll('main button')].find((one) =>
          /read/i.test(one.textContent ?? ''),
        ),
      );
      return handle.asElement() ?? undefined;
    });
    await (button as Awaited<ReturnType<typeof popup.$>>)?.click();
    await page.bringToFront();
    await marksPainted(page);
    await popup.close();
    await page.reload();
    await marksPainted(page);
    await page.close();
    await storeSettings(session, { version: 1 });
  });

  test('lets nothing in after the site was switched off, however late the article comes', async () => {
    const page = await openJudged(LATE);
    await storeSettings(session, { version: 1, sites: { 'late.example': 'never' } });
    await page.evaluate((prose) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = '{"@type":"NewsArticle","headline":"Talks"}';
      document.head.append(script);
      document.body.insertAdjacentHTML('beforeend', prose);
    }, PROSE.repeat(5));
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await marksGone(page);
    expect(await slots(LATE)).toMatchObject({ verdict: { news: true }, hasReader: false });
    await page.close();
  });
});
