import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopBackground } from '../../tools/browser/background.ts';
import { markedTexts, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../../tools/browser/popup.ts';
import { largePack } from '../generated/large-pack.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const SIZE = { actors: 10_000, statements: 100_000 };
/** Checking and preparing 100,000 statements takes a slow machine this long, in milliseconds. */
const IMPORT_MS = 120_000;

const pack = largePack(SIZE);
const path = join(mkdtempSync(join(tmpdir(), 'counterpoint-large-')), 'large.json');
const [someone] = pack.actors;
const [something] = pack.statements;

const ADDRESS = 'https://paper.example/large';
const ARTICLE = `<!doctype html><html lang="en"><title>Talks</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2026-01-08"}</script>
<article><h1>Talks go on</h1>
<p>${someone?.name} came late. “${something?.quote?.text},” ${someone?.name} said to those who had waited in the hall.</p>
<p>Nobody else in the room had anything to add to it, and the evening ended earlier than planned.</p></article>`;

describe.each(BROWSERS)('a pack of 100,000 statements in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    writeFileSync(path, JSON.stringify(pack));
    session = await startSession(name);
    session.web.serve(ADDRESS, { body: ARTICLE });
  });
  afterAll(() => session?.close());

  const openOptions = () => openExtensionPage(session, 'options.html');
  const choose = async (options: Page): Promise<void> => {
    const input = await options.waitForSelector('.add-pack input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const progressed = (options: Page) =>
    eventually('the import has come some way', () =>
      options.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 10_000),
    );
  const titles = (options: Page) =>
    options.evaluate(() =>
      [...document.querySelectorAll('.pack h3')].map((one) => one.textContent),
    );

  test('an import whose tab is closed half-way, or that is cancelled, leaves nothing', async () => {
    const first = await openOptions();
    await choose(first);
    await progressed(first);
    await first.close();
    const second = await openOptions();
    await second.waitForSelector('.pack');
    expect(await titles(second)).not.toContain('Generated');
    await choose(second);
    await progressed(second);
    await second.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent === 'Cancel')?.click();
    });
    await eventually('the import says that it was cancelled', () =>
      second.evaluate(() => document.body.textContent?.includes('Cancelled. Nothing has changed.')),
    );
    await second.close();
    const third = await openOptions();
    await third.waitForSelector('.pack');
    expect(await titles(third)).not.toContain('Generated');
    await third.close();
  });

  test(
    'it is imported, though the background stops meanwhile, and then marked and searched',
    async () => {
      const options = await openOptions();
      await choose(options);
      await progressed(options);
      await stopBackground(session.browser);
      await options.waitForFunction(
        () => document.body.textContent?.includes('‘Generated’ was added'),
        { timeout: IMPORT_MS, polling: 200 },
      );
      await expect.poll(() => titles(options)).toContain('Generated');
      const page = await session.open(ADDRESS);
      await marksPainted(page);
      expect(await markedTexts(page, 'actor')).toContain(someone?.name);
      const popup = await openPopupFor(session, ADDRESS);
      const field = await popup.waitForSelector('input[type=search]');
      await field?.type(someone?.name ?? '');
      await eventually('the search finds the actor', () =>
        popup.evaluate(
          (words) =>
            document.querySelector('[class*=result], .row-text')?.textContent?.includes(words),
          someone?.name ?? '',
        ),
      );
      await popup.close();
      await page.close();
      await options.close();
    },
    IMPORT_MS * 2,
  );

  test('its dossier is drawn in parts, and says how much there is', async () => {
    const dossier = await openExtensionPage(session, 'sidepanel.html?tab=-1&scope=pack');
    const shows = (selector: string, words: RegExp) =>
      eventually(`the dossier shows ${words}`, () =>
        dossier.evaluate(
          (where, wanted) =>
            [...document.querySelectorAll(where)].some((one) =>
              new RegExp(wanted).test(one.textContent ?? ''),
            ),
          selector,
          words.source,
        ),
      );
    await shows('.dossier-totals', /10,0\d\d actors · 100,\d{3} statements/);
    await shows('.pager', /^1–30 of [\d,]+ questions/);
    expect(await dossier.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(3000);
    const [views] = await dossier.$$('.dossier-choices fieldset:last-child button:nth-child(2)');
    await views?.click();
    await shows('.pager', /^1–8 of [\d,]+ actors/);
    await dossier.close();
  });
});
