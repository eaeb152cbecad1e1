import type { ElementHandle, Page } from 'puppeteer-core';

/** Finds an element inside the shadow root that a gallery state is drawn in. @throws where there is none */
export async function find(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const element = await page.waitForSelector(`#gallery > div >>> ${selector}`, { timeout: 5000 });
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
    return surface instanceof HTMLElement ? surface.innerText : '';
  });
}

/** Unfolds and opens everything that can be, a few layers deep. */
export async function openAll(page: Page): Promise<void> {
  const LAYERS = 3;
  for (let layer = 0; layer < LAYERS; layer++) {
    await page.evaluate(() => {
      const root = document.querySelector('#gallery > div')?.shadowRoot;
      for (const folded of root?.querySelectorAll('details:not([open])') ?? []) {
        folded.setAttribute('open', '');
      }
      for (const closed of root?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []) {
        closed.click();
      }
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}
