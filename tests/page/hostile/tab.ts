import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { PATIENCE_MS } from '../../../tools/browser/patience.ts';
import type { Session } from '../../e2e/session.ts';

/** What a page is at one moment. */
export interface Look {
  /** The tree of every frame, open shadow trees in it, our own host left out. */
  html: string[];
  /** Place and size of every element. */
  boxes: string[];
  /** Number of our own hosts. */
  hosts: number;
  /** Highlights that are not ours, with their sizes. */
  highlights: string[];
}

/** A tab whose page is looked at from a world that the page cannot reach. */
export interface Tab {
  page: Page;
  id: number;
  /** Runs a function in the extension's own world on the page, in each frame; `args` must be JSON. */
  run<T>(body: (...args: never[]) => T, ...args: unknown[]): Promise<T[]>;
  /** Asks the extension's API from inside one of its pages. */
  ask<T>(expression: string): Promise<T>;
  look(): Promise<Look>;
  /** Marked names that are drawn, in document order, top frame first. */
  marks(): Promise<string[]>;
  /** Waits for exactly these marks. */
  marked(names: string[]): Promise<void>;
  /** Rests the pointer on the first mark of the top frame. */
  hover(): Promise<void>;
  cardIsOpen(): Promise<boolean>;
}

/** Opens an address in a tab in front. */
export async function openTab(session: Session, url: string): Promise<Tab & { errors: string[] }> {
  const page = await session.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  const ask = <T>(expression: string) => session.inside.evaluate(expression) as Promise<T>;
  const id = await ask<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.findLast((tab) => tab.url === ${JSON.stringify(url)})?.id)`,
  );
  const run = <T>(body: (...args: never[]) => T, ...args: unknown[]) =>
    ask<T[]>(`chrome.scripting.executeScript({
      target: { tabId: ${id}, allFrames: true }, args: ${JSON.stringify(args)},
      func: (...args) => { ${readHighlights}; ${isHost}; return (${body})(...args); },
    }).then((frames) => frames.sort((a, b) => a.frameId - b.frameId).map(({ result, error }) => {
      if (error) throw new Error(error.message ?? String(error));
      return result;
    }))`);
  const marks = async () => (await run(marksIn)).flatMap((names) => names ?? []);
  const cardIsOpen = async () => (await run(cardState)).some((state) => state === true);
  return {
    page,
    id,
    errors,
    ask,
    run,
    marks,
    cardIsOpen,
    async look() {
      const frames = (await run(lookAround)).filter((frame) => frame !== null);
      return {
        html: frames.map(({ html }) => html),
        boxes: frames.map(({ boxes }) => boxes),
        hosts: frames.reduce((sum, { hosts }) => sum + hosts, 0),
        highlights: frames.flatMap(({ highlights }) => highlights),
      };
    },
    async marked(names) {
      // Asked again by itself while a navigation is under way, in which there is nothing to ask.
      await expect.poll(() => marks().catch(String), { timeout: PATIENCE_MS }).toEqual(names);
    },
    async hover() {
      const [point] = await run(firstMark);
      if (!point) throw new Error('There is no mark to rest on.');
      await page.mouse.move(point.x + 90, point.y + 160);
      await run(twoFrames);
      await page.mouse.move(point.x, point.y, { steps: 4 });
    },
  };
}

/** Until the browser has had two chances to draw. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
}

interface Exporting {
  exportFunction?: (body: unknown, window: Window) => unknown;
}

type Unwrapped = (Highlight & { wrappedJSObject?: Highlight }) | undefined;

interface ReadHighlight {
  name: string;
  size: number;
  ranges: AbstractRange[];
  /** How it is underlined; empty where it is not. */
  line: string;
  /** A mark, or the words of the open card: in these pages ours alone have a line. */
  isOurs: boolean;
}

/** Put before whatever runs in the page, which may use nothing else from here. */
function readHighlights(): ReadHighlight[] {
  const all: ReadHighlight[] = [];
  // Firefox lets what belongs to the page call only functions that were made over to it.
  const { exportFunction = (body: unknown) => body } = globalThis as never as Exporting;
  const registry = CSS.highlights as HighlightRegistry & { wrappedJSObject?: HighlightRegistry };
  const gather = (highlight: Highlight, name: string) => {
    const ranges: AbstractRange[] = [];
    const set = (CSS.highlights.get(name) ?? highlight) as Unwrapped;
    const add = (marked: AbstractRange) => void ranges.push(marked);
    (set?.wrappedJSObject ?? set)?.forEach(exportFunction(add, window) as never);
    const element = ranges[0]?.startContainer.parentElement;
    const drawn = element && getComputedStyle(element, `::highlight(${name})`);
    const line = drawn?.textDecorationLine === 'underline' ? drawn.textDecorationStyle : '';
    // The red of the accent: by it the words of the open card are emphasised.
    const isEmphasis = drawn?.backgroundColor.includes('0.352941') ?? false;
    all.push({ name, size: highlight.size, ranges, line, isOurs: line !== '' || isEmphasis });
  };
  (registry.wrappedJSObject ?? registry).forEach(exportFunction(gather, window) as never);
  return all;
}

/** The same. The card's host is told by its closed shadow tree, which only an extension sees. */
function isHost(element: Element): boolean {
  const { chrome } = globalThis as never as {
    chrome: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
  };
  const root =
    (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    chrome.dom?.openOrClosedShadowRoot(element);
  return root?.mode === 'closed' && element.getAttribute('popover') === 'manual';
}

function marksIn(): string[] {
  const ranges: Range[] = [];
  for (const highlight of readHighlights()) {
    if (highlight.line === '') continue;
    for (const marked of highlight.ranges) {
      const range = document.createRange();
      try {
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
      } catch {
        continue;
      }
      if (range.getClientRects().length > 0) ranges.push(range);
    }
  }
  const top = (range: Range) => range.getBoundingClientRect();
  ranges.sort((a, b) => top(a).top - top(b).top || top(a).left - top(b).left);
  return ranges.map((range) => range.toString().replace(/\s+/g, ' '));
}

function firstMark(): { x: number; y: number } | null {
  for (const marked of readHighlights().find(({ line }) => line === 'dotted')?.ranges ?? []) {
    const range = document.createRange();
    range.setStart(marked.startContainer, marked.startOffset);
    range.setEnd(marked.endContainer, marked.endOffset);
    marked.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = range.getClientRects();
    if (line)
      return {
        x: line.left + Math.min(10, line.width / 2),
        y: line.top + Math.min(10, line.height / 2),
      };
  }
  return null;
}

function cardState(): boolean {
  return [...document.querySelectorAll('[popover]:popover-open')].some((host) => {
    const { width, height } = host.getBoundingClientRect();
    return isHost(host) && width > 0 && height > 0;
  });
}

function lookAround(): { html: string; boxes: string; hosts: number; highlights: string[] } | null {
  const html: string[] = [];
  const boxes: string[] = [];
  let hosts = 0;
  const roots: (Document | ShadowRoot)[] = [document];
  for (let root = roots.pop(); root; root = roots.pop()) {
    const serialiser = new XMLSerializer();
    const text =
      root === document
        ? serialiser.serializeToString(document)
        : [...root.childNodes].map((node) => serialiser.serializeToString(node)).join('');
    html.push(text.replace(/<div (?:xmlns="[^"]*" )?popover="manual"(?: ?\/>|><\/div>)/g, ''));
    for (const element of root.querySelectorAll('*')) {
      if (isHost(element)) {
        hosts += 1;
        continue;
      }
      const { x, y, width, height } = element.getBoundingClientRect();
      boxes.push([x, y, width, height].map((side) => Math.round(side * 10)).join());
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  /** Long texts are told apart by length and a hash, so that megabytes need not cross. */
  const brief = (text: string) => {
    if (text.length < 100_000) return text;
    let hash = 0;
    for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
    return `${text.length} characters, ${hash}`;
  };
  const highlights = readHighlights()
    .filter(({ isOurs }) => !isOurs)
    .map(({ name, size }) => `${name}: ${size}`);
  return { html: brief(html.join('\n')), boxes: brief(boxes.join(' ')), hosts, highlights };
}
