import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, preview } from 'vite';

const CONFIG = join(import.meta.dirname, '../../components/gallery/vite.config.ts');

/** The gallery as it is built now, at an address of this machine. */
export interface ServedGallery {
  /** With a closing slash. */
  address: string;
  close(): Promise<void>;
}

/** How a state is looked at. */
export interface Scheme {
  colours: 'light' | 'dark';
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
  /** As the gallery's `?lang=` takes it. */
  lang: string;
  /** As its `?font=` takes it; empty for the machine's own, as a reader there sees it. */
  font: string;
}

/**
 * Builds the gallery and serves it.
 * @param folder to keep the build in; one that is there is served as it is
 * @throws where it cannot be built
 */
export async function serveGallery(folder?: string): Promise<ServedGallery> {
  const outDir = folder ?? mkdtempSync(join(tmpdir(), 'counterpoint-gallery-'));
  if (readdirSync(outDir).length === 0) {
    await build({ configFile: CONFIG, logLevel: 'warn', build: { outDir } });
  }
  const server = await preview({
    configFile: CONFIG,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('The gallery has no address.');
  return {
    address,
    async close() {
      await server.close();
      if (folder === undefined) rmSync(outDir, { recursive: true });
    },
  };
}

/**
 * Shows one state in a page, without motion, and waits until it is drawn.
 * @param state its id; empty for the list of all
 */
export async function showState(
  page: Page,
  address: string,
  state: string,
  scheme: Scheme,
): Promise<void> {
  await page.setViewport({ width: scheme.width, height: scheme.height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme.colours },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${address}?state=${state}&lang=${scheme.lang}&font=${scheme.font}`);
  await page.waitForSelector(state ? '#gallery > div >>> .surface' : '[data-state]');
  await page.evaluate(settled);
}

/** Two frames: what a component asks for when it is first drawn has come and is drawn by then. */
async function settled(): Promise<void> {
  const twoFrames = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    });
  await twoFrames();
  if (document.fonts.status === 'loaded') return;
  await document.fonts.ready;
  await twoFrames();
}

/** The ids of all states, in the order of the gallery, off a page that shows the list. */
export function statesListed(page: Page): Promise<string[]> {
  return page.$$eval('[data-state]', (links) =>
    links.map((link) => link.getAttribute('data-state') ?? ''),
  );
}
