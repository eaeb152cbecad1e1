import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Scheme, showState, statesListed } from './serve-gallery.ts';

/** Windows in CSS pixels: the narrowest a reader may have, and one with room around a page. */
const WIDTHS = [320, 1000];
const HEIGHT = 800;
const USUAL: Scheme = { colours: 'light', width: 1000, height: HEIGHT, lang: 'en', font: '' };
/** Fine lines and small letters are seen at twice the size. */
const PIXELS_PER_CSS_PIXEL = 2;

interface GalleryShots {
  browser: Browser;
  /** Of the gallery, with a closing slash. */
  address: string;
  /** What the name of a state has to contain. */
  only: string;
  langs: readonly string[];
  /** The folder that is there to write into. */
  folder: string;
}

/**
 * Takes every state that is asked for in every language, narrow and wide, light and dark.
 * @returns the paths written, as `de/card-actor-320-dark.png`
 */
export async function shootGallery(asked: GalleryShots): Promise<string[]> {
  const page = await asked.browser.newPage();
  await showState(page, asked.address, '', USUAL);
  const states = (await statesListed(page)).filter((state) => state.includes(asked.only));
  const written: string[] = [];
  for (const { lang, state, width, colours } of every(asked.langs, states)) {
    await showState(page, asked.address, state, { ...USUAL, lang, width, colours });
    const path = `${lang}/${state}-${width}-${colours}.png`;
    await shoot(page, join(asked.folder, path), width);
    written.push(path);
  }
  await page.close();
  return written;
}

function every(langs: readonly string[], states: readonly string[]) {
  const colours = ['light', 'dark'] as const;
  return langs.flatMap((lang) =>
    states.flatMap((state) =>
      WIDTHS.flatMap((width) => colours.map((one) => ({ lang, state, width, colours: one }))),
    ),
  );
}

async function shoot(page: Page, path: string, width: number): Promise<void> {
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: PIXELS_PER_CSS_PIXEL });
  await page.screenshot({ path: path as `${string}.png`, fullPage: true });
}
