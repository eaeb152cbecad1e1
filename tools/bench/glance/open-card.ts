import type { Page } from 'puppeteer-core';
import type { Session } from '../../../tests/e2e/session.ts';
import { markedTexts, marksOf } from '../../browser/marks.ts';
import { rest } from '../page/stage.ts';
import { readCard } from './read-surface.ts';
import type { SeenSurface } from './seen.ts';

/** Longest wait for a card, in milliseconds: a rest of the pointer, the card's code, its drawing. */
const PATIENCE_MS = 5_000;
const LOOK_EVERY_MS = 150;
/** Where nothing is marked. */
const CORNER = { x: 1, y: 1 };
/** From here the pointer comes to a mark, in CSS pixels above it. */
const FROM_ABOVE = 40;

/** A mark of a page; `nth` counts from 0 in the order of the page. */
export interface PlaceOfMark {
  nth: number;
  /** Where in the window it is to stand, in CSS pixels from above, as far as the page scrolls. */
  height: number;
}

/** How many statements a page has underlined that another account differs from. */
export async function differingMarks(page: Page): Promise<number> {
  return (await markedTexts(page, 'conflict')).length;
}

/** Rests the pointer on a mark that differs until its card stands still; undefined where none comes. */
export async function openCard(
  session: Session,
  page: Page,
  place: PlaceOfMark,
): Promise<SeenSurface | undefined> {
  await closeCard(session, page);
  const point = await pointOnMark(page, place);
  if (!point) return undefined;
  await page.mouse.move(point.x, Math.max(1, point.y - FROM_ABOVE));
  await page.mouse.move(point.x, point.y, { steps: 8 });
  return stillSurface(() => readCard(session, page.url()));
}

async function closeCard(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.mouse.move(CORNER.x, CORNER.y);
  const end = Date.now() + PATIENCE_MS;
  while ((await readCard(session, page.url())) && Date.now() < end) await rest(LOOK_EVERY_MS);
}

/** What a surface shows once two looks at it are the same; undefined where that does not come. */
export async function stillSurface(
  look: () => Promise<SeenSurface | null>,
): Promise<SeenSurface | undefined> {
  const end = Date.now() + PATIENCE_MS;
  let before: SeenSurface | null = null;
  while (Date.now() < end) {
    const now = await look();
    if (now && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
    await rest(LOOK_EVERY_MS);
  }
  return undefined;
}

/** A point of a mark that nothing lies over and where no name is marked too, once it was scrolled to. */
async function pointOnMark(
  page: Page,
  { nth, height }: PlaceOfMark,
): Promise<{ x: number; y: number } | null> {
  const marks = await marksOf(page, 'conflict');
  await page.evaluate(scrollTo, marks, nth, height);
  await rest(LOOK_EVERY_MS);
  return page.evaluate(freePoint, marks, nth, await marksOf(page, 'actor', 'ambiguous'));
}

/** Runs in the page. */
function scrollTo(marks: Range[], nth: number, height: number): void {
  const mark = marks[nth];
  // Whatever it stands in is scrolled first, then the window.
  mark?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [line] = mark?.getClientRects() ?? [];
  if (line) scrollBy({ top: line.top - height, behavior: 'instant' });
}

/** Runs in the page. */
function freePoint(marks: Range[], nth: number, names: Range[]): { x: number; y: number } | null {
  const mark = marks[nth];
  if (!mark) return null;
  const boxesOfNames = names.flatMap((name) => [...name.getClientRects()]);
  for (const line of mark.getClientRects()) {
    const y = line.top + line.height / 2;
    for (let tenth = 1; tenth < 10; tenth++) {
      const x = line.left + (line.width * tenth) / 10;
      const isName = boxesOfNames.some(
        ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      );
      const uppermost = document.elementFromPoint(x, y);
      if (uppermost && mark.intersectsNode(uppermost) && !isName) return { x, y };
    }
  }
  return null;
}
