import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chooseInMenu, pressCommand } from '../../tools/browser/commands.ts';
import { marksPainted } from '../../tools/browser/marks.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
} from './session.ts';

const TEXT_URL = 'https://notes.example/letter';
const TEXT = `<!doctype html><title>A letter</title>
<p id="names">I wrote to Friedrich Merz and to Yuri Ushakov about it.</p>
<p id="none">Quibbledown glarfing.</p>
<textarea id="field">Dear Emmanuel Macron, yours</textarea>
<input id="secret" type="password" value="Donald Trump">`;

describe.each(BROWSERS)('looking words up in %s', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    // In Firefox the keys are really pressed, and give the access that looking up needs.
    session = await startSession(name, { granted: name === 'chrome' });
    session.web.serve(TEXT_URL, { body: Buffer.from(TEXT) });
  });
  beforeEach(async () => {
    page = await session.open(TEXT_URL);
  });
  afterEach(async () => {
    await session.inside.evaluate(
      `for (const popup of chrome.extension.getViews({ type: 'popup' })) popup.close()`,
    );
    await page.close();
  });
  afterAll(() => session?.close());

  const select = (id: string) =>
    page.evaluate((wanted) => {
      const element = document.getElementById(wanted);
      if (element) getSelection()?.selectAllChildren(element);
    }, id);
  const press = (command: string) =>
    pressCommand(session.browser, session.inside, command, page.url());
  /** What is in the popup's search, what has the focus and what it says, once that is this. */
  const popupSays = (wanted: RegExp) =>
    eventually(`the popup says ${wanted}`, async () => {
      const said = (await session.inside.evaluate(
        `chrome.extension.getViews({ type: 'popup' }).map(({ document }) =>
          [document.querySelector('.search-field')?.value, document.activeElement?.className, document.body?.innerText].join('|')).join()`,
      )) as string;
      return wanted.test(said) && said;
    });

  test('by keys: the popup has the words in its search and whom they name', async () => {
    await select('names');
    await press('look-up');
    await popupSays(
      /^I wrote to Friedrich Merz and to Yuri Ushakov about it\|field search-field\|.*Friedrich Merz\n.*Yuri Ushakov\n/s,
    );
  });

  test('by the menu of the selection', async () => {
    await select('names');
    const words = await page.evaluate(() => getSelection()?.toString() ?? '');
    const place = await (await page.$('#names'))?.boundingBox();
    if (name === 'firefox' && place) {
      await page.mouse.click(place.x + 60, place.y + 8, { button: 'right' });
    }
    await eventually('the menu has the entry', async () => {
      await chooseInMenu(session.browser, 'in Counterpoint', words, page.url());
      return true;
    });
    await popupSays(/\|.*Friedrich Merz\n.*Yuri Ushakov\n/s);
  });

  test('words nobody knows are said to be unknown, with the field to write others', async () => {
    await select('none');
    await press('look-up');
    await popupSays(/^Quibbledown glarfing\|field search-field\|.*Nothing for/s);
  });

  test('what is selected in a field counts', async () => {
    await page.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.focus();
      field?.setSelectionRange(5, 20);
    });
    await press('look-up');
    await popupSays(/^Emmanuel Macron\|.*Emmanuel Macron\n/s);
  });

  test('nothing selected is said, whatever a password field holds', async () => {
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#secret')?.select());
    await press('look-up');
    await popupSays(/^\|field search-field\|.*No words are selected\./s);
  });

  // Only Chromium lets a program into the background.
  test.runIf(name === 'chrome')('where no popup opens, in a tab beside the page', async () => {
    const worker = session.browser.targets().find((target) => target.type() === 'service_worker');
    const background = await worker?.worker();
    await background?.evaluate(
      `chrome.action.openPopup = () => Promise.reject(new Error('There is no toolbar.'))`,
    );
    await select('names');
    await press('look-up');
    const target = await session.browser.waitForTarget((one) => one.url().includes('query='));
    const asked = new URL(target.url()).searchParams;
    expect(asked.get('query')).toBe('I wrote to Friedrich Merz and to Yuri Ushakov about it');
    const popup = await target.page();
    await eventually(
      'whom the words name',
      () =>
        popup?.evaluate(() => document.querySelector('.rows')?.textContent?.includes('Merz')) ??
        Promise.resolve(false),
    );
    await popup?.close();
  });
});

describe.each(BROWSERS)('walking the marks by keys in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('opens card after card with the focus in it, and gives the focus back', async () => {
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    const inFocus = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.outerHTML);
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { id: 'before', href: '#' });
      link.textContent = 'a link';
      document.body.prepend(link);
      link.focus();
    });
    const press = (command: string) =>
      pressCommand(session.browser, session.inside, command, SAMPLE_URL);
    const card = () => cardText(session, SAMPLE_URL);

    await press('next-mark');
    const first = await eventually('the first card', card);
    expect(await inFocus()).toBe('<div popover="manual"></div>');
    await press('next-mark');
    const second = await eventually('the next card', async () => {
      const text = await card();
      return text !== first && text;
    });
    await press('previous-mark');
    await eventually('the first card again', async () => (await card()) === first);
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    await eventually('no card', async () => (await card()) === undefined);
    expect(await inFocus()).toBe('before');
    await page.close();
  });
});
