import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../contract/settings.ts';
import { marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

describe.each(BROWSERS)('the settings in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  beforeEach(() => storeSettings(session, { version: 1 }));
  afterAll(() => session?.close());

  const inside = <T>(expression: string) => session.inside.evaluate(expression) as Promise<T>;
  const stored = () =>
    inside<Partial<Settings>>(
      `chrome.storage.local.get('settings').then(({ settings }) => settings)`,
    );
  const says = (page: Page, words: string) =>
    eventually(`the words "${words}"`, () =>
      page.evaluate((wanted) => document.body.textContent.includes(wanted), words),
    );
  const press = (page: Page, words: string) =>
    eventually(`a button "${words}"`, () =>
      page.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => textContent?.startsWith(wanted));
        button?.click();
        return button !== undefined;
      }, words),
    );
  const options = async () => {
    const page = await openExtensionPage(session, 'options.html');
    await page.waitForSelector('.add-site input');
    return page;
  };

  test('with entries that name no site leave all other sites read', async () => {
    const sites = { '*.com': 'never', '[': 'always', 'a.b.': 'never', 'off.example': 'never' };
    await storeSettings(session, { version: 1, sites });
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    await page.close();
  });

  test('take a site however it is written, and say what to write otherwise', async () => {
    const page = await options();
    const add = async (text: string) => {
      await page.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('.add-site input');
        if (field) field.value = '';
      });
      await page.type('.add-site input', text);
      await press(page, 'Add');
    };
    await add('*.com');
    await says(page, '‘*.com’ is not the address of a site.');
    await add('*.other.example');
    await says(page, 'Saved.');
    expect((await stored()).sites).toEqual({ 'other.example': 'never' });
    await page.close();
  });

  test('keep every one of many choices made at once in two windows', async () => {
    const windows = [await options(), await options()];
    const makeAll = (page: Page) =>
      page.evaluate(() => {
        const boxes = '.choice input[type=checkbox]:checked';
        for (const box of document.querySelectorAll<HTMLElement>(boxes)) box.click();
      });
    const chooseDensity = (page: Page) =>
      page.evaluate(() => document.querySelectorAll<HTMLElement>('[name=density]')[1]?.click());
    const [first, second] = windows as [Page, Page];
    await Promise.all([makeAll(first), chooseDensity(second)]);
    await eventually('all of it is stored', async () => {
      const { kinds, density } = await stored();
      return density === 'all' && kinds && Object.values(kinds).every((isOn) => !isOn);
    });
    const ids = Array.from({ length: 20 }, (_, number) => `paper-${number}.example`);
    await Promise.all(
      windows.map((page, index) =>
        page.evaluate(
          async (hosts) => {
            // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
            const { chrome } = globalThis as any;
            const ask = (host: string) =>
              chrome.runtime.sendMessage({
                ...{ id: 1, type: 'changeSettings', timestamp: 1 },
                data: { change: { what: 'site', host, mode: 'never' }, isPrivate: false },
              });
            await Promise.all(hosts.map(ask));
          },
          ids.filter((_, number) => number % 2 === index),
        ),
      ),
    );
    expect(Object.keys((await stored()).sites ?? {})).toHaveLength(ids.length);
    for (const page of windows) await page.close();
  });

  test('that could not be read are offered as a file, and gone with the reset', async () => {
    await storeSettings(session, { version: 1, density: 'loud', hoverDelay: 100 });
    const page = await options();
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('[name=density]')[1]?.click());
    await says(page, 'Some of your settings could not be read.');
    await press(page, 'Reset all settings');
    await press(page, 'Reset');
    await says(page, 'All settings are as they were after installing.');
    await eventually('nothing is stored', async () =>
      inside(`chrome.storage.local.get(null).then((all) => Object.keys(all).length === 0)`),
    );
    await eventually('nothing is offered', async () =>
      page.evaluate(() => !document.body.textContent.includes('could not be read')),
    );
    await page.close();
  });

  // Firefox sets no limit that a test could reach.
  test.runIf(name === 'chrome')(
    'hold for the session where nothing can be stored, and say so',
    async () => {
      await inside(
        `(async () => {
          for (let size = 1_000_000, n = 0; size > 10; n++)
            await chrome.storage.local.set({ ['rubbish' + n]: 'x'.repeat(size) })
              .catch(() => { size = Math.floor(size / 2); });
        })()`,
      );
      const page = await session.open(SAMPLE_URL);
      await marksPainted(page);
      const popup = await openPopupFor(session, SAMPLE_URL);
      await press(popup, 'Off');
      await marksGone(page);
      await says(popup, 'It holds until you close the browser.');
      const open = await options();
      await open.evaluate(() =>
        document.querySelectorAll<HTMLElement>('[name=density]')[1]?.click(),
      );
      await says(open, 'That could not be saved.');
      expect(
        await open.evaluate(
          () => document.querySelectorAll<HTMLInputElement>('[name=density]')[1]?.checked,
        ),
      ).toBe(false);
      await page.reload();
      await marksGone(page);
      await inside(
        `chrome.storage.local.get(null).then((all) =>
          chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('rubbish'))))`,
      );
      await popup.bringToFront();
      await press(popup, 'Automatic');
      await page.bringToFront();
      await marksPainted(page);
      for (const one of [page, popup, open]) await one.close();
    },
  );
});
