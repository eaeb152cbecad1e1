import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { OpensOn } from '../../contract/page.ts';
import { describeInBrowsers, eventually, painted, type Stage, startStage } from './harness.ts';
import { pointing, wait } from './pointing.ts';

/** Longer than the dwell, so that what has not opened by then does not. */
const LONG_ENOUGH = 700;

describeInBrowsers('what opens a card and keeps it', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());

  const start = async (opensOn: OpensOn) => {
    page = await stage.open('article.html');
    await page.evaluate((chosen) => {
      globalThis.visiting = globalThis.page.startVisit({ opensOn: chosen });
    }, opensOn);
    await eventually('marks', async () => (await painted(page, 'actor')).length);
  };
  const { pointOf, restOn, openWords, opened, closed, cardRect } = pointing(() => page);

  test('with a key: not without it, and at once when it comes down on a resting pointer', async () => {
    await start('alt');
    await restOn('Mira Orlova');
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBeNull();
    await page.keyboard.down('Alt');
    await opened('Mira Orlova');
    await page.keyboard.up('Alt');
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBe('Mira Orlova');
    await page.keyboard.press('Escape');
    await closed();
  });

  test('with a key: held while the pointer comes, and let go before the dwell is over', async () => {
    await start('shift');
    await restOn('Jean-Luc');
    await wait(100);
    await page.keyboard.down('Shift');
    await restOn('Mira Orlova');
    await wait(100);
    await page.keyboard.up('Shift');
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBeNull();
    await page.keyboard.down('Shift');
    await restOn('Jean-Luc');
    await opened('Jean-Luc Bertrand');
    await page.keyboard.up('Shift');
  });

  test('by click: nothing opens by resting, a click opens, stays, and closes elsewhere', async () => {
    await start('click');
    await restOn('Mira Orlova');
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBeNull();
    const { x, y } = await pointOf('Mira Orlova');
    await page.mouse.click(x, y);
    await opened('Mira Orlova');
    await page.mouse.move(x + 200, 690, { steps: 4 });
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBe('Mira Orlova');
    await page.mouse.click(x + 200, 690);
    await closed();
  });

  test('by click: a link goes where it leads', async () => {
    await start('click');
    const link = await page.evaluate(() => {
      const rect = document.querySelector('#first a')?.getBoundingClientRect();
      return { x: (rect?.x ?? 0) + 10, y: (rect?.y ?? 0) + 5 };
    });
    await page.mouse.move(link.x, link.y);
    await wait(200);
    await Promise.all([page.waitForNavigation(), page.mouse.click(link.x, link.y)]);
    expect(page.url()).toMatch(/\/bertrand$/);
  });

  test.each(['rest', 'alt', 'click'] as const)(
    'with %s: nothing that the page makes up opens a card or asks for one',
    async (opensOn) => {
      await start(opensOn);
      const point = await pointOf('Mira Orlova');
      await page.evaluate(({ x, y }) => {
        const element = document.elementFromPoint(x, y);
        const init = { clientX: x, clientY: y, bubbles: true, composed: true, altKey: true };
        for (const pointerType of ['mouse', 'touch'])
          for (const type of ['pointermove', 'pointermove', 'pointerdown', 'pointerup', 'click'])
            element?.dispatchEvent(new PointerEvent(type, { ...init, pointerType }));
        element?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Alt', bubbles: true }));
      }, point);
      await wait(LONG_ENOUGH);
      expect(await openWords()).toBeNull();
      expect(await page.evaluate(() => globalThis.visiting.calls)).toMatchObject({
        loads: 0,
        cards: 0,
      });
    },
  );

  test('the choice counts from the moment it is made, on keys it has no effect', async () => {
    await start('rest');
    await page.evaluate(() => {
      const { visiting } = globalThis;
      visiting.preferences.opensOn = 'click';
      visiting.applyPreferences({ ...visiting.preferences });
    });
    await restOn('Mira Orlova');
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBeNull();
    await page.evaluate(() => globalThis.visiting.walk('next'));
    await opened('Orlova');
  });

  test('pinned, a card stays where it is while the page scrolls and the pointer is elsewhere', async () => {
    await start('rest');
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    await wait(100);
    const pin = (isPinned: boolean) =>
      page.evaluate((detail) => {
        document
          .querySelector('html > div[popover]')
          ?.dispatchEvent(new CustomEvent('test-pin', { detail }));
      }, isPinned);
    await pin(true);
    const before = await cardRect();
    // First so little that the mark stays in sight, then away from it.
    for (const top of [30, 900]) {
      await page.evaluate((to) => window.scrollTo({ top: to, behavior: 'instant' }), top);
      await wait(200);
      expect(await cardRect()).toEqual(before);
    }
    await page.mouse.move(20, 600, { steps: 3 });
    await page.mouse.click(20, 640);
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBe('Mira Orlova');
    expect(await cardRect()).toEqual(before);
    await page.evaluate(() => document.querySelector('h1')?.remove());
    await wait(LONG_ENOUGH);
    expect(await openWords()).toBe('Mira Orlova');
    await page.keyboard.press('Escape');
    await closed();
  });

  test('let go, a card closes once its mark is out of sight', async () => {
    await start('rest');
    await page.evaluate(() => {
      document.body.style.paddingBottom = '2000px';
    });
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    await page.evaluate(() => {
      const host = document.querySelector('html > div[popover]');
      host?.dispatchEvent(new CustomEvent('test-pin', { detail: true }));
      window.scrollTo({ top: 900, behavior: 'instant' });
    });
    await wait(200);
    expect(await openWords()).toBe('Mira Orlova');
    await page.evaluate(() => {
      const host = document.querySelector('html > div[popover]');
      host?.dispatchEvent(new CustomEvent('test-pin', { detail: false }));
    });
    await closed();
  });
});
