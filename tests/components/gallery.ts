import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { findBrowser } from '../../tools/browser/find.ts';
import {
  type Scheme,
  serveGallery,
  showState,
  statesListed,
} from '../../tools/screenshots/serve-gallery.ts';

/** A window as most have it, in letters that are the same on every machine. */
const USUAL: Scheme = { colours: 'light', width: 1000, height: 800, lang: 'en', font: 'wide' };

/** Path of Chromium; undefined where it is missing, which is said once. */
export const chromium = findBrowser('chrome');
if (!chromium) {
  console.warn(
    '\nNO CHROMIUM FOUND: the components are not tested. Set CHROME_PATH to its path.\n',
  );
}

/** The built gallery in a browser. */
export interface Gallery {
  states: string[];
  /** Opens one state in a page of its own, or in one that is there. */
  open(state: string, scheme?: Partial<Scheme>, page?: Page): Promise<Page>;
  /** Addresses asked for since the start that are not the gallery's own. */
  foreignRequests: string[];
  close(): Promise<void>;
}

/** Builds the gallery unless this run has, serves it and starts Chromium. */
export async function openGallery(): Promise<Gallery> {
  const served = await serveGallery(inject('galleryFolder'));
  const base = served.address;
  const browser = await startBrowser();
  const foreignRequests: string[] = [];

  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('request', (request) => {
      // Chromium draws its own fields for dates with a picture that it has in it.
      const isOwn = request.url().startsWith(base) || request.url().startsWith('data:');
      if (!isOwn) foreignRequests.push(request.url());
    });
    return page;
  };
  const open: Gallery['open'] = async (state, scheme = {}, reused = undefined) => {
    const page = reused ?? (await newPage());
    await showState(page, base, state, { ...USUAL, ...scheme });
    return page;
  };

  const contents = await open('');
  const states = await statesListed(contents);
  await contents.close();
  return {
    states,
    open,
    foreignRequests,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

function startBrowser(): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    ...(chromium && { executablePath: chromium }),
    headless: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
