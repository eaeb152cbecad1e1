import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, markPoint, marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import { foreignRequests } from './own-traffic.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

const TRUMP_SENTENCE = 'The next step would be for a trilateral meeting';
const USHAKOV_SENTENCE = 'a three-way meeting had not been discussed';
const FOLDED_URL = 'https://www.paper.example/world/folded';
const STORY =
  'President Donald Trump met Volodymyr Zelenskyy at the White House on Monday, in the afternoon.';
/** Keeps more from its readers than it shows. */
const FOLDED_PAGE = `<!doctype html><html lang="en"><title>Talks</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks"}</script>
<main><h1>Talks go on</h1><p>Donald Trump spoke in the afternoon, and nobody said what came of it.</p>
<div id="story"></div>
<p style="display: none">${'What was said there is told to subscribers. '.repeat(30)}</p></main></html>`;

describe.each(BROWSERS)('reading the sample article in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('marks the actors and the statements', async () => {
    await storeSettings(session, { version: 1, density: 'all' });
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    const actors = await markedTexts(page, 'actor');
    expect(actors.filter((text) => text.includes('Trump'))).toHaveLength(4);
    expect(actors.filter((text) => text.includes('Ushakov'))).toHaveLength(1);
    expect(actors.filter((text) => text.includes('Zelenskyy'))).toHaveLength(3);
    const conflicts = await markedTexts(page, 'conflict');
    expect(conflicts.some((text) => text.includes(TRUMP_SENTENCE))).toBe(true);
    expect(conflicts.some((text) => text.includes(USHAKOV_SENTENCE))).toBe(true);
    await page.close();
  });

  test('resting on the sentence opens a card with the other side, dated and sourced', async () => {
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    const text = await hoverCard(session, page, TRUMP_SENTENCE);
    expect(text).toContain('Ushakov');
    expect(text).toContain('16 August 2025');
    expect(text).toContain('Пока эта тема не затрагивалась');
    expect(text).toContain('TASS');
    await page.keyboard.press('Escape');
    await eventually('the card closes on Esc', async () => !(await cardText(session, SAMPLE_URL)));
    await page.close();
  });

  test('looks again where the reader asks for it, at what no change has told of', async () => {
    await storeSettings(session, { version: 1, density: 'all' });
    session.web.serve(FOLDED_URL, { body: FOLDED_PAGE });
    const page = await session.open(FOLDED_URL);
    await marksPainted(page);
    const popup = await openPopupFor(session, FOLDED_URL);
    const button = await eventually(
      'the offer to look again',
      async () => (await popup.$('::-p-text(Look again)')) ?? undefined,
    );
    // A tree attached to an element announces nothing, so nothing but the button leads to it.
    await page.evaluate((words) => {
      const tree = document.querySelector('#story')?.attachShadow({ mode: 'open' });
      if (tree) tree.innerHTML = `<p>${words}</p>`;
    }, STORY);
    await button.click();
    await page.bringToFront();
    await eventually('marks in what came', () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer: words }) => words.getRootNode() !== document),
        ),
      ),
    );
    await popup.close();
    await page.close();
  });

  test("leaves the page's own tree as it was but for one host element", async () => {
    await storeSettings(session, { version: 1, sites: { 'paper.example': 'never' } });
    const plain = await session.open(SAMPLE_URL);
    const before = await plain.evaluate(() => document.documentElement.outerHTML);
    await plain.close();
    await storeSettings(session, { version: 1 });
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await hoverCard(session, page, TRUMP_SENTENCE);
    const after = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      const hosts = copy.querySelectorAll('div[popover]');
      for (const host of hosts) host.remove();
      return { html: copy.outerHTML, hosts: hosts.length };
    });
    expect(after).toEqual({ html: before, hosts: 1 });
    await page.close();
  });

  test('the popup lists the accounts that differ on the three-way meeting first', async () => {
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    const popup = await openPopupFor(session, SAMPLE_URL);
    const text = await eventually('the popup shows the page', () =>
      popup.evaluate(() =>
        document.body.textContent?.includes('Ushakov') ? document.body.textContent : undefined,
      ),
    );
    expect(text.indexOf('Ushakov')).toBeLessThan(text.indexOf('Merz'));
    await popup.close();
    expect(await tooltip(session, SAMPLE_URL)).toMatch(/differing accounts [1-9]/);
    await page.close();
  });

  test('switching the site off clears the marks at once, switching it on brings them back', async () => {
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    await storeSettings(session, { version: 1, sites: { 'paper.example': 'never' } });
    await marksGone(page);
    await eventually(
      'the button says nothing of the page any more',
      async () => (await tooltip(session, SAMPLE_URL)) === 'Counterpoint',
    );
    await storeSettings(session, { version: 1 });
    await marksPainted(page);
    await page.close();
  });

  test('asks the network for nothing but the pages themselves', () => {
    expect(foreignRequests(session.web.requests, [SAMPLE_URL, FOLDED_URL])).toEqual([]);
  });
});

async function hoverCard(
  session: Session,
  page: Awaited<ReturnType<Session['open']>>,
  sentence: string,
): Promise<string> {
  const point = await markPoint(page, 'conflict', sentence);
  if (!point) throw new Error(`No mark with the words "${sentence}"`);
  await page.mouse.move(point.x, point.y - 80);
  await page.mouse.move(point.x, point.y, { steps: 10 });
  return eventually('a card opens', () => cardText(session, SAMPLE_URL));
}

/** What the toolbar's button says when the pointer rests on it, in a tab with this address. */
function tooltip({ inside }: Session, url: string): Promise<string> {
  return inside.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(url)} });
    return chrome.action.getTitle({ tabId: tab.id });
  })()`) as Promise<string>;
}
