import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { openAll } from './in-shadow.ts';

/** Several dozen states, each looked at twice, on a machine that may be slow. */
const PATIENCE = 600_000;

describe.skipIf(!chromium)('every state of every component', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test.each(['light', 'dark'] as const)(
    'has no violation that axe can find, in %s',
    async (colours) => {
      const found: string[] = [];
      let page: Page | undefined;
      for (const state of gallery.states) {
        page = await gallery.open(state, { colours }, page);
        found.push(...(await violations(page)).map((violation) => `${state}: ${violation}`));
        if (!(await openAll(page))) continue;
        found.push(
          ...(await violations(page)).map((violation) => `${state}, opened: ${violation}`),
        );
      }
      expect(found).toEqual([]);
    },
    PATIENCE,
  );
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
