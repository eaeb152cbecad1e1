import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { openAll, textOf } from './in-shadow.ts';

/** What a program prints and a reader must never see. */
const NOT_FOR_READERS = /undefined|null|NaN|\[object|Invalid Date|\d{4}-\d{2}-\d{2}/;

interface Link {
  href: string;
  rel: string;
  target: string;
}

describe.skipIf(!chromium)('every state of every component', () => {
  let gallery: Gallery;
  const texts = new Map<string, string>();
  const links: Link[] = [];
  const hiddenButSeen: string[] = [];

  beforeAll(async () => {
    gallery = await openGallery();
    let page: Page | undefined;
    for (const state of gallery.states) {
      page = await gallery.open(state, {}, page);
      await openAll(page);
      texts.set(state, await textOf(page));
      links.push(...(await linksOf(page)));
      await openSomebody(page);
      hiddenButSeen.push(...(await hiddenOf(page)).map((what) => `${state}: ${what}`));
    }
  });
  afterAll(() => gallery?.close());

  test('prints nothing that is not for readers', () => {
    for (const [state, text] of texts) {
      expect(text.length, state).toBeGreaterThan(0);
      expect(text, state).not.toMatch(NOT_FOR_READERS);
    }
  });

  test('links to web pages only, and tells them nothing', () => {
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ href }) => !/^https?:/.test(href))).toEqual([]);
    expect(new Set(links.map(({ rel }) => rel))).toEqual(new Set(['noopener noreferrer']));
    expect(new Set(links.map(({ target }) => target))).toEqual(new Set(['_blank']));
  });

  test('shows nothing that is hidden, also with an actor open in place', () => {
    expect(hiddenButSeen).toEqual([]);
  });

  test('asks the network for nothing', () => {
    expect(gallery.foreignRequests).toEqual([]);
  });
});

function linksOf(page: Page): Promise<Link[]> {
  return page.$$eval('#gallery > div >>> a:not([href^="#"])', (anchors) =>
    anchors.map(({ href, rel, target }) => ({ href, rel, target })),
  );
}

/** Opens the first actor who opens in place, where there is one. */
async function openSomebody(page: Page): Promise<void> {
  const name = await page.$('#gallery > div >>> .name-button');
  if (!name) return;
  await name.evaluate((button) => (button as HTMLElement).click());
  await page.waitForSelector('#gallery > div >>> .icon-back');
}

/** Classes of what is hidden by its attribute and has a place on the page all the same. */
function hiddenOf(page: Page): Promise<string[]> {
  return page.$$eval('#gallery > div >>> [hidden]', (hidden) =>
    hidden
      .filter((element) => element.getClientRects().length > 0)
      .map(({ className }) => className),
  );
}
