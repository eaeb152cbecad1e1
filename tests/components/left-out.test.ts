import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { find, openAll, textOf } from './in-shadow.ts';
import { faultsOf, giveMeasures } from './layout/measure.ts';

const STATES = ['left-out-drafted', 'left-out-as-of', 'left-out-failing'];
const LANGUAGES = ['en', 'de', 'uk', 'rtl'];
const WIDTHS = [400, 1280];
/** Some dozen drawings on a machine that may be slow. */
const PATIENCE = 180_000;

describe.skipIf(!chromium)('the draft of what was not found', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test.each(LANGUAGES)(
    'is accessible and has room for its words, in %s',
    async (lang) => {
      const page = await gallery.open('');
      await giveMeasures(page);
      const found: string[] = [];
      for (const state of STATES) {
        for (const colours of ['light', 'dark'] as const) {
          for (const width of WIDTHS) {
            await gallery.open(state, { lang, colours, width }, page);
            await openAll(page);
            const faults = [...(await violations(page)), ...(await faultsOf(page))];
            found.push(...faults.map((fault) => `${state}, ${colours}, ${width}: ${fault}`));
          }
        }
      }
      expect(found).toEqual([]);
      await page.close();
    },
    PATIENCE,
  );

  test('goes into the clipboard as text, as Markdown, and with its formatting and without', async () => {
    const page = await gallery.open('left-out-drafted');
    await openAll(page);
    await page.evaluate(keepWhatIsCopied);
    const copied = async (place: number): Promise<Record<string, string>> => {
      const button = await find(page, `.copy-draft .button:nth-of-type(${place})`);
      await button.evaluate((one) => (one as HTMLElement).click());
      await expect.poll(() => textOf(page)).toContain('Copied.');
      return page.evaluate(() => (globalThis as unknown as Copying).copied);
    };
    const text = await copied(1);
    expect(Object.keys(text)).toEqual(['text/plain']);
    expect(text['text/plain']).toMatch(/^Not found in this article by Counterpoint\n\nArticle: /);
    expect((await copied(2))['text/plain']).toMatch(/^## Not found .*\n\n.*\n\n### Does the old/);
    const both = await copied(3);
    expect(both['text/plain']).toBe(text['text/plain']);
    expect(both['text/html']).toContain('<h3>Does the old ferry go on sailing this year?</h3>');
    expect(both['text/html']).toMatch(/<span [^>]*lang="uk"[^>]*>Пором піде на брухт/);
    await page.close();
  });

  test('marks words in another language for whoever has them read out', async () => {
    const page = await gallery.open('left-out-drafted');
    await openAll(page);
    const words = await find(page, '.draft [lang="uk"]');
    expect(await words.evaluate(({ textContent }) => textContent)).toMatch(/^Пором піде/);
    expect(await textOf(page)).toContain('(in Ukrainian; The Skarholm Paper)');
    await page.close();
  });
});

interface Copying {
  copied: Record<string, string>;
}

/** Stands in for the clipboard, which a browser without a window gives to nobody. */
function keepWhatIsCopied(): void {
  const keep = (copied: Record<string, string>) => Object.assign(globalThis, { copied });
  const { clipboard } = navigator;
  clipboard.writeText = async (text) => {
    keep({ 'text/plain': text });
  };
  clipboard.write = async ([item]) => {
    const types = item?.types ?? [];
    const blobs = await Promise.all(types.map((type) => item?.getType(type)));
    const texts = await Promise.all(blobs.map((blob) => blob?.text() ?? ''));
    keep(Object.fromEntries(types.map((type, at) => [type, texts[at] ?? ''])));
  };
}

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
