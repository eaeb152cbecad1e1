import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksPainted } from '../../tools/browser/marks.ts';
import { PATIENCE_MS } from '../../tools/browser/patience.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import { BROWSERS, eventually, SAMPLE_URL, type Session, startSession } from './session.ts';

/** For what takes a machine that has much else to do a long while. */
const LONG_MS = 4 * PATIENCE_MS;

/** More work than any page is worth: a megabyte in which somebody is quoted all the time. */
const MEGABYTE = 1_000_000;
const QUOTED = '“A ceasefire is agreed,” said Trump. ';
const FLOOD_TEXT = QUOTED.repeat(MEGABYTE / QUOTED.length);
const FLOOD_URL = 'https://flood.example/story';
const FLOOD = `<!doctype html><html lang="en"><title>Flood</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Flood"}</script><article><h1>Flood</h1><p>${FLOOD_TEXT}</p></article></html>`;

const QUIET = '<!doctype html><title>Quiet</title><p>Nothing.</p>';
const ASKING = ['https://one.example/', 'https://two.example/'] as const;
const [FIRST, SECOND] = ASKING;

describe.each(BROWSERS)(
  'a background that is kept busy, in %s',
  { timeout: 2 * LONG_MS },
  (name) => {
    let session: Session;

    beforeAll(async () => {
      session = await startSession(name);
      session.web.serve(FLOOD_URL, { body: FLOOD });
      for (const url of [...ASKING, `${FIRST}next`]) session.web.serve(url, { body: QUIET });
    });
    afterAll(() => session?.close());

    const inside = <T>(expression: string) => session.inside.evaluate(expression) as Promise<T>;
    const tabOf = (url: string) =>
      inside<number>(
        `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id)`,
      );
    /** Runs in the world of the extension's scripts in a page. */
    const inPage = <T>(url: string, body: string) =>
      inside<T>(
        `chrome.tabs.query({}).then((tabs) => chrome.scripting.executeScript({
        target: { tabId: tabs.find((tab) => tab.url === ${JSON.stringify(url)}).id },
        func: async () => {
          const ask = (type, data) => new Promise((resolve) =>
            chrome.runtime.sendMessage({ id: 1, type, data, timestamp: 1 }, resolve));
          ${body}
        },
      })).then(([top]) => top.result)`,
      );
    /** Has a page ask for a reading that takes too much work, and goes on without an answer. */
    const askForFlood = (url: string) =>
      inPage<boolean>(
        url,
        `const line = chrome.runtime.connect({ name: 'reading' });
       globalThis.line = line;
       globalThis.reply = undefined;
       ask('readPage', {
         page: { url: location.href, lang: 'en', published: '2025-08-20' },
         verdict: { news: true, reason: 'readable-text' },
         places: [{ parent: -1, tag: 'article', aside: 'no' }],
         texts: [{ text: ${JSON.stringify(QUOTED)}.repeat(${FLOOD_TEXT.length / QUOTED.length}), kind: 'paragraph', linked: 0, place: 0 }],
       }).then((reply) => { globalThis.reply = reply; });
       return true;`,
      );
    const replyIn = (url: string) =>
      inPage<{ res?: { marks: unknown[] } } | null>(url, 'return globalThis.reply ?? null;');
    const stateOf = (tab: number) =>
      inside<string | null>(
        `chrome.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}']?.kind ?? null)`,
      );
    const openCard = (url: string) =>
      inPage<{ res?: unknown }>(
        url,
        `return await ask('openActor', {
         id: 'donald-trump',
         page: { url: location.href },
         content: { statements: [], views: [], maybeHeard: [] },
       });`,
      );

    test('answers a card while it reads elsewhere', async () => {
      const page = await session.open(SAMPLE_URL);
      await marksPainted(page);
      const asking = await session.open(FIRST);
      await askForFlood(FIRST);
      expect((await openCard(SAMPLE_URL)).res).toBeTruthy();
      expect(await replyIn(FIRST)).toBeNull();
      const reply = await eventually('the reading is given up', () => replyIn(FIRST), LONG_MS);
      expect(reply.res?.marks).toEqual([]);
      expect(await stateOf(await tabOf(FIRST))).toBe('given-up');
      await Promise.all([page.close(), asking.close()]);
    });

    // Firefox keeps the line of a document that was left: see docs/browser-bugs.md.
    test.runIf(name === 'chrome')(
      'reads nothing to its end for a document that is gone',
      async () => {
        const [left, waiting] = [await session.open(FIRST), await session.open(SECOND)];
        const tab = await tabOf(FIRST);
        await askForFlood(FIRST);
        await askForFlood(SECOND);
        await left.goto(`${FIRST}next`, { waitUntil: 'load' });
        await eventually('the other is given up', () => replyIn(SECOND), LONG_MS);
        // Both were read in turns, so that this one would be done as well.
        expect(await stateOf(tab)).not.toBe('given-up');
        await Promise.all([left.close(), waiting.close()]);
      },
    );

    test('tells in the window that a page was given up', async () => {
      const page = await session.open(FLOOD_URL);
      const popup = await openPopupFor(session, FLOOD_URL);
      await eventually(
        'the window says so',
        () =>
          popup.evaluate(() =>
            document.body.textContent?.includes('This page takes too much work to read'),
          ),
        LONG_MS,
      );
      await Promise.all([popup.close(), page.close()]);
    });
  },
);
