import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { de } from '../../locales/de.ts';
import { en } from '../../locales/en.ts';
import { uk } from '../../locales/uk.ts';
import { markPoint, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

const SENTENCE = 'The next step would be for a trilateral meeting';

describe.each(BROWSERS)('the language of the reader in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('is chosen in the options, and holds at once there and on pages that are open', async () => {
    await storeSettings(session, { version: 1, language: 'en' });
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    expect(await nextCard(page)).toContain(en.card.quotes);

    const options = await openExtensionPage(session, 'options.html');
    await choose(options, 'uk');
    await eventually('the options speak Ukrainian', async () =>
      (await options.evaluate(() => document.body.textContent ?? '')).includes('Приватність'),
    );
    const { lang, title } = await options.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
    }));
    expect([lang, title]).toEqual(['uk', 'Налаштування Counterpoint']);
    await page.bringToFront();
    expect(await nextCard(page)).toMatch(new RegExp(`${uk.card.quotes}.*16 серпня 2025`));

    await choose(options, 'en');
    await eventually('the options speak English again', async () =>
      (await options.evaluate(() => document.body.textContent ?? '')).includes('Privacy'),
    );
    await page.bringToFront();
    expect(await nextCard(page)).toContain(en.card.quotes);
    await options.close();
    await page.close();
  });

  test('is there with the first card of a page', async () => {
    await storeSettings(session, { version: 1, language: 'de' });
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    expect(await nextCard(page)).toContain(de.card.quotes);
    await page.close();
  });

  async function nextCard(page: Page): Promise<string> {
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await eventually('no card is open', async () => !(await cardText(session, SAMPLE_URL)));
    const point = await markPoint(page, 'conflict', SENTENCE);
    if (!point) throw new Error('The sentence is not marked.');
    await page.mouse.move(point.x, point.y - 80);
    await page.mouse.move(point.x, point.y, { steps: 10 });
    return eventually('the card opens', () => cardText(session, SAMPLE_URL));
  }
});

async function choose(options: Page, language: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('.language-field');
  await options.select('.language-field', language);
}
