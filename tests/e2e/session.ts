import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Pack } from '../../contract/pack.ts';
import { canonicalText } from '../../data/canonical.ts';
import { type BrowserName, findBrowser } from '../../tools/browser/find.ts';
import { grantedCopy, type LaunchedBrowser, launch } from '../../tools/browser/launch.ts';
import { PATIENCE_MS } from '../../tools/browser/patience.ts';
import { openExtensionPage } from '../../tools/browser/popup.ts';
import { type LocalWeb, startLocalWeb } from '../../tools/browser/web.ts';

export const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];
export const SAMPLE_URL = 'https://www.paper.example/world/white-house-talks';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = readFileSync(join(ROOT, 'samples/white-house-talks.html'));

/** One browser with the built extension on a web of its own. */
export interface Session extends LaunchedBrowser {
  web: LocalWeb;
  /** A page of the extension, from which its storage and its scripts can be reached. */
  inside: Page;
  /** Opens an address of the local web in a new tab in front. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

export interface SessionOptions {
  /** False starts the extension as a new reader gets it: without access to any site. */
  granted?: boolean;
  profile?: string;
  /** The extension to load instead of a fresh copy; its folder is its identity in Chromium. */
  extension?: string;
  web?: LocalWeb;
}

/**
 * Starts a browser with the built extension.
 * @throws where the browser or the build is missing, saying what to do
 */
export async function startSession(
  name: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const executablePath = findBrowser(name);
  const build = join(ROOT, '.output', `${name}-mv3`);
  if (!executablePath)
    throw new Error(`No ${name} on this machine; "npm test" says how to install it.`);
  if (!existsSync(build)) throw new Error('The extension is not built; run "npm run build" first.');
  const web = options.web ?? (await startLocalWeb());
  web.serve(SAMPLE_URL, { body: SAMPLE });
  const launched = await launch(name, {
    executablePath,
    headless: true,
    extension: options.extension ?? (options.granted === false ? build : grantedCopy(build)),
    proxy: web.proxy,
    ...(options.profile && { profile: options.profile }),
  });
  const inside = await openExtensionPage(launched, 'popup.html');
  return {
    ...launched,
    web,
    inside,
    async open(url) {
      const page = await launched.browser.newPage();
      await page.setViewport({ width: 1100, height: 800 });
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async close() {
      await launched.browser.close();
      if (!options.web) await web.close();
    },
  };
}

/** Writes raw settings, as a reader's choices or as damage. */
export async function storeSettings({ inside }: Session, settings: unknown): Promise<void> {
  await inside.evaluate((value) => {
    const { chrome } = globalThis as unknown as ExtensionGlobal;
    return chrome.storage.local.set({ settings: value });
  }, settings);
}

/** Adds a pack as a reader does: by its file, on the options page. */
export async function addPack(session: Session, pack: Pack): Promise<void> {
  const file = join(mkdtempSync(join(tmpdir(), 'counterpoint-pack-')), 'pack.json');
  writeFileSync(file, canonicalText(pack, 'all'));
  const options = await openExtensionPage(session, 'options.html');
  const input = await options.waitForSelector('.add-pack input');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await eventually('the pack is added', () =>
    options.evaluate(() => document.body.textContent?.includes('was added')),
  );
  await options.close();
}

/** Text of the card that is open in the tab with this address; undefined where none is open. */
export async function cardText(session: Session, url: string): Promise<string | undefined> {
  return (await inCard(session, url))?.text;
}

/** The open card as its reader has it; undefined where none is open. */
export async function cardSeen(session: Session, url: string): Promise<SeenCard | undefined> {
  return inCard(session, url);
}

/** Middle of the button of the open card whose words or label begin so, in viewport coordinates. */
export function pointInCard(
  session: Session,
  url: string,
  button: string,
): Promise<{ x: number; y: number }> {
  return eventually(
    `a button "${button}" in the card`,
    async () => (await inCard(session, url, button))?.point,
  );
}

/** Presses the button of the open card whose words or label begin so, as a reader does: by the mouse. */
export async function pressInCard(session: Session, url: string, button: string): Promise<void> {
  const { x, y } = await pointInCard(session, url, button);
  const pages = await session.browser.pages();
  await pages.find((page) => page.url() === url)?.mouse.click(x, y);
}

export interface SeenCard {
  /** All there is in it, folded or not. */
  text: string;
  /** What can be seen of it. */
  shown: string;
  /** Words or label of what has the focus in it. */
  focused: string;
  /** What screen readers are told as it comes. */
  status: string;
  point?: { x: number; y: number };
}

function inCard({ inside }: Session, url: string, button = ''): Promise<SeenCard | undefined> {
  return inside.evaluate(
    async (address, wanted) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const tabs = await chrome.tabs.query({});
      const tabId = tabs.find((tab) => tab.url === address)?.id;
      if (tabId === undefined) return undefined;
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [wanted],
        func: (begins) => {
          const host = document.querySelector('html > div[popover]:popover-open');
          if (!host) return undefined;
          const { chrome: api } = globalThis as unknown as ExtensionGlobal;
          const root =
            (host as Element & { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
            api.dom?.openOrClosedShadowRoot(host);
          const text = (node: Node): string =>
            node.nodeName === 'STYLE'
              ? ''
              : node.nodeType === 3
                ? (node.nodeValue ?? '')
                : [...node.childNodes].map(text).join(' ');
          if (!root) return undefined;
          const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
          const before = tidy(text(root));
          const nameOf = (one?: Element | null) =>
            (one && (one.ariaLabel || one.textContent)) ?? '';
          const found = begins
            ? [...root.querySelectorAll('button')].find(
                (one) => one.checkVisibility() && nameOf(one).startsWith(begins),
              )
            : undefined;
          found?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
          const rect = found?.getBoundingClientRect();
          return {
            text: before,
            // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
            shown: tidy(root.querySelector<HTMLElement>('.card')?.innerText ?? ''),
            focused: nameOf(root.activeElement),
            status: tidy([...root.querySelectorAll('[role="status"]')].map(nameOf).join(' ')),
            ...(rect && {
              point: { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 },
            }),
          };
        },
      });
      return frame?.result ?? undefined;
    },
    url,
    button,
  );
}

/** The little of the extension API that tests reach for from inside a page of the extension. */
interface ExtensionGlobal {
  chrome: {
    storage: { local: { set(items: object): Promise<void> } };
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
    scripting: {
      executeScript(injection: {
        target: { tabId: number };
        args: [string];
        func: (begins: string) => SeenCard | undefined;
      }): Promise<{ result?: SeenCard }[]>;
    };
    dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
  };
}

/** Calls until it gives a value, for what becomes true on its own. @throws once patience, in ms, is at its end */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const value = await look();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Waited in vain: ${what}`);
}
