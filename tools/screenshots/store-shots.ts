import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { marksPainted } from '../browser/marks.ts';
import { openCardOnSample, serveSample } from '../browser/sample.ts';
import { showState, statesListed } from './serve-gallery.ts';

/** What the stores of Chromium and Firefox take, in pixels. */
const STORE = { width: 1280, height: 800 };
/** Drawn this much larger, so that words stay readable in a store's small picture. */
const ENLARGED = 1.25;
/** Tall enough for a card with two sides. */
const README = { width: 1000, height: 1150 };

/** The pictures of single surfaces, each the first of these states that the gallery has. */
const SURFACES: [name: string, states: string[]][] = [
  ['store-popup', ['popup-read']],
  ['store-dossier', ['dossier-question']],
  ['store-options', ['options-settled']],
  ['store-welcome', ['welcome']],
];
const ARTICLE = 'store-page-with-card';
const FOR_README = 'readme-page-with-card';

/** Whether any of the pictures with the article is among what is asked for. */
export function wantsArticle(only: string): boolean {
  return [ARTICLE, FOR_README].some((name) => name.includes(only));
}

/**
 * Takes the sample article with the card open on it, for the stores and for the README.
 * @param browser one that runs the extension with access to the page
 * @returns the names of the files written
 * @throws where the page gets no marks
 */
export async function shootArticle(
  browser: Browser,
  only: string,
  folder: string,
): Promise<string[]> {
  const sample = await serveSample();
  const written: string[] = [];
  for (const [name, size] of [
    [ARTICLE, STORE],
    [FOR_README, README],
  ] as const) {
    if (!name.includes(only)) continue;
    const page = await browser.newPage();
    await page.setViewport(size);
    await page.goto(sample.address);
    await marksPainted(page);
    if (!(await openCardOnSample(page))) throw new Error('The sample article has no mark to open.');
    await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
    written.push(`${name}.png`);
    await page.close();
  }
  sample.close();
  return written;
}

/**
 * Takes single surfaces out of the gallery in the format of the stores, in English and light.
 * @returns the names of the files written
 */
export async function shootSurfaces(
  browser: Browser,
  address: string,
  only: string,
  folder: string,
): Promise<string[]> {
  const page = await browser.newPage();
  const size = { width: STORE.width / ENLARGED, height: STORE.height / ENLARGED };
  const scheme = { ...size, colours: 'light', lang: 'en', font: '' } as const;
  await showState(page, address, '', scheme);
  const there = await statesListed(page);
  const written: string[] = [];
  for (const [name, states] of SURFACES) {
    const state = states.find((one) => there.includes(one));
    if (!state || !name.includes(only)) continue;
    await showState(page, address, state, scheme);
    await page.setViewport({ ...size, deviceScaleFactor: ENLARGED });
    await centre(page);
    await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
    written.push(`${name}.png`);
  }
  await page.close();
  return written;
}

/** Puts a surface that is smaller than the window into its middle; pages keep their place. */
async function centre(page: Page): Promise<void> {
  await page.addStyleTag({
    content: `body:not(.page) { display: grid; place-content: center; min-height: 100vh; padding: 0; box-sizing: border-box }
      body:not(.page) .popup { box-shadow: var(--shadow) }`,
  });
}
