import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowsers, eventually, painted, type Stage, startStage } from './harness.ts';
import { pointing, wait } from './pointing.ts';

describeInBrowsers('the card', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  beforeEach(async () => {
    page = await stage.open('article.html');
    await start();
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());

  const start = async (preferences = {}): Promise<void> => {
    await page.evaluate((chosen) => {
      globalThis.visiting = globalThis.page.startVisit(chosen);
    }, preferences);
    await eventually('marks', async () => (await painted(page, 'actor')).length);
  };

  const { pointOf, restOn, openWords, opened, closed, cardRect } = pointing(() => page);

  test('opens where the pointer rests, stays while it goes there, and closes when it leaves', async () => {
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    const card = await cardRect();
    await page.mouse.move(card.left + 40, card.top + 40, { steps: 8 });
    await wait(500);
    expect(await openWords()).toBe('Mira Orlova');
    await page.mouse.move(card.right + 150, card.bottom + 150, { steps: 4 });
    await closed();
  });

  test('looks where the pointer came to rest, though it moved on within one frame', async () => {
    const { x, y } = await pointOf('Mira Orlova');
    await page.evaluate(() => {
      // Frames long enough for two moves.
      globalThis.requestAnimationFrame = (draw) => window.setTimeout(draw, 400, performance.now());
    });
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y);
    await opened('Mira Orlova');
  });

  test('adds one element, the host, and takes it along when it closes for good', async () => {
    const before = await page.evaluate(() => document.querySelectorAll('*').length);
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    const state = await page.evaluate(() => ({
      added: document.querySelectorAll('*').length,
      parent: document.querySelector('html > div[popover]')?.parentElement?.localName,
      shadow: document.querySelector('html > div[popover]')?.shadowRoot,
    }));
    expect(state).toEqual({ added: before + 1, parent: 'html', shadow: null });
  });

  test('finds the mark across elements, and the sentence around a name', async () => {
    await restOn('Jean-Luc');
    await opened('Jean-Luc Bertrand');
    await page.keyboard.press('Escape');
    await closed();
    await restOn('The talks will');
    await opened('The talks will resume in Linda');
  });

  test('does not open while the pointer sweeps, drags or stands still as the page scrolls', async () => {
    const { x, y } = await pointOf('Mira Orlova');
    await page.mouse.move(x, y - 200);
    await page.mouse.move(x, y + 200, { steps: 8 });
    await wait(700);
    expect(await openWords()).toBeNull();

    await page.mouse.move(x - 80, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 3 });
    await wait(700);
    expect(await openWords()).toBeNull();
    await page.mouse.up();

    await page.evaluate(() => {
      document.body.style.paddingTop = '300px';
    });
    await page.mouse.move(x, 100);
    // The page has to hear of it before it scrolls, or it hears of a move onto the words.
    await wait(100);
    const below = await pointOf('Mira Orlova');
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), below.y - 100);
    await wait(700);
    expect(await openWords()).toBeNull();
  });

  test('Esc closes the card before the page hears of it, and reaches the page when none is open', async () => {
    await page.evaluate(() => {
      document.body.addEventListener('keydown', (event) => {
        document.body.dataset.keys = `${document.body.dataset.keys ?? ''}${event.key} `;
      });
      document.body.tabIndex = 0;
      document.body.focus();
    });
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.body.dataset.keys)).toBeUndefined();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.dataset.keys)).toBe('Escape ');
  });

  test('lies beside the line, inside the window, wherever the mark is', async () => {
    for (const scroll of [0, 120, 260]) {
      await page.mouse.move(990, 690);
      await page.evaluate((top) => {
        document.body.style.paddingTop = '300px';
        window.scrollTo({ top, behavior: 'instant' });
      }, scroll);
      await restOn('Mira Orlova');
      await opened('Mira Orlova');
      await wait(100);
      const mark = await pointOf('Mira Orlova');
      const card = await cardRect();
      expect(card.top > mark.y || card.bottom < mark.y).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(1000);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(700);
      await page.keyboard.press('Escape');
      await closed();
    }
  });

  test('by keyboard goes from mark to mark, takes the focus and gives it back', async () => {
    await page.evaluate(() => {
      const link = document.querySelector<HTMLElement>('#first a');
      link?.focus();
      globalThis.visiting.walk('next');
    });
    await opened('Orlova');
    expect(await page.evaluate(() => document.activeElement?.matches('html > div[popover]'))).toBe(
      true,
    );
    await page.evaluate(() => globalThis.visiting.walk('next'));
    await opened('Mira Orlova');
    await page.mouse.move(20, 600, { steps: 3 });
    await wait(500);
    expect(await openWords()).toBe('Mira Orlova');
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '/bertrand',
    );
  });

  test('keeps what is typed in the card from the shortcuts of the page', async () => {
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.body.dataset.keys = `${document.body.dataset.keys ?? ''}${event.key} `;
      });
      globalThis.visiting.walk('next');
    });
    await opened('Orlova');
    await page.keyboard.press('Tab');
    await page.keyboard.type('jk');
    expect(await page.evaluate(() => document.body.dataset.keys)).toBeUndefined();
  });

  test('lies above a dialog of the page that opens after it', async () => {
    await page.evaluate(() => globalThis.visiting.walk('next'));
    await opened('Orlova');
    const isOnTop = await eventually('the card is on top', () =>
      page.evaluate(() => {
        if (!document.querySelector('body > [popover=manual]')) {
          const box = document.createElement('div');
          box.popover = 'manual';
          box.style.cssText = 'inset:0;width:100vw;height:100vh;background:white';
          document.body.append(box);
          box.showPopover();
        }
        const rect = document.querySelector('html > div[popover]')?.getBoundingClientRect();
        return (
          rect &&
          document.elementFromPoint(rect.x + 20, rect.y + 20)?.matches('html > div[popover]')
        );
      }),
    );
    expect(isOnTop).toBe(true);
  });

  test('a click on a mark in a link goes where the link goes', async () => {
    const link = await page.evaluate(() => {
      const rect = document.querySelector('#first a')?.getBoundingClientRect();
      return { x: (rect?.x ?? 0) + 10, y: (rect?.y ?? 0) + 5 };
    });
    await Promise.all([page.waitForNavigation(), page.mouse.click(link.x, link.y)]);
    expect(page.url()).toMatch(/\/bertrand$/);
  });

  test('a tap on a mark opens a sheet at the bottom', async () => {
    const { x, y } = await pointOf('Mira Orlova');
    await page.touchscreen.tap(x, y);
    await opened('Mira Orlova');
    const card = await cardRect();
    expect(Math.round(card.bottom)).toBe(700);
    expect(card.left).toBe(0);
    await page.touchscreen.tap(20, 300);
    await closed();
  });
});
