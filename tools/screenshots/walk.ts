import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  cardText,
  eventually,
  pressInCard,
  SAMPLE_URL,
  type Session,
  startSession,
} from '../../tests/e2e/session.ts';
import { markedTexts, markPoint, marksPainted } from '../browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../browser/popup.ts';

const WINDOW = { width: 1366, height: 700 };
const POPUP = { width: 400, height: 600 };
const PHONE = { width: 390, height: 780, hasTouch: true, isMobile: true };
/** For what fades in and for fonts. */
const SETTLE_MS = 400;

/** A stretch of a reader's way, with the pictures that it leaves. */
type Stretch = (shoot: (name: string, page: Page) => Promise<void>) => Promise<void>;

/** Whether any picture of the walk is among what is asked for. */
export function wantsWalk(only: string): boolean {
  return 'walk'.includes(only) || only.startsWith('walk');
}

/**
 * Walks a new reader's way through the built extension and takes a picture of each step: the page after
 * the installation, the first card, the popup, the same by touch, words looked up, the site switched off
 * from a card and on again. The window that asks for access opens for a reader's own click alone; its
 * picture is the gallery's.
 * @returns the names of the files written
 * @throws where a step does not come
 */
export async function shootWalk(only: string, folder: string): Promise<string[]> {
  const written: string[] = [];
  const shoot = async (name: string, page: Page): Promise<void> => {
    if (!name.includes(only)) return;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const path = `${join(folder, name)}.png` as `${string}.png`;
    await page.screenshot({ path, captureBeyondViewport: false });
    written.push(`${name}.png`);
  };
  const session = await startSession('chrome');
  try {
    for (const stretch of [installed, cards, touch, lookUp, offAndOn])
      await stretch(session)(shoot);
  } finally {
    await session.close();
  }
  return written;
}

const installed =
  (session: Session): Stretch =>
  async (shoot) => {
    const welcome = await openExtensionPage(session, 'welcome.html');
    await welcome.setViewport(WINDOW);
    await shoot('walk-1-welcome', welcome);
    await welcome.close();
  };

const cards =
  (session: Session): Stretch =>
  async (shoot) => {
    const page = await article(session);
    await openCard(session, page);
    await shoot('walk-2-card', page);
    const popup = await openPopupFor(session, SAMPLE_URL);
    await popup.setViewport(POPUP);
    await eventually('the popup', () =>
      popup.evaluate(() => document.querySelector('.account') !== null),
    );
    await shoot('walk-3-popup', popup);
    await popup.close();
    await page.close();
  };

const touch =
  (session: Session): Stretch =>
  async (shoot) => {
    const page = await article(session, PHONE);
    const { x, y } = await differingMark(page);
    await page.touchscreen.tap(x, y);
    await eventually('the sheet', () => cardText(session, SAMPLE_URL));
    await shoot('walk-4-touch', page);
    await page.close();
  };

const lookUp =
  (session: Session): Stretch =>
  async (shoot) => {
    const page = await article(session);
    const [name = ''] = await markedTexts(page, 'actor');
    const popup = await openPopupFor(session, SAMPLE_URL);
    await popup.type('.search-field', name);
    await eventually('results', () =>
      popup.evaluate(() => document.querySelector('mark') !== null),
    );
    await shoot('walk-5-look-up', popup);
    await popup.close();
    await page.close();
  };

const offAndOn =
  (session: Session): Stretch =>
  async (shoot) => {
    const page = await article(session);
    await openCard(session, page);
    await pressInCard(session, SAMPLE_URL, 'Off');
    await eventually('the way back', async () =>
      (await cardText(session, SAMPLE_URL))?.includes('Undo'),
    );
    await shoot('walk-6-off', page);
    await pressInCard(session, SAMPLE_URL, 'Undo');
    await marksPainted(page);
    await shoot('walk-7-on-again', page);
    await page.close();
  };

async function article(session: Session, viewport: typeof WINDOW = WINDOW): Promise<Page> {
  const page = await session.open(SAMPLE_URL);
  await page.setViewport(viewport);
  await marksPainted(page);
  return page;
}

async function openCard(session: Session, page: Page): Promise<void> {
  const { x, y } = await differingMark(page);
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y, { steps: 8 });
  await eventually('the card', () => cardText(session, SAMPLE_URL));
}

async function differingMark(page: Page): Promise<{ x: number; y: number }> {
  const point = await markPoint(page, 'conflict');
  if (!point) throw new Error('The sample article has no mark on which accounts differ.');
  return point;
}
