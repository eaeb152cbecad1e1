import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED_FORMAT } from '../../contract/compiled-pack.ts';
import { grantedCopy } from '../../tools/browser/launch.ts';
import { markedTexts, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../../tools/browser/popup.ts';
import { type LocalWeb, startLocalWeb } from '../../tools/browser/web.ts';
import { BROWSERS, eventually, type Session, startSession } from './session.ts';

const ADDRESS = 'https://paper.example/velm-crossing';
const FIXTURES = join(import.meta.dirname, '../fixtures/version-0.1');
const read = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');

describe.each(BROWSERS)('what version 0.1 stored, in %s', (name) => {
  let web: LocalWeb;
  let session: Session;

  beforeAll(async () => {
    web = await startLocalWeb();
    web.serve(ADDRESS, { body: read('article.html') });
    const profile = mkdtempSync(join(tmpdir(), 'counterpoint-profile-'));
    const extension = grantedCopy(join(import.meta.dirname, '../../.output', `${name}-mv3`));
    const before = await startSession(name, { profile, web, extension });
    await before.inside.evaluate(leaveStores, read('settings.json'), read('installed-packs.json'));
    await before.close();
    session = await startSession(name, { profile, web, extension });
  });
  afterAll(async () => {
    await session?.close();
    await web?.close();
  });

  test('marks a page by its pack, and stores the pack anew', async () => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    const actors = (await markedTexts(page, 'actor')).join();
    expect(actors).toContain('Tellwick');
    // Whom the reader does not want marked.
    expect(actors).not.toContain('Quillby');
    await eventually('the pack is stored in the form of today', async () => {
      const content = await session.inside.evaluate(storedContent, 'velm-early');
      return JSON.parse(content).format === COMPILED_FORMAT;
    });
    await page.close();
  });

  test('shows in the options: language, sites, packs', async () => {
    const options = await openExtensionPage(session, 'options.html');
    await options.waitForSelector('.pack');
    const shown = await options.evaluate(() => ({
      lang: document.documentElement.lang,
      packs: [...document.querySelectorAll('.pack')].map((pack) => ({
        title: pack.querySelector('h3')?.textContent,
        inUse: pack.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked,
      })),
      text: document.body.textContent,
    }));
    expect(shown.lang).toBe('de');
    expect(shown.packs.at(-1)).toEqual({
      title: expect.stringContaining('The Velm in an early version'),
      inUse: true,
    });
    expect(shown.text).toContain('shop.example');
    expect(shown.text).toContain('paper.example');
    await options.close();
  });

  test('what it knew of a tab does no harm there', async () => {
    const page = await session.open('https://paper.example/empty');
    const state = Object.values(JSON.parse(read('session.json')))[0];
    await session.inside.evaluate(knowOfTab, page.url(), JSON.stringify(state));
    await page.goto(ADDRESS);
    await marksPainted(page);
    const popup = await openPopupFor(session, ADDRESS);
    await eventually('the popup shows the page', () =>
      popup.evaluate(() => document.body.textContent?.includes('Tellwick')),
    );
    await popup.close();
    await page.close();
  });
});

/** Puts the stores of an extension in the state that another version left. Runs in its page. */
async function leaveStores(local: string, database: string): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  await chrome.storage.local.set(JSON.parse(local));
  const { name, version, stores, packs, contents } = JSON.parse(database);
  const done = (request: IDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: store, keyPath } of stores) {
      opening.result.createObjectStore(store, keyPath === null ? {} : { keyPath });
    }
  };
  await done(opening);
  const transaction = opening.result.transaction(['packs', 'contents'], 'readwrite');
  for (const pack of packs) transaction.objectStore('packs').put(pack);
  for (const { key, type, text } of contents) {
    transaction.objectStore('contents').put(new Blob([text], { type }), key);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  opening.result.close();
}

async function storedContent(id: string): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('counterpoint'));
  const content: Blob = await done(
    database.transaction('contents').objectStore('contents').get(id),
  );
  database.close();
  return content.text();
}

async function knowOfTab(url: string, state: string): Promise<void> {
  const { chrome } = globalThis as unknown as ExtensionGlobal;
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  await chrome.storage.session.set({ [`tab:${tab?.id}`]: JSON.parse(state) });
}

interface ExtensionGlobal {
  chrome: {
    storage: Record<'local' | 'session', { set(items: object): Promise<void> }>;
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  };
}
