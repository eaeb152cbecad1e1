import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressCommand } from '../../tools/browser/commands.ts';
import { markCounts, markPoint, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  pressInCard,
  SAMPLE_URL,
  type Session,
  startSession,
} from './session.ts';

/** Longer than any dwell. */
const LONG_ENOUGH = 1_000;

describe.each(BROWSERS)('what a reader does not want, in %s', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.open(SAMPLE_URL);
    await marksPainted(page);
  });
  afterAll(() => session?.close());

  /** A page follows when it is looked at. */
  const counts = async () => {
    await page.bringToFront();
    return markCounts(page);
  };
  const all = async () => sum(await counts());
  const press = (on: Page, label: string) =>
    eventually(`a button "${label}"`, () =>
      on.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button, summary')];
        const button = buttons.find((one) =>
          (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(wanted),
        );
        button?.click();
        return button !== undefined;
      }, label),
    );
  const says = (on: Page, words: string) =>
    on.evaluate((wanted) => document.body.textContent.includes(wanted), words);

  test('an actor is unmarked from the card, which stays for undoing it', async () => {
    const before = await counts();
    await pressCommand(session.browser, session.inside, 'next-mark', SAMPLE_URL);
    await eventually('the card', () => cardText(session, SAMPLE_URL));
    await pressInCard(session, SAMPLE_URL, 'Why marked?');
    const offer = await eventually('the offer', async () =>
      /Do not mark (.*?) any more/.exec((await cardText(session, SAMPLE_URL)) ?? ''),
    );
    await pressInCard(session, SAMPLE_URL, 'Do not mark');
    await eventually('the marks are gone', async () => (await counts()).actor < before.actor);
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    expect(await cardText(session, SAMPLE_URL)).toContain(`${offer?.[1]} is not marked any more`);
    await pressInCard(session, SAMPLE_URL, 'Undo');
    await eventually('they are back', async () => (await counts()).actor === before.actor);
    expect(await counts()).toEqual(before);
    await page.keyboard.press('Escape');
  });

  test('an actor is unmarked from the popup: not listed, not counted, but found', async () => {
    const before = await all();
    const popup = await openPopupFor(session, SAMPLE_URL);
    await press(popup, 'Vladimir Putin');
    await press(popup, 'Do not mark Vladimir Putin any more');
    await eventually('the page follows', async () => (await all()) < before);
    await eventually('the notice', () => says(popup, 'Vladimir Putin is not marked any more'));
    const rows = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.row .name')].map(({ textContent }) => textContent),
      );
    await eventually('the row goes', async () => !(await rows()).includes('Vladimir Putin'));
    const again = await session.open(SAMPLE_URL);
    await marksPainted(again);
    await eventually(
      'a page opened now has as few',
      async () => sum(await markCounts(again)) === (await all()),
    );
    await again.close();

    await popup.bringToFront();
    await popup.type('.search-field', 'Putin');
    await eventually('the search finds him', async () => (await rows()).includes('Vladimir Putin'));
    await press(popup, 'Undo');
    await eventually('all is back', async () => (await all()) === before);
    await popup.close();
  });

  test('a topic is unmarked in the options, and what opens a card changes at once', async () => {
    const before = await counts();
    const options = await openExtensionPage(session, 'options.html');
    await options.waitForSelector('.finder input');
    await options.type('.finder input', 'meeting');
    const topic = await eventually('a topic is found', () =>
      options.evaluate(() => {
        const line = [...document.querySelectorAll('.finder .line')].find((one) =>
          one.textContent?.includes('Topic'),
        );
        line?.querySelector('button')?.click();
        return line?.firstElementChild?.firstChild?.textContent?.trim();
      }),
    );
    await eventually('its statements are not marked', async () => {
      const { claim, conflict } = await counts();
      return claim + conflict < before.claim + before.conflict;
    });
    expect((await counts()).actor).toBe(before.actor);
    await press(options, `Mark again: ${topic}`);
    await eventually('they are back', async () => (await all()) === sum(before));

    await options.evaluate(() =>
      document.querySelectorAll<HTMLElement>('input[name="opens-on"]')[2]?.click(),
    );
    await page.bringToFront();
    const point = await markPoint(page, 'conflict');
    if (!point) throw new Error('There is no mark.');
    await eventually('resting opens no card', async () => {
      await page.keyboard.press('Escape');
      await page.mouse.move(point.x, point.y - 80);
      await page.mouse.move(point.x, point.y, { steps: 5 });
      await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
      return (await cardText(session, SAMPLE_URL)) === undefined;
    });
    await page.mouse.click(point.x, point.y);
    await eventually('the card', () => cardText(session, SAMPLE_URL));
    await options.close();
  });
});

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count);
}
