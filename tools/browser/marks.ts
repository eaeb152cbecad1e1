import type { JSHandle, Page } from 'puppeteer-core';
import type { MarkKind } from '../../contract/marks.ts';
import { PATIENCE_MS } from './patience.ts';

const LOOK_EVERY_MS = 100;

/** What a mark is about; a name of several actors stands apart. */
type PaintedKind = MarkKind | 'ambiguous';

/** The lines by which readers tell the marks apart, and programs too: their names are chance. */
const LINES: Record<PaintedKind, string[]> = {
  actor: ['dotted 1.5px'],
  ambiguous: ['dashed 1px'],
  claim: ['solid 1px', 'dashed 1.25px', 'dotted 1.25px'],
  conflict: ['double 1px', 'dashed 2px', 'dotted 2px'],
};

/** The marks of some kinds, as the page's own scripts could find them, in document order. */
export function marksOf(page: Page, ...kinds: PaintedKind[]): Promise<JSHandle<Range[]>> {
  return page.evaluateHandle(
    (lines) => {
      const found: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        for (const marked of highlight) {
          const range = document.createRange();
          try {
            range.setStart(marked.startContainer, marked.startOffset);
            range.setEnd(marked.endContainer, marked.endOffset);
          } catch {
            continue; // The page has changed under the mark, which is not drawn any more.
          }
          const { parentElement } = marked.startContainer;
          if (!parentElement) continue;
          const drawn = getComputedStyle(parentElement, `::highlight(${name})`);
          const isLine = drawn.textDecorationLine === 'underline';
          const line = `${drawn.textDecorationStyle} ${drawn.textDecorationThickness}`;
          if (isLine && lines.includes(line)) found.push(range);
        }
      }
      return found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    },
    kinds.flatMap((kind) => LINES[kind]),
  );
}

/** Number of marks by kind. */
export async function markCounts(
  page: Page,
): Promise<{ actor: number; claim: number; conflict: number }> {
  const count = async (kind: PaintedKind) => {
    const ranges = await marksOf(page, kind);
    return page.evaluate(({ length }) => length, ranges);
  };
  return {
    actor: await count('actor'),
    claim: await count('claim'),
    conflict: await count('conflict'),
  };
}

/** Whether the page carries any mark at the moment. */
export async function isMarked(page: Page): Promise<boolean> {
  const ranges = await marksOf(page, 'actor', 'ambiguous', 'claim', 'conflict');
  return page.evaluate(({ length }) => length > 0, ranges);
}

/**
 * Keeps the page in front until it carries marks: the welcome page opens over it a moment after the
 * extension is installed, and a page that nobody looks at is not read.
 * @throws where none comes
 */
export async function marksPainted(page: Page): Promise<void> {
  await waitUntil(`No mark came on ${page.url()}.`, async () => {
    await page.bringToFront();
    return isMarked(page);
  });
}

/** Waits until the page carries no marks. @throws where they stay */
export async function marksGone(page: Page): Promise<void> {
  await waitUntil(`The marks stayed on ${page.url()}.`, async () => !(await isMarked(page)));
}

/** @throws an Error with the complaint once patience is at an end */
async function waitUntil(complaint: string, isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** The marked texts of one kind, in document order. */
export async function markedTexts(page: Page, kind: PaintedKind): Promise<string[]> {
  return page.evaluate((ranges) => ranges.map(String), await marksOf(page, kind));
}

/**
 * Scrolls to the first mark of a kind whose text contains some words.
 * @returns a point inside its first line, in viewport coordinates; undefined where there is none
 */
export async function markPoint(
  page: Page,
  kind: PaintedKind,
  containing = '',
): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate(
    (ranges, words) => {
      const range = ranges.find((one) => String(one).includes(words));
      const { parentElement } = range?.startContainer ?? {};
      parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [line] = range?.getClientRects() ?? [];
      return line && { x: line.left + Math.min(20, line.width / 2), y: line.top + line.height / 2 };
    },
    await marksOf(page, kind),
    containing,
  );
}
