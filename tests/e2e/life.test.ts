import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stopBackground } from '../../tools/browser/background.ts';
import { grantedCopy } from '../../tools/browser/launch.ts';
import { markCounts, markPoint, marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
} from './session.ts';

/** Long enough for pages to be read, had they wrongly been. */
const SETTLE_MS = 1_500;
const TABS = 20;

describe.each(BROWSERS)('the life of the extension in %s', (name) => {
  let session: Session;
  let extension: string;
  const errors: string[] = [];

  const build = join(import.meta.dirname, '../../.output', `${name}-mv3`);

  beforeAll(async () => {
    extension = grantedCopy(build);
    session = await startSession(name, { extension });
  });
  afterEach(() => expect(errors.splice(0)).toEqual([]));
  afterAll(() => session?.close());

  const open = async (url = SAMPLE_URL) => {
    const page = await session.open(url);
    page.on('pageerror', (error) => errors.push(String(error)));
    return page;
  };
  const inside = <T>(expression: string) => session.inside.evaluate(expression) as Promise<T>;
  const known = () =>
    inside<string[]>(
      `chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('tab:')))`,
    );

  test('twenty tabs opened in the background are read only when they are looked at', async () => {
    const front = await open();
    await marksPainted(front);
    const before = await known();
    const address = (number: number) => `https://tab-${number}.example/story`;
    const [{ body }] = [{ body: await front.content() }];
    for (let number = 0; number < TABS; number++) session.web.serve(address(number), { body });
    await inside(
      `Promise.all(Array.from({ length: ${TABS} }, (_, number) =>
        chrome.tabs.create({ url: 'https://tab-' + number + '.example/story', active: false })))`,
    );
    await eventually('all of them are loaded', () =>
      inside(
        `chrome.tabs.query({ status: 'complete' }).then((tabs) => tabs.filter(({ url }) => url?.includes('//tab-')).length === ${TABS})`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    expect(await known()).toEqual(before);
    await inside(
      `chrome.tabs.query({ url: '${address(7)}' }).then(([tab]) => chrome.tabs.update(tab.id, { active: true }))`,
    );
    await eventually(
      'the one that is looked at is read',
      async () => (await known()).length === before.length + 1,
    );
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    expect(await known()).toHaveLength(before.length + 1);
    await inside(
      `chrome.tabs.query({}).then((tabs) => chrome.tabs.remove(tabs.filter(({ url }) => url?.includes('//tab-')).map(({ id }) => id)))`,
    );
    await front.close();
  });

  // Only Chromium lets a program stop a background.
  test.runIf(name === 'chrome')(
    'a background stopped while a page is read, and before its card',
    async () => {
      const reading = open();
      await stopBackground(session.browser);
      const page = await reading;
      await stopBackground(session.browser);
      await marksPainted(page);
      await stopBackground(session.browser);
      const point = await markPoint(page, 'conflict');
      if (!point) throw new Error('There is no mark.');
      await page.mouse.move(point.x, point.y - 80);
      await page.mouse.move(point.x, point.y, { steps: 5 });
      await stopBackground(session.browser);
      expect(await eventually('the card', () => cardText(session, SAMPLE_URL))).toContain(
        'Ushakov',
      );
      await page.close();
    },
  );

  // A private window lets no extension in unless its reader says so, which no program can in Firefox.
  test.runIf(name === 'chrome')('a private window is not read and leaves nothing', async () => {
    const stored = () =>
      inside<string>(
        `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)`,
      );
    const before = await eventually('the tabs of before are forgotten', async () => {
      const all = await stored();
      return !all.includes('"tab:') && all;
    });
    const context = await session.browser.createBrowserContext({ proxyServer: session.web.proxy });
    const page = await context.newPage();
    await page.goto(SAMPLE_URL);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await stored()).toBe(before);
    await context.close();
  });

  test('the extension is updated with a page and its card open, and the newer takes over', async () => {
    const page = await open();
    await marksPainted(page);
    const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
    const older = await names();
    const counts = await markCounts(page);
    const point = await markPoint(page, 'conflict');
    if (!point) throw new Error('There is no mark.');
    await page.mouse.move(point.x, point.y - 80);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await eventually('the card', () => cardText(session, SAMPLE_URL));

    await session.browser.installExtension(extension);
    session.inside = await openExtensionPage(session, 'popup.html');
    await page.bringToFront();
    await eventually('marks by the newer', async () =>
      (await names()).some((highlight) => !older.includes(highlight)),
    );
    // Whoever comes first with the name that versions once announced themselves by takes nothing away.
    await page.evaluate(() => document.dispatchEvent(new Event('counterpoint:arrival')));
    await page.mouse.move(5, 5, { steps: 3 });
    const isOnce = async () => JSON.stringify(await markCounts(page)) === JSON.stringify(counts);
    await eventually('each mark is drawn once', isOnce);
    // Firefox ends the older script before it could tidy up: see docs/browser-bugs.md.
    if (name === 'chrome') {
      expect((await names()).filter((highlight) => older.includes(highlight))).toEqual([]);
      expect(await page.evaluate(() => document.querySelector('html > div[popover]'))).toBeNull();
    }
    await page.close();
  });

  test('the extension is removed with a page and its card open, and another comes', async () => {
    const page = await open();
    await marksPainted(page);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const point = await markPoint(page, 'conflict');
    if (!point) throw new Error('There is no mark.');
    await page.mouse.move(point.x, point.y - 80);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await eventually('the card', () => cardText(session, SAMPLE_URL));

    await session.browser.uninstallExtension(await extensionId());
    // Whoever removes an extension looks at another tab or window meanwhile.
    const other = await session.browser.newPage();
    await other.bringToFront();
    await page.bringToFront();
    if (name === 'chrome')
      await eventually('the marks and the card are gone', () =>
        page.evaluate(
          (before) => CSS.highlights.size === 0 && document.documentElement.outerHTML === before,
          html,
        ),
      );
    // Firefox ends the script before it could tidy up, and takes its rules: see docs/browser-bugs.md.
    else await marksGone(page);

    await session.browser.installExtension(grantedCopy(build));
    await marksPainted(page);
    await page.close();
    await other.close();
  });

  const extensionId = async () =>
    name === 'chrome' ? new URL(session.extensionUrl).host : inside<string>('chrome.runtime.id');
});
