import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../browser/find.ts';
import { grantedCopy, type LaunchedBrowser, launch } from '../../browser/launch.ts';
import { isMarked } from '../../browser/marks.ts';
import { openExtensionPage } from '../../browser/popup.ts';
import { startLocalWeb } from '../../browser/web.ts';
import { BadArguments } from '../arguments.ts';
import type { SampledPage } from './page-sample.ts';

/** The built extension that is measured. */
export const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

/** Longest wait for a page to load, in milliseconds; what has not come by then is not there. */
const LOAD_MS = 20_000;

/** Two Chromiums, one with the extension, on a web that has the pages and nothing else. */
export interface Stage {
  plain: LaunchedBrowser;
  extended: LaunchedBrowser;
  /** A page of the extension, from which its storage can be reached. */
  inside: Page;
  serve(url: string, html: string): void;
  serveSaved(folder: string, page: SampledPage): void;
  close(): Promise<void>;
}

/** @throws where the browser or the build is missing, saying what to do */
export async function startStage(): Promise<Stage> {
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new BadArguments('There is no Chromium on this machine.');
  if (!existsSync(EXTENSION)) {
    throw new BadArguments('The extension is not built; run "npm run build" first.');
  }
  const web = await startLocalWeb();
  const start = (extension?: string) =>
    launch('chrome', { executablePath, headless: true, proxy: web.proxy, extension });
  const plain = await start();
  const extended = await start(grantedCopy(EXTENSION));
  const inside = await openExtensionPage(extended, 'popup.html');
  return {
    plain,
    extended,
    inside,
    serve: (url, html) => web.serve(url, { body: html }),
    serveSaved: (folder, { file, url, charset }) =>
      web.serve(url, {
        body: readFileSync(join(folder, file)),
        type: `text/html; charset=${charset ?? 'utf-8'}`,
      }),
    async close() {
      await Promise.all([plain, extended].map(({ browser }) => browser.close()));
      await web.close();
    },
  };
}

/** Opens an empty tab in front, does something with it, and closes it. */
export async function inTab<Result>(
  { browser }: LaunchedBrowser,
  use: (tab: Page) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.newPage();
  try {
    // A page that asks something would wait for an answer for good.
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.bringToFront();
    return await use(tab);
  } finally {
    await tab.close().catch(() => undefined);
  }
}

/** Loads a page up to `DOMContentLoaded`. */
export async function load(tab: Page, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
}

/** @returns whether marks came within so many milliseconds */
export async function areMarksPainted(tab: Page, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await isMarked(tab)) return true;
    await rest(50);
  }
  return false;
}

export function rest(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
