import type { Page } from 'puppeteer-core';
import { PATIENCE_MS } from './patience.ts';

const LOOK_EVERY_MS = 100;

/** Number of marks by kind, as the page's own scripts could count them. */
export function markCounts(
  page: Page,
): Promise<{ actor: number; claim: number; conflict: number }> {
  return page.evaluate(() => {
    const size = (kind: string) => CSS.highlights.get(`counterpoint-${kind}`)?.size ?? 0;
    return { actor: size('actor'), claim: size('claim'), conflict: size('conflict') };
  });
}

/**
 * Keeps the page in front until it carries marks: the welcome page opens over it a moment after the
 * extension is installed, and a page that nobody looks at is not read.
 * @throws where none comes
 */
export async function marksPainted(page: Page): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    await page.bringToFront();
    const isMarked = await page.evaluate(() =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('counterpoint-')),
    );
    if (isMarked) return;
    if (Date.now() > end) throw new Error(`No mark came on ${page.url()}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** Waits until the page carries no marks. @throws where they stay */
export async function marksGone(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      [...CSS.highlights].every(
        ([name, marks]) => !name.startsWith('counterpoint-') || marks.size === 0,
      ),
    { timeout: PATIENCE_MS, polling: 100 },
  );
}

/** The marked texts of one highlight, in document order. */
export function markedTexts(page: Page, highlight: string): Promise<string[]> {
  return page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(name) ?? [])].map((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String);
  }, highlight);
}

/**
 * Scrolls to the first mark of a highlight whose text contains some words.
 * @returns a point inside its first line, in viewport coordinates; undefined where there is none
 */
export function markPoint(
  page: Page,
  highlight: string,
  containing = '',
): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(
    (name, words) => {
      for (const marked of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        if (!String(range).includes(words)) continue;
        const element =
          marked.startContainer.nodeType === Node.ELEMENT_NODE
            ? (marked.startContainer as Element)
            : marked.startContainer.parentElement;
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const [line] = range.getClientRects();
        if (line)
          return { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 };
      }
      return undefined;
    },
    highlight,
    containing,
  );
}
