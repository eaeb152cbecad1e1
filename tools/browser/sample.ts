import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { markPoint } from './marks.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/white-house-talks.html');
/** The dwell before a card opens, plus its injection and drawing, with a margin for a slow machine. */
const CARD_WAIT_MS = 2500;
/** How far below the window's upper edge the mark stands whose card is open, in CSS pixels. */
const MARK_Y = 150;

/** The sample article on a server of this machine. */
export interface ServedSample {
  address: string;
  close(): void;
}

/** Serves the sample article. */
export async function serveSample(): Promise<ServedSample> {
  const html = readFileSync(SAMPLE);
  const server = createServer((request, response) => {
    const found = request.url === '/article';
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? html : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/article`,
    close: () => void server.close(),
  };
}

/**
 * Rests the pointer on the first statement that another differs from, until its card has opened. The
 * mark stands high in the window, so that the card below it has room to show both sides.
 * @returns whether there was one
 */
export async function openCardOnSample(article: Page): Promise<boolean> {
  const point = await markPoint(article, 'conflict');
  if (!point) return false;
  // A window that holds the whole page does not scroll.
  const scrolled = await article.evaluate((y) => {
    const before = window.scrollY;
    window.scrollBy({ top: y, behavior: 'instant' });
    return window.scrollY - before;
  }, point.y - MARK_Y);
  const y = point.y - scrolled;
  await article.mouse.move(point.x, y - 60);
  await article.mouse.move(point.x, y, { steps: 8 });
  await new Promise((resolve) => setTimeout(resolve, CARD_WAIT_MS));
  return true;
}
