import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { openAll } from './in-shadow.ts';
import { faultsOf, giveMeasures } from './layout/measure.ts';

/** The one with the shortest words, with the longest, in other letters, and from the right. */
const LANGUAGES = ['en', 'de', 'uk', 'rtl'];

/** Of unlike measures, so that no machine's own letters are a case of their own. */
const FONTS = ['wide', 'narrow', 'serif'] as const;

/** The narrowest has to do without scrolling sideways (WCAG 1.4.10). */
const WINDOWS = [
  { name: 'wide', width: 1280, height: 800 },
  { name: 'wide at 200 %', width: 640, height: 400 },
  { name: 'narrow', width: 320, height: 800 },
];

/** Several dozen states in as many windows, on a machine that may be slow. */
const PATIENCE = 600_000;

describe.skipIf(!chromium)('the layout of every state', () => {
  let gallery: Gallery;
  let page: Page;

  beforeAll(async () => {
    gallery = await openGallery();
    page = await gallery.open('');
    await giveMeasures(page);
  });
  afterAll(() => gallery?.close());

  test.each(FONTS.flatMap((font) => LANGUAGES.map((lang) => ({ font, lang }))))(
    'has room for its words and a place for everything, in $font letters, in $lang',
    async ({ font, lang }) => {
      const found: string[] = [];
      for (const state of gallery.states) {
        await gallery.open(state, { font, lang, ...WINDOWS[0] }, page);
        await openAll(page);
        found.push(...(await faultsInWindows(state)));
      }
      expect(found).toEqual([]);
    },
    PATIENCE,
  );

  async function faultsInWindows(state: string): Promise<string[]> {
    const found: string[] = [];
    for (const { name, width, height } of WINDOWS) {
      await page.setViewport({ width, height });
      await drawnAnew(page);
      const faults = await faultsOf(page);
      found.push(...faults.map((fault) => `${state}, ${name}: ${fault}`));
    }
    return found;
  }
});

/** Components that measure themselves have done so, and are drawn by what they found. */
async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20)));
      }),
  );
}
