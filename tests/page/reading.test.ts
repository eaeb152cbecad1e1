import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { toBlocks } from '../../engine/read/1-document/article/to-blocks.ts';
import { describeInBrowsers, eventually, painted, type Stage, startStage } from './harness.ts';

describeInBrowsers('reading a page', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  beforeEach(async () => {
    page = await stage.open('article.html');
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());

  const start = async (preferences = {}): Promise<void> => {
    await page.evaluate((chosen) => {
      globalThis.visiting = globalThis.page.startVisit(chosen);
    }, preferences);
    await eventually('marks', async () => (await painted(page, 'actor')).length);
  };
  const requests = () => page.evaluate(() => globalThis.visiting.calls.read.length);
  const settle = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_200)));

  test('marks names and differing statements of the article alone, and adds nothing to the page', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await start();
    expect(await painted(page, 'actor')).toEqual([
      'Orlova',
      'Mira Orlova',
      'Jean-Luc Bertrand',
      'Orlova',
      'Orlova',
    ]);
    expect(await painted(page, 'quote-conflict')).toEqual([
      'The talks will resume in Lindau next week with the same delegations, Orlova said.',
    ]);
    expect(await painted(page, 'quote')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('sends the page with its verdict and facts', async () => {
    await start();
    const request = await page.evaluate(() => globalThis.visiting.calls.read[0]);
    expect(request?.verdict).toEqual({ news: true, reason: 'schema-news-article' });
    expect(request?.page).toMatchObject({
      title: 'Orlova: talks on the river treaty go on',
      lang: 'en',
      published: '2025-03-04',
    });
    const blocks = toBlocks(request?.texts ?? [], request?.places ?? []);
    expect(blocks.filter(({ region }) => region === 'body').length).toBe(7);
  });

  test('marks text that comes later and sends nothing for what stays the same', async () => {
    await start();
    await page.evaluate(() => {
      document.querySelector('nav')?.append('Breaking: something else');
      document.documentElement.append(document.createElement('iframe'));
    });
    await settle();
    expect(await requests()).toBe(1);
    expect((await painted(page, 'actor')).length).toBe(5);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.append(
        'Late in the evening Bertrand answered that nothing had been agreed so far.',
      );
      document.querySelector('#stake')?.after(paragraph);
    });
    await eventually('the new mark', async () => (await painted(page, 'actor')).length === 6);
    expect(await requests()).toBe(2);
  });

  test('marks text that is edited in place and text that is unfolded', async () => {
    await start();
    await page.evaluate(() => {
      const text = document.querySelector('#stake')?.firstChild as Text;
      text.data =
        'The treaty divides the water, and Jean-Luc Bertrand has disputed it for years now.';
    });
    await eventually(
      'the edited text',
      async () =>
        (await painted(page, 'actor')).filter((name) => name.includes('Bertrand')).length === 2,
    );
    await page.evaluate(() => document.querySelector('.gone')?.classList.remove('gone'));
    await eventually('the unfolded text', async () => (await painted(page, 'actor')).length === 6);
  });

  test('keeps its marks when the page swaps equal nodes', async () => {
    await start();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.outerHTML = article.outerHTML.toString();
    });
    await settle();
    expect((await painted(page, 'actor')).length).toBe(5);
    expect(await requests()).toBe(1);
  });

  test('gives a page that never rests ever fewer looks', async () => {
    await start();
    const looks = await page.evaluate(async () => {
      let count = 0;
      const original = document.querySelectorAll;
      // Each look asks once whether the page still says the same of itself.
      document.querySelectorAll = ((selector: string) => {
        if (selector.includes('ld+json')) count += 1;
        return original.call(document, selector);
      }) as typeof original;
      const ticker = document.querySelector('nav') as Element;
      const timer = setInterval(() => {
        ticker.textContent = `Tick ${Math.random()}`;
      }, 20);
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      clearInterval(timer);
      document.querySelectorAll = original;
      return count;
    });
    expect(looks).toBeGreaterThan(1);
    expect(looks).toBeLessThanOrEqual(10);
    expect(await requests()).toBe(1);
  });

  test('reads the next page of a site that navigates without loading', async () => {
    await start();
    await page.evaluate(() => {
      history.pushState(null, '', '/next-story-in-the-river-dispute');
      const article = document.querySelector('article');
      if (article) {
        article.innerHTML =
          '<h1>Bertrand: no talks before autumn</h1><p>Jean-Luc Bertrand said on Friday that he saw no ground for talks before the autumn elections.</p>' +
          '<p>He added that the treaty of 1923 had been overtaken by a century of drought, floods and new dams upstream.</p>';
      }
    });
    await eventually(
      'the marks of the next page',
      async () => (await painted(page, 'actor')).join() === 'Bertrand,Jean-Luc Bertrand',
    );
    const urls = await page.evaluate(() =>
      globalThis.visiting.calls.read.map((request) => request.page.url ?? ''),
    );
    expect(urls.at(-1)).toMatch(/next-story-in-the-river-dispute$/);
  });

  test('shows the first mark of an actor or statement', async () => {
    await start();
    const found = await page.evaluate(() => {
      const { visiting } = globalThis;
      window.scrollTo(0, 1_400);
      return [
        visiting.showOnPage({ statement: 'orlova-lindau' }),
        visiting.showOnPage({ actor: 'nobody' }),
      ];
    });
    expect(found).toEqual([true, false]);
    await eventually('the emphasis', () =>
      page.evaluate(() => CSS.highlights.has(globalThis.visiting.names.emphasis)),
    );
    const top = await page.evaluate(
      () => document.querySelector('#claim')?.getBoundingClientRect().top ?? -1,
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(700);
    await eventually('the emphasis ends', () =>
      page.evaluate(() => !CSS.highlights.has(globalThis.visiting.names.emphasis)),
    );
  });

  test('follows changed preferences at once', async () => {
    await start();
    await page.evaluate(() => {
      const { visiting } = globalThis;
      visiting.applyPreferences({ ...visiting.preferences, density: 'page' });
    });
    expect(await painted(page, 'actor')).toEqual(['Orlova', 'Jean-Luc Bertrand']);
    await page.evaluate(() => {
      const { visiting } = globalThis;
      visiting.applyPreferences({
        ...visiting.preferences,
        kinds: { actor: false, claim: true, conflict: true },
      });
    });
    expect(await painted(page, 'actor')).toEqual([]);
  });

  test('leaves nothing behind', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await start({ hoverDelay: 0 });
    await page.evaluate(() => globalThis.visiting.walk('next'));
    await eventually('the card', () =>
      page.evaluate(() => document.querySelector('html > div[popover]') !== null),
    );
    await page.evaluate(() => globalThis.visiting.leave());
    await page.evaluate(() => document.querySelector('nav')?.append(''));
    const left = await page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()],
      html: document.documentElement.outerHTML,
    }));
    expect(left).toEqual({ highlights: [], html: before });
  });

  test('an older instance leaves when a newer arrives', async () => {
    await start();
    const states = await page.evaluate(async () => {
      const older = globalThis.visiting;
      globalThis.visiting = globalThis.page.startVisit();
      await new Promise((resolve) => setTimeout(resolve, 500));
      older.applyPreferences({
        ...older.preferences,
        kinds: { actor: false, claim: false, conflict: false },
      });
      return globalThis.visiting.walk('next');
    });
    expect(states).toBe(true);
    expect((await painted(page, 'actor')).length).toBe(5);
  });

  test('leaves a page alone that is no article', async () => {
    const other = await stage.open(
      'shop.html',
      '<!doctype html><body><h1>Pans</h1><p>Orlova pans, now cheaper.</p>',
    );
    const calls = await other.evaluate(async () => {
      globalThis.visiting = globalThis.page.startVisit();
      await new Promise((resolve) => setTimeout(resolve, 500));
      return globalThis.visiting.calls;
    });
    expect(calls).toMatchObject({ read: [], skipped: 1 });
    await other.close();
  });
});
