import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pressCommand } from '../../tools/browser/commands.ts';
import { markCounts, markPoint, marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  cardSeen,
  cardText,
  eventually,
  pointInCard,
  pressInCard,
  SAMPLE_URL,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

/** Longer than the grace of a card that nothing was done from. */
const LONGER_THAN_GRACE = 1_000;
/** More than there are stops for the keyboard in a card. */
const MOST_STOPS = 40;
/** A corner of the window in which nothing is marked. */
const FAR_AWAY = { x: 1090, y: 790 };

describe.each(BROWSERS)('what a reader does from a card, in %s', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await page?.close();
    await storeSettings(session, { version: 1 });
    page = await session.open(SAMPLE_URL);
    await marksPainted(page);
  });

  const seen = () => cardSeen(session, SAMPLE_URL);
  const says = (words: string) =>
    eventually(`the card says "${words}"`, async () => (await seen())?.shown.includes(words));
  const closed = () => eventually('the card is closed', async () => (await seen()) === undefined);
  const all = async () => sum(await markCounts(page));
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Rests the pointer on a name, and presses a button of its card with it. */
  const openByPointer = async () => {
    const point = await markPoint(page, 'actor', 'Ushakov');
    if (!point) throw new Error('There is no mark.');
    await page.mouse.move(point.x, point.y - 60);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await says('Off here');
  };
  const click = async (button: string) => {
    const { x, y } = await pointInCard(session, SAMPLE_URL, button);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
  };
  const openByKeys = async () => {
    await pressCommand(session.browser, session.inside, 'next-mark', SAMPLE_URL);
    await says('Off here');
  };

  const pressByKeys = async (button: string) => {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if ((await seen())?.focused.startsWith(button)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };

  test('a wrong match is said to be one and taken back, and the card is as it was', async () => {
    const before = await all();
    await openByPointer();
    await click('Wrong match');
    await says('Not marked as Yuri Ushakov on this site any more.');
    expect((await seen())?.status).toBe('Not marked as Yuri Ushakov on this site any more.');
    await eventually('the mark is gone', async () => (await all()) < before);
    await wait(LONGER_THAN_GRACE);
    await click('Undo');
    await eventually('the mark is back', async () => (await all()) === before);
    await says('Off here');
    expect((await seen())?.shown).not.toContain('Not marked');
    await page.mouse.move(FAR_AWAY.x, FAR_AWAY.y, { steps: 6 });
    await closed();
    expect(await muted(session)).toEqual([]);
  });

  test('a card that says what was done goes a while after the pointer', async () => {
    await openByPointer();
    await click('Wrong match');
    await says('Not marked as Yuri Ushakov');
    await page.mouse.move(FAR_AWAY.x, FAR_AWAY.y, { steps: 6 });
    await wait(LONGER_THAN_GRACE);
    expect(await cardText(session, SAMPLE_URL)).toContain('Not marked as Yuri Ushakov');
    await closed();
    expect(await muted(session)).toHaveLength(1);
  });

  test('a site is switched off and on again with the card staying, without a reload', async () => {
    const before = await all();
    await openByPointer();
    await click('Off on this site');
    await marksGone(page);
    await says('Counterpoint is off on paper.example.');
    expect(await sites(session)).toEqual({ 'paper.example': 'never' });
    await wait(LONGER_THAN_GRACE);
    await click('Undo');
    await eventually('the marks are back', async () => (await all()) === before);
    await says('Counterpoint is on again on paper.example.');
    expect(await sites(session)).toEqual({});
    await page.mouse.move(FAR_AWAY.x, FAR_AWAY.y, { steps: 6 });
    await eventually('nothing of it is left', async () => (await hosts(page)) === 0);
    await openByPointer();
    expect(await hosts(page)).toBe(1);
  });

  test('undoing has the site as it was, also where it was set to be read always', async () => {
    await storeSettings(session, { version: 1, sites: { 'paper.example': 'always' } });
    await openByPointer();
    await click('Off on this site');
    await marksGone(page);
    await click('Undo');
    await marksPainted(page);
    expect(await sites(session)).toEqual({ 'paper.example': 'always' });
  });

  test('nothing of a card is left once the pointer or a press leaves the page switched off', async () => {
    await openByPointer();
    await click('Off on this site');
    await says('Counterpoint is off on paper.example.');
    await page.mouse.move(FAR_AWAY.x, FAR_AWAY.y, { steps: 6 });
    await wait(LONGER_THAN_GRACE);
    await says('Counterpoint is off on paper.example.');
    await eventually('nothing of it is left', async () => (await hosts(page)) === 0);
    expect(await all()).toBe(0);
  });

  test('by keyboard the way back has the focus, says why, and Esc is the way out', async () => {
    const before = await all();
    await openByKeys();
    await pressByKeys('Off on this site');
    await marksGone(page);
    await says('Counterpoint is off on paper.example.');
    expect((await seen())?.focused).toBe('Undo');
    await wait(LONGER_THAN_GRACE);
    await page.keyboard.press('Enter');
    await eventually('the marks are back', async () => (await all()) === before);
    await says('Counterpoint is on again on paper.example.');
    expect((await seen())?.focused).toMatch(/^Counterpoint: /);
    await page.keyboard.press('Escape');
    await eventually('nothing of it is left', async () => (await hosts(page)) === 0);

    await openByKeys();
    await pressByKeys('Off on this site');
    await marksGone(page);
    await page.keyboard.press('Escape');
    await eventually('nothing of it is left', async () => (await hosts(page)) === 0);
  });

  test('what is undone elsewhere is not offered to be undone any more', async () => {
    const before = await all();
    await openByKeys();
    await pressInCard(session, SAMPLE_URL, 'Wrong match');
    await says('Not marked as');
    await storeSettings(session, { version: 1 });
    await eventually('the mark is back', async () => (await all()) === before);
    await closed();

    await openByKeys();
    await pressInCard(session, SAMPLE_URL, 'Off on this site');
    await says('Counterpoint is off on paper.example.');
    const popup = await openPopupFor(session, SAMPLE_URL);
    await eventually('the switch', () =>
      popup.evaluate(() => {
        const choice = document.querySelector<HTMLElement>('.switch-choice');
        choice?.click();
        return choice !== null;
      }),
    );
    await page.bringToFront();
    await eventually('the marks are back', async () => (await all()) === before);
    await closed();
    expect(await hosts(page)).toBe(0);
    await popup.close();
  });

  test('an actor opens in place of what the card showed, and nothing of that is seen', async () => {
    const point = await markPoint(page, 'conflict', 'a three-way meeting');
    if (!point) throw new Error('There is no mark.');
    await page.mouse.move(point.x, point.y - 60);
    await page.mouse.move(point.x, point.y, { steps: 5 });
    await says('Off here');
    await click('Donald Trump');
    await says('Positions by topic');
    expect((await seen())?.shown).not.toContain('Off here');
    await click('Back');
    await says('Off here');
  });
});

/** Elements of ours in the page. */
function hosts(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div[popover]').length);
}

function muted({ inside }: Session): Promise<string[]> {
  return inside.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) =>
      (settings.muted ?? []).map(({ taken }) => taken))`,
  ) as Promise<string[]>;
}

function sites({ inside }: Session): Promise<Record<string, string>> {
  return inside.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) => settings.sites ?? {})`,
  ) as Promise<Record<string, string>>;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count);
}
