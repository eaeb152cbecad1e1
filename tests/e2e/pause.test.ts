import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import { BROWSERS, eventually, SAMPLE_URL, type Session, startSession } from './session.ts';

/** Long enough for a page to be read, had the pause not held. */
const SETTLE_MS = 1500;
const OTHER_URL = 'https://www.paper.example/world/the-same-again';

describe.each(BROWSERS)('a pause in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('clears this tab at once, holds over its pages, and ends where the reader goes on', async () => {
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    session.web.serve(OTHER_URL, { body: Buffer.from(await page.content()) });
    const popup = await openPopupFor(session, SAMPLE_URL);
    const press = (words: string) =>
      eventually(`a button "${words}"`, () =>
        popup.evaluate((wanted) => {
          const buttons = [...document.querySelectorAll('button')];
          const button = buttons.find(({ textContent }) => textContent === wanted);
          button?.click();
          return button !== undefined;
        }, words),
      );
    const says = (words: string) =>
      eventually(`the popup says "${words}"`, () =>
        popup.evaluate((wanted) => document.body.textContent.includes(wanted), words),
      );
    await says('On this page');

    await press('Pause in this tab');
    await marksGone(page);
    await says('Paused in this tab');

    await page.goto(OTHER_URL);
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    await marksGone(page);
    await popup.bringToFront();
    await says('Paused in this tab');

    const elsewhere = await session.open(SAMPLE_URL);
    await marksPainted(elsewhere);
    await elsewhere.close();

    expect(await stored(session)).toHaveLength(1);
    await press('Go on');
    await marksPainted(page);
    await says('On this page');
    expect(await stored(session)).toEqual([]);
    await page.close();
    await popup.close();
  });

  test('goes with its tab', async () => {
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    await session.inside.evaluate(
      `chrome.tabs.query({ url: '${SAMPLE_URL}' }).then(([tab]) => chrome.storage.session.set({ ['paused:' + tab.id]: true }))`,
    );
    await page.close();
    await eventually('nothing of it is kept', async () => (await stored(session)).length === 0);
  });
});

function stored({ inside }: Session): Promise<string[]> {
  return inside.evaluate(
    `chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('paused:')))`,
  ) as Promise<string[]>;
}
