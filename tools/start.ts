import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, findBrowser, findOrInstallBrowser } from './browser/find.ts';
import { grantedCopy, type LaunchedBrowser, launch } from './browser/launch.ts';
import { markCounts, markPoint, marksPainted } from './browser/marks.ts';
import { openPopupFor } from './browser/popup.ts';

/** `npm start`: builds the extension and shows it on a sample article. */

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'samples', 'white-house-talks.html');
const SHOTS = join(ROOT, 'output', 'screenshots');
/** The dwell before a card opens, plus its injection and drawing, with a margin for a slow machine. */
const CARD_WAIT_MS = 2500;
/** Tall enough for a card with two sides. */
const SHOT_SIZE = { width: 1000, height: 1150 };
/** How far below the window's upper edge the mark of the screenshot stands, in CSS pixels. */
const MARK_Y = 150;

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

const address = await serveSample();
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
    `Marked on the sample page: ${counts.actor} names, ${counts.claim} statements, ${counts.conflict} statements with a differing account.`,
  );
  await article.setViewport(SHOT_SIZE);
  const point = await markPoint(article, 'counterpoint-conflict');
  if (point) {
    // High on the screen, so that the card below it has room to show both sides.
    await article.evaluate(
      (y) => window.scrollBy({ top: y, behavior: 'instant' }),
      point.y - MARK_Y,
    );
    await article.mouse.move(point.x, MARK_Y - 60);
    await article.mouse.move(point.x, MARK_Y, { steps: 8 });
    await pause(CARD_WAIT_MS);
  }
  const cardShot = join(SHOTS, 'page-with-card.png');
  await article.screenshot({ path: cardShot });
  console.log(`The page with its card: ${cardShot}`);

  const popup = await openPopupFor(shown, address);
  await pause(CARD_WAIT_MS);
  const popupShot = join(SHOTS, 'popup.png');
  await popup.screenshot({ path: popupShot });
  console.log(`The popup: ${popupShot}`);
}

async function serveSample(): Promise<string> {
  const html = readFileSync(SAMPLE);
  const server = createServer((request, response) => {
    const found = request.url === '/article';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
