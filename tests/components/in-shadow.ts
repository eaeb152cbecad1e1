import type { ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE_MS } from '../../tools/browser/patience.ts';

/** Finds an element inside the shadow root that a gallery state is drawn in. @throws where there is none */
export async function find(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(`#gallery > div >>> ${selector}`, {
    timeout: PATIENCE_MS,
  });
  if (!element) throw new Error(`No ${selector} in this state.`);
  return element;
}

/** What has the focus, by its label or else its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.querySelector('#gallery > div')?.shadowRoot?.activeElement;
    return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });
}

/** All words of a state, without what is hidden. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const surface = document.querySelector('#gallery > div')?.shadowRoot?.querySelector('.surface');
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown counts
    return surface instanceof HTMLElement ? surface.innerText : '';
  });
}

/**
 * Unfolds and opens everything that can be, a few layers deep.
 * @returns whether there was anything to open
 */
export async function openAll(page: Page): Promise<boolean> {
  const LAYERS = 3;
  let opened = false;
  for (let layer = 0; layer < LAYERS; layer++) {
    const isNew = await page.evaluate(() => {
      const root = document.querySelector('#gallery > div')?.shadowRoot;
      const folded = root?.querySelectorAll('details:not([open])') ?? [];
      const closed = root?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? [];
      for (const details of folded) details.setAttribute('open', '');
      for (const button of closed) button.click();
      return new Promise<boolean>((resolve) => {
        setTimeout(() => resolve(folded.length + closed.length > 0), 50);
      });
    });
    if (!isNew) break;
    opened = true;
  }
  return opened;
}
