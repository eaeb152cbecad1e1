import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { find, openAll, textOf } from './in-shadow.ts';

const LANGUAGES = ['uk', 'de', 'fr', 'tr', 'es', 'rtl'];

/** The others are measured in every state, with the rest of the layout. */
const MEASURED_HERE = ['fr', 'tr', 'es'];

/** Where the most words stand side by side, each in the narrowest window it is made for. */
const TIGHT: [state: string, width: number][] = [
  ['card-sentence', 320],
  ['card-question', 320],
  ['popup-no-access', 400],
  ['popup-read', 320],
  ['dossier-matrix', 320],
  ['dossier-question', 320],
  ['dossier-questions', 320],
  ['dossier-pair', 320],
  ['dossier-no-access', 320],
  ['options-settled', 320],
  ['options-many-sites', 320],
  ['popup-paused', 320],
  ['help', 320],
  ['welcome', 320],
];

describe.skipIf(!chromium)('in every language', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test.each(MEASURED_HERE)('%s fits', async (lang) => {
    const page = await gallery.open('', { lang });
    for (const [state, width] of TIGHT) {
      await gallery.open(state, { lang, width }, page);
      await openAll(page);
      expect(await cutOff(page), `${state} at ${width}`).toEqual([]);
    }
    await page.close();
  });

  test.each(LANGUAGES)('%s says which way it runs', async (lang) => {
    const page = await gallery.open('', { lang });
    for (const state of ['card-sentence', 'popup-read', 'options-settled', 'help', 'welcome']) {
      await gallery.open(state, { lang }, page);
      const surface = await find(page, '.surface');
      const dir = await surface.evaluate((element) => getComputedStyle(element).direction);
      expect(dir, state).toBe(lang === 'rtl' ? 'rtl' : 'ltr');
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
    }
    await page.close();
  });

  test('a quotation keeps its own', async () => {
    const page = await gallery.open('card-side-missing', { lang: 'uk' });
    const quotation = await find(page, 'blockquote');
    expect(await quotation.evaluate((element) => element.getAttribute('lang'))).toBe('en');
    await page.close();
  });

  test('a venue keeps its letters where an i has a dot as a capital', async () => {
    const page = await gallery.open('card-sentence', { lang: 'tr' });
    expect(await textOf(page)).toContain('interview with Fox News');
    await page.close();
  });

  test('what runs from the right begins at the right', async () => {
    const page = await gallery.open('card-side-missing', { lang: 'rtl', width: 500 });
    const card = await (await find(page, '.card')).boundingBox();
    const close = await (await find(page, '.icon-close')).boundingBox();
    if (!card || !close) throw new Error('Something is not drawn.');
    expect(close.x).toBeLessThan(card.x + 40);
    await gallery.open('popup-read', { lang: 'rtl', width: 500 }, page);
    const name = await (await find(page, '.moment .name')).boundingBox();
    const role = await (await find(page, '.moment .role')).boundingBox();
    if (!name || !role) throw new Error('Something is not drawn.');
    expect(name.x).toBeGreaterThan(role.x + role.width);
    expect(await textOf(page)).toMatch(/\u202e/);
    await page.close();
  });
});

/** What is wider inside than it is itself. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('#gallery > div')?.shadowRoot;
    const parts =
      root?.querySelectorAll(
        '.surface, .card-body, .card-foot, .popup-body, .popup-foot, .button, .switch, .tag, .option-body',
      ) ?? [];
    return [...parts]
      .filter((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth)
      .map((part) => `${part.className} '${part.textContent.slice(0, 30)}'`);
  });
}
