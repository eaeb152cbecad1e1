import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type PreviewServer, preview } from 'vite';
import { findBrowser } from '../../tools/browser/find.ts';

const ROOT = join(import.meta.dirname, '../../components/gallery');
const CONFIG = join(ROOT, 'vite.config.ts');

/** Path of Chromium; undefined where it is missing, which is said once. */
export const chromium = findBrowser('chrome');
if (!chromium) {
  console.warn(
    '\nNO CHROMIUM FOUND: the components are not tested. Set CHROME_PATH to its path.\n',
  );
}

export interface Scheme {
  colours: 'light' | 'dark';
  width: number;
  /** As the gallery's `?lang=` takes it. */
  lang: string;
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

/** Builds the gallery, serves it and starts Chromium. */
export async function openGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'counterpoint-gallery-'));
  await build({ configFile: CONFIG, logLevel: 'warn', build: { outDir } });
  const server = await preview({
    configFile: CONFIG,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const base = addressOf(server);
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
  const open: Gallery['open'] = async (
    state,
    { colours = 'light', width = 1000, lang = 'en' } = {},
    reused = undefined,
  ) => {
    const page = reused ?? (await newPage());
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: colours },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`${base}?state=${state}&lang=${lang}`);
    await page.waitForSelector(state ? '#gallery > div >>> .surface' : '[data-state]');
    return page;
  };

  const contents = await open('');
  const states = await contents.$$eval('[data-state]', (links) =>
    links.map((link) => link.getAttribute('data-state') ?? ''),
  );
  await contents.close();
  return {
    states,
    open,
    foreignRequests,
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true });
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

function addressOf(server: PreviewServer): string {
  const [base] = server.resolvedUrls?.local ?? [];
  if (!base) throw new Error('The gallery has no address.');
  return base;
}
