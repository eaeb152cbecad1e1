import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowsers, eventually, painted, type Stage, startStage } from './harness.ts';
import { pointing, wait } from './pointing.ts';

const CLAIM = 'The talks will resume in Lindau next week with the same delegations, Orlova said.';

describeInBrowsers('words that a page puts anew', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  beforeEach(async () => {
    page = await stage.open('article.html');
    await page.evaluate(() => {
      globalThis.visiting = globalThis.page.startVisit();
    });
    await eventually('marks', async () => (await painted(page, 'actor')).length);
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());
  const { restOn, openWords, opened } = pointing(() => page);

  test('stay marked while the word that is read aloud is wrapped, without another look', async () => {
    const missing = await page.evaluate(async (words) => {
      const claim = document.querySelector('#claim') as Element;
      const text = claim.textContent ?? '';
      const isMarked = () => {
        let isThere = false;
        CSS.highlights.get(globalThis.visiting.names['quote-conflict'])?.forEach((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          isThere ||= live.toString() === words;
        });
        return isThere;
      };
      let misses = 0;
      for (const { 0: word, index } of text.matchAll(/\S+/g)) {
        const spoken = document.createElement('mark');
        spoken.textContent = word;
        claim.replaceChildren(text.slice(0, index), spoken, text.slice(index + word.length));
        await new Promise(requestAnimationFrame);
        misses += isMarked() ? 0 : 1;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return misses;
    }, CLAIM);
    expect(missing).toBe(0);
    expect(await page.evaluate(() => globalThis.visiting.calls.read.length)).toBe(1);
  });

  test('keep the card that is open on them', async () => {
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    await page.evaluate(() => {
      const article = document.querySelector('article') as Element;
      article.innerHTML = article.innerHTML.toString();
    });
    const end = Date.now() + 2_500;
    while (Date.now() < end) {
      expect(await openWords()).toBe('Mira Orlova');
      await wait(100);
    }
    expect(await painted(page, 'actor')).toHaveLength(5);
  });

  test('lose their card where they are gone', async () => {
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    await page.evaluate(() => document.querySelector('#first')?.remove());
    await eventually('the card closes', async () => (await openWords()) === null);
  });
});
