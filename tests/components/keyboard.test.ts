import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { find, focused, textOf } from './in-shadow.ts';

describe.skipIf(!chromium)('by keyboard', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test('a card is walked from its close button over its text to its foot', async () => {
    const page = await gallery.open('card-side-missing');
    const stops: string[] = [];
    for (let stop = 0; stop < 9; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Close',
      'What is on record',
      'Friedrich Merz: all positions',
      'Fox News',
      'Donald Trump: all positions',
      'MENAFN',
      'Why marked?',
      'Wrong match',
      'Off on this site',
    ]);
    await page.close();
  });

  test('an actor opens in place of the card, and the way back leads to where it was opened', async () => {
    const page = await gallery.open('card-sentence');
    const name = await find(page, '[aria-label="Yuri Ushakov: all positions"]');
    await name.focus();
    await page.keyboard.press('Enter');
    await find(page, '.icon-back');
    expect(await focused(page)).toBe('Back');
    expect(await textOf(page)).toContain('Speaks for Vladimir Putin');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('#gallery > div')?.shadowRoot?.querySelector('.icon-back'),
    );
    await expect.poll(() => focused(page)).toBe('Yuri Ushakov: all positions');
    await page.close();
  });

  test('who is meant is chosen and asked for again, and the focus stays in the card', async () => {
    const page = await gallery.open('card-question');
    const stops: string[] = [];
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Close',
      'Who it may be',
      'Iva Brentholm Minister of Transport, Lakeland',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Counterpoint: Iva Brentholm');
    expect(await textOf(page)).toContain('‘Brentholm’ on this page: your choice.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Ask again');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Counterpoint: Which Brentholm is meant?');
    expect(await textOf(page)).toContain('Otto Brentholm');
    await page.close();
  });

  test('"/" reaches the search, the arrow its results, Esc empties it', async () => {
    const page = await gallery.open('popup-read');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('Search actors, statements and topics');
    await page.keyboard.type('Ushakow');
    await find(page, '.rows .row-line');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Yuri Ushakov');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('Positions by topic');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page)).toContain('On this page');
    await page.close();
  });

  test('"/" typed into the search is a character', async () => {
    const page = await gallery.open('popup-read');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    const field = await find(page, '.search-field');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('a/b');
    await page.close();
  });
});
