import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { openAll, textOf } from './in-shadow.ts';

/** The narrowest window that has to do without scrolling sideways (WCAG 1.4.10). */
const NARROWEST = 320;

describe.skipIf(!chromium)('every state of every component', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test.each(['light', 'dark'] as const)('has no violation axe can find, in %s', async (colours) => {
    const found: string[] = [];
    for (const state of gallery.states) {
      const page = await gallery.open(state, { colours });
      found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`));
      await openAll(page);
      found.push(...(await violations(page)).map((violation) => `${state}, opened: ${violation}`));
      await page.close();
    }
    expect(found).toEqual([]);
  });

  test('fits a narrow window', async () => {
    const tooWide: string[] = [];
    for (const state of gallery.states) {
      const page = await gallery.open(state, { width: NARROWEST });
      await openAll(page);
      const parts = await page.evaluate(() => {
        const root = document.querySelector('#gallery > div')?.shadowRoot;
        return [...(root?.querySelectorAll('.surface, .card-body, .popup-body') ?? [])]
          .filter((part) => part.scrollWidth > part.clientWidth)
          .map((part) => `${part.className} ${part.scrollWidth} > ${part.clientWidth}`);
      });
      tooWide.push(...parts.map((part) => `${state}: ${part}`));
      await page.close();
    }
    expect(tooWide).toEqual([]);
  });

  test('prints nothing that is not for readers', async () => {
    for (const state of gallery.states) {
      const page = await gallery.open(state);
      await openAll(page);
      expect(await textOf(page), state).not.toMatch(
        /undefined|null|NaN|\[object|Invalid Date|\d{4}-\d{2}-\d{2}/,
      );
      await page.close();
    }
  });

  test('links to web pages only, and tells them nothing', async () => {
    const links: { href: string; rel: string; target: string }[] = [];
    for (const state of gallery.states) {
      const page = await gallery.open(state);
      await openAll(page);
      links.push(
        ...(await page.$$eval('#gallery > div >>> a:not([href^="#"])', (anchors) =>
          anchors.map(({ href, rel, target }) => ({ href, rel, target })),
        )),
      );
      await page.close();
    }
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ href }) => !/^https?:/.test(href))).toEqual([]);
    expect(new Set(links.map(({ rel }) => rel))).toEqual(new Set(['noopener noreferrer']));
    expect(new Set(links.map(({ target }) => target))).toEqual(new Set(['_blank']));
  });

  test('asks the network for nothing', () => {
    expect(gallery.foreignRequests).toEqual([]);
  });
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(context: string): Promise<AxeResults> } }).axe.run(
      '#gallery',
    ),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`,
    ),
  );
}
