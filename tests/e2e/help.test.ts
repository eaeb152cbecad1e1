import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxWindow } from '../../tools/browser/commands.ts';
import { openExtensionPage } from '../../tools/browser/popup.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('help in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  /** Addresses of all tabs, also of those that extensions are not told of. */
  const urls = async (): Promise<string[]> => {
    if (name === 'chrome') return session.browser.targets().map((target) => target.url());
    const window = await firefoxWindow(session.browser);
    const tabs = 'gBrowser.browsers.map(({ currentURI }) => currentURI.spec).join(" ")';
    return String(await window.evaluate(tabs)).split(' ');
  };
  const press = async (page: Page, selector: string) => {
    await page.waitForSelector(selector);
    await page.$eval(selector, (button) => (button as HTMLElement).click());
  };

  test('opens from the options, and names the keys as the browser has them', async () => {
    const options = await openExtensionPage(session, 'options.html');
    await press(options, '.options-top .text-button');
    await eventually('the help is open', async () =>
      (await urls()).some((url) => url.endsWith('/help.html')),
    );
    const help = await openExtensionPage(session, 'help.html');
    await help.waitForSelector('.keys');
    const text = await help.evaluate(() => document.body.textContent);
    expect(text).toContain('Alt+Shift+L');
    expect(text).toContain('What the marks mean');
    await help.close();
    await options.close();
  });

  test('the options lead to where keys are changed', async () => {
    const options = await openExtensionPage(session, 'options.html');
    await press(options, '.key-table + .button');
    const place = name === 'chrome' ? 'chrome://extensions/shortcuts' : 'about:addons';
    await eventually(`a tab on ${place}`, async () =>
      (await urls()).some((url) => url.startsWith(place)),
    );
    await options.close();
  });
});
