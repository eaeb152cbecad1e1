import type { Page } from 'puppeteer-core';
import { eventually } from './harness.ts';

export const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What tests do with the pointer on a page with marks, and what they see of the card. */
export function pointing(page: () => Page) {
  /** Middle of the first line of the mark whose text begins so. */
  const pointOf = async (text: string): Promise<{ x: number; y: number }> => {
    const point = await page().evaluate((wanted) => {
      for (const highlight of CSS.highlights.values()) {
        for (const range of highlight as unknown as Iterable<AbstractRange>) {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (!live.toString().startsWith(wanted)) continue;
          const rect = live.getClientRects()[0];
          if (rect)
            return { x: rect.x + Math.min(60, rect.width / 2), y: rect.y + rect.height / 2 };
        }
      }
      return undefined;
    }, text);
    if (!point) throw new Error(`No mark begins "${text}".`);
    return point;
  };

  const restOn = async (text: string): Promise<void> => {
    const { x, y } = await pointOf(text);
    await page().mouse.move(x - 4, y);
    await wait(50);
    await page().mouse.move(x, y);
  };
  const openWords = () =>
    page().evaluate(() => {
      const host = document.querySelector('html > div[popover]');
      return host?.matches(':popover-open') ? host.getAttribute('data-words') : null;
    });
  const opened = (words: string) =>
    eventually(`a card with "${words}"`, async () => (await openWords()) === words);
  const closed = () => eventually('the card closes', async () => (await openWords()) === null);
  const cardRect = () =>
    page().evaluate(() => {
      const rect = document.querySelector('html > div[popover]')?.getBoundingClientRect();
      return {
        left: rect?.left ?? 0,
        top: rect?.top ?? 0,
        right: rect?.right ?? 0,
        bottom: rect?.bottom ?? 0,
      };
    });

  return { pointOf, restOn, openWords, opened, closed, cardRect };
}
