import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../contract/pack.ts';
import { canonicalText } from '../../data/canonical.ts';
import { markedTexts, marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../../tools/browser/popup.ts';
import { bundledPacks } from '../../tools/scan/load-index.ts';
import { samplePack } from '../unit/data/sample-pack.ts';
import { foreignRequests } from './own-traffic.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const ADDRESS = 'https://lake.example/ferry';
const ARTICLE = `<!doctype html><html lang="en"><title>Ferry talks</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry talks","datePublished":"2024-05-08"}</script>
<article><h1>Ferry talks end at the lake</h1>
<p>Minister Ada Kern left the house at the lake in good spirits. “We have agreed on the ferry line,” Kern said.</p>
<p>Her hosts had set out chairs for a long evening, and in the end few of them were used by anybody.</p></article>`;

const FOLDER = mkdtempSync(join(tmpdir(), 'counterpoint-packs-'));

function file(name: string, pack: Pack): string {
  const path = join(FOLDER, name);
  writeFileSync(path, canonicalText(pack, 'all'));
  return path;
}

describe.each(BROWSERS)('packs a reader installs, in %s', (name) => {
  let session: Session;
  let options: Page;
  /** Titles of the packs that come with the extension. */
  let bundled: (string | null)[];

  beforeAll(async () => {
    session = await startSession(name);
    session.web.serve(ADDRESS, { body: ARTICLE });
    options = await openExtensionPage(session, 'options.html');
    await options.waitForSelector('.pack');
    bundled = await titles();
  });
  afterAll(() => session?.close());

  const choose = async (path: string): Promise<void> => {
    const input = await options.waitForSelector('.add-pack input');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  };
  const says = (words: string) =>
    eventually(`the options say "${words}"`, () =>
      options.evaluate((wanted) => document.body.textContent?.includes(wanted), words),
    );
  const titles = () =>
    options.evaluate(() =>
      [...document.querySelectorAll('.pack h3')].map((one) => one.textContent),
    );
  const listed = (expected: (string | null)[]) => expect.poll(titles).toEqual(expected);
  const inPack = (title: string, selector: string) =>
    options.evaluate(
      (wanted, inner) => {
        const pack = [...document.querySelectorAll('.pack')].find((one) =>
          one.querySelector('h3')?.textContent?.startsWith(wanted),
        );
        const control = pack?.querySelector<HTMLElement>(inner);
        control?.click();
        return control !== undefined && control !== null;
      },
      title,
      selector,
    );

  test('a pack from a file marks open pages, can be updated, switched off and removed', async () => {
    const before = await titles();
    const page = await session.open(ADDRESS);
    expect(await markedTexts(page, 'actor')).toEqual([]);
    await choose(file('lake.json', samplePack()));
    await says('‘Lake talks’ was added');
    await page.bringToFront();
    await marksPainted(page);
    expect(await markedTexts(page, 'actor')).toContain('Ada Kern');

    const newer = samplePack();
    newer.pack.version = '2';
    await choose(file('newer.json', newer));
    await says('‘Lake talks’ was updated');
    await listed([...before, 'Lake talks, version 2']);

    await inPack('Lake talks', 'input[type=checkbox]');
    await says('is not used any more');
    await page.bringToFront();
    await marksGone(page);

    await inPack('Lake talks', '.pack-actions .button');
    await inPack('Lake talks', '.button-main');
    await says('was removed');
    await listed(before);
    await page.close();
  });

  test.each<[string, (pack: Pack) => unknown, string]>([
    ['text that is no JSON', () => 'not json', 'is not JSON'],
    ['another kind of file', () => ({ counterpoint: 'settings' }), 'is missing'],
    [
      'a link that is a script',
      (pack) => {
        const [first] = pack.statements;
        if (first) first.sources = [{ url: 'javascript:alert(1)', publisher: 'The Paper' }];
        return pack;
      },
      'ada-20240506-ferry',
    ],
    [
      'a statement of nobody',
      (pack) => {
        const [first] = pack.statements;
        if (first) first.actor = 'nobody';
        return pack;
      },
      'nobody',
    ],
  ])('%s is refused, naming the fault, and changes nothing', async (what, spoil, fault) => {
    const before = await titles();
    const value = spoil(samplePack());
    const path = join(FOLDER, `${what.replaceAll(' ', '-')}.json`);
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
    await choose(path);
    await says('This file was not added. Nothing has changed.');
    await says(fault);
    await listed(before);
  });

  test('markup in a pack is shown as text', async () => {
    const pack = samplePack();
    const markup = '<img src=x onerror="document.title=1">';
    pack.pack.title = markup;
    pack.actors = pack.actors.map((actor) =>
      actor.id === 'ada-kern'
        ? { ...actor, roles: [{ title: markup, organisation: '<b>Lakeland</b>' }] }
        : actor,
    );
    await choose(file('markup.json', pack));
    await says(`‘${markup}’ was added`);
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    const popup = await openPopupFor(session, ADDRESS);
    await eventually('the popup shows the role as text', () =>
      popup.evaluate((words) => document.body.textContent?.includes(words), markup),
    );
    for (const view of [popup, options]) {
      expect(await view.evaluate(() => document.querySelectorAll('img, body b').length)).toBe(0);
    }
    await inPack(markup, '.pack-actions .button');
    await inPack(markup, '.button-main');
    await says('was removed');
    await popup.close();
    await page.close();
  });

  test('a file with the id of a bundled pack asks before it takes its place', async () => {
    await listed(bundled);
    const { id, title } = bundledPacks()[0]?.pack ?? samplePack().pack;
    const pack = samplePack();
    pack.pack = { ...pack.pack, id, title: 'Not the same' };
    const path = file('same-id.json', pack);
    await choose(path);
    await says(`This file has the id of ‘${title}’`);
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.add-pack .ask .button')?.click(),
    );
    await says('Cancelled. Nothing has changed.');
    await listed(bundled);

    await choose(path);
    await says(`This file has the id of ‘${title}’`);
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.add-pack .ask .button-main')?.click(),
    );
    await says('‘Not the same’ was added');
    await expect.poll(titles).not.toContain(bundled[0]);
    await says('installed by you in place of the one that comes with the extension');
    await inPack('Not the same', '.pack-actions .button');
    await inPack('Not the same', '.button-main');
    await listed(bundled);
  });

  test('a file older than the pack that is there asks, and a newer one does not', async () => {
    const edition = (version: string) => {
      const pack = samplePack();
      pack.pack.version = version;
      return file(`edition-${version}.json`, pack);
    };
    await listed(bundled);
    await choose(edition('1.10'));
    await says('‘Lake talks’ was added');
    await choose(edition('1.9'));
    await says('‘Lake talks’, as you have it, is newer than this file');
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('.add-pack .ask .button-main')?.click(),
    );
    await says('‘Lake talks’ was updated');
    await listed([...bundled, 'Lake talks, version 1.9']);
    await choose(edition('1.11'));
    await listed([...bundled, 'Lake talks, version 1.11']);
    await inPack('Lake talks', '.pack-actions .button');
    await inPack('Lake talks', '.button-main');
    await listed(bundled);
  });

  test('a title that turns text round is refused, and what is said of it stays as it is', async () => {
    const pack = samplePack();
    const id = 'ada\u202Eslla-dab';
    pack.actors = pack.actors.map((actor) => (actor.id === 'ada-kern' ? { ...actor, id } : actor));
    const path = join(FOLDER, 'turned.json');
    writeFileSync(path, JSON.stringify(pack));
    await choose(path);
    await says('holds a character that is not seen, U+202E');
    await says('ada\\u202Eslla-dab');
    expect(await options.evaluate(() => document.body.textContent?.includes('\u202E'))).toBe(false);
  });

  test('a name in letters that run the other way stands apart from what is beside it', async () => {
    const pack = samplePack();
    pack.pack.version = 'א1';
    await choose(file('other-way.json', pack));
    await listed([...bundled, 'Lake talks, version א1']);
    const isolation = await options.evaluate(() => {
      const beside = [...document.querySelectorAll('.pack h3 .label')].at(-1);
      return beside && getComputedStyle(beside).unicodeBidi;
    });
    expect(isolation).toBe('isolate');
    await inPack('Lake talks', '.pack-actions .button');
    await inPack('Lake talks', '.button-main');
    await listed(bundled);
  });

  test('nothing of it goes over the network', () => {
    expect(foreignRequests(session.web.requests, [ADDRESS])).toEqual([]);
  });
});
