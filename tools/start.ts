import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, findOrInstallBrowser } from './browser/find.ts';
import { grantedCopy, type LaunchedBrowser, launch } from './browser/launch.ts';
import { markCounts, marksPainted } from './browser/marks.ts';
import { openPopupFor } from './browser/popup.ts';
import { openCardOnSample, serveSample } from './browser/sample.ts';

/** `npm start`: builds the extension and shows it on a sample article. */

const ROOT = join(import.meta.dirname, '..');
const SHOTS = join(ROOT, 'output', 'screenshots');
/** The popup's reading of the page and its drawing, with a margin for a slow machine. */
const POPUP_WAIT_MS = 2500;
/** Tall enough for a card with two sides. */
const SHOT_SIZE = { width: 1000, height: 1150 };

const name: BrowserName = findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox';
const executablePath = findOrInstallBrowser(name);
if (!executablePath) process.exit(1);

console.log('Building Counterpoint …');
const { status } = spawnSync(
  process.execPath,
  [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', name, '--mv3', '--level', 'warn'],
  { cwd: ROOT, stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);

const { address } = await serveSample();
const headless = !hasDisplay();
const launched = await launch(name, {
  executablePath,
  headless,
  extension: grantedCopy(join(ROOT, '.output', `${name}-mv3`)),
});
const page = await launched.browser.newPage();
await page.goto(address);
await marksPainted(page);
if (headless) {
  await report(launched, page);
  await launched.browser.close();
  process.exit(0);
}
console.log(`Opened ${address} with Counterpoint on. Rest the pointer on an underlined word.`);
console.log('Close the browser to end.');
launched.browser.on('disconnected', () => process.exit(0));

async function report(shown: LaunchedBrowser, article: Page): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const counts = await markCounts(article);
  console.log(
    `Marked on the sample page: names ${counts.actor}, statements on which accounts differ ${counts.conflict}.`,
  );
  await article.setViewport(SHOT_SIZE);
  await openCardOnSample(article);
  const cardShot = join(SHOTS, 'page-with-card.png');
  await article.screenshot({ path: cardShot });
  console.log(`The page with its card: ${cardShot}`);

  const popup = await openPopupFor(shown, address);
  await pause(POPUP_WAIT_MS);
  const popupShot = join(SHOTS, 'popup.png');
  await popup.screenshot({ path: popupShot });
  console.log(`The popup: ${popupShot}`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
