import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { describe } from 'vitest';
import type { MarkStyle } from '../../contract/marks.ts';
import { type BrowserName, findBrowser } from '../../tools/browser/find.ts';
import { launch } from '../../tools/browser/launch.ts';
import { PATIENCE_MS } from '../../tools/browser/patience.ts';
import type * as PageModules from './page-modules.ts';
import type { TestVisit } from './start-visit.ts';

declare global {
  /** The page's modules as `openFixture` puts them there. */
  var page: typeof PageModules;
  /** The visit under test. */
  var visiting: TestVisit;
}

const BROWSERS: BrowserName[] = ['chrome', 'firefox'];
const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Runs a suite once in each browser, and says so where one is missing. */
export function describeInBrowsers(name: string, suite: (browser: BrowserName) => void): void {
  for (const browser of BROWSERS) {
    const isThere = findBrowser(browser) !== undefined;
    if (!isThere) console.warn(`SKIPPED in ${browser}, which is not on this machine: ${name}`);
    describe.runIf(isThere)(`${name} in ${browser}`, () => suite(browser));
  }
}

/** A browser and a local server with the fixtures. */
export interface Stage {
  browser: Browser;
  /** Opens a fixture, or the given HTML, with the page's modules at hand as `page`. */
  open(fixture: string, html?: string): Promise<Page>;
  close(): Promise<void>;
}

/** @throws where the browser does not start */
export async function startStage(name: BrowserName): Promise<Stage> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} on this machine.`);
  const script = await bundle();
  const given = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1).replace(/\?.*$/, '');
    const type = name.endsWith('.xml') ? 'text/xml' : 'text/html; charset=utf-8';
    response.setHeader('content-type', type);
    response.end(given.get(name) ?? read(name) ?? '');
  });
  const port = await listen(server);
  const { browser } = await launch(name, { executablePath, headless: true });
  return {
    browser,
    async open(fixture, html) {
      if (html !== undefined) given.set(fixture, html);
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      await page.goto(`http://127.0.0.1:${port}/${fixture}`, { waitUntil: 'load' });
      await page.evaluate(script);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function read(name: string): string | undefined {
  try {
    return readFileSync(join(FIXTURES, name), 'utf8');
  } catch {
    return undefined;
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'page-modules.ts'),
        formats: ['iife'],
        name: 'pageModules',
      },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (!output || !('output' in output)) throw new Error('The page modules were not bundled.');
  return `${output.output[0].code}\nglobalThis.page = pageModules;`;
}

/** Calls until it gives a value, for what becomes true on its own. @throws after `PATIENCE_MS` */
export async function eventually<T>(what: string, look: () => Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const value = await look();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** The texts that the visit under test has painted in a style. */
export function painted(page: Page, style: MarkStyle): Promise<string[]> {
  return page.evaluate((kind) => {
    const texts: string[] = [];
    CSS.highlights.get(globalThis.visiting.names[kind])?.forEach((range) => {
      const live = document.createRange();
      try {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        texts.push(live.toString().replace(/\s+/g, ' '));
      } catch {
        // The page has changed under the mark, which is not drawn any more.
      }
    });
    return texts;
  }, style);
}
