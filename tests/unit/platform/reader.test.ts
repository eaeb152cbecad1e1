import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Overlay } from '../../../contract/overlay.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { compileOverlay } from '../../../engine/pack/overlays/compile-overlay.ts';
import { textHash } from '../../../engine/pack/overlays/text-hash.ts';
import { FERRY_PACK } from '../engine/fictional-pack.ts';
import { FakeArea } from './fake-storage.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
vi.mock('../../../platform/packs/pack-store.ts', () => ({
  listStoredPacks: async () => ({ sound: [], damaged: [] }),
}));
vi.mock('virtual:bundled-packs', () => {
  const parsed = parsePack(FERRY_PACK);
  if (!parsed.ok) throw new Error('no pack');
  return { default: [{ ...compilePack(parsed.pack), hash: '', overlays: ['uk', 'de', 'fr'] }] };
});

const { currentReader, forgetTranslations } = await import('../../../platform/packs/reader.ts');
const { forgetPackIndex, packIndex } = await import('../../../platform/packs/pack-index.ts');
const { forgetSearch, search } = await import('../../../platform/search.ts');
const { bundledOverlayPath } = await import('../../../platform/packs/bundled-overlay-path.ts');
const { topicLabel } = await import('../../../engine/present/topic-label.ts');

const LABELS: Record<string, string> = { uk: 'Пором', de: 'Die Fähre' };

const fetched = vi.fn(async (address: URL) => {
  const lang = address.pathname.split('.').at(-2) ?? '';
  const text = LABELS[lang];
  if (text === undefined) throw new Error('no such file');
  return new Response(JSON.stringify(overlayWith(lang, text)));
});

function overlayWith(lang: string, text: string) {
  const overlay: Overlay = {
    ...{ id: lang, pack: {}, propositions: [], actors: [], events: [], statements: [] },
    topics: [{ id: 'ferry', label: { text, of: textHash('The ferry') } }],
    relations: [],
  };
  const parsed = parsePack(FERRY_PACK);
  if (!parsed.ok) throw new Error('no pack');
  return compileOverlay(overlay, parsed.pack);
}

const speak = (language: string) => fakeBrowser.storage.local.set({ settings: { language } });
const label = async () => topicLabel('ferry', await packIndex(), await currentReader())?.text;

beforeEach(async () => {
  Object.assign(fakeBrowser.storage, { local: new FakeArea(), session: new FakeArea() });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://cp${path}` });
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  forgetPackIndex();
  forgetTranslations();
  forgetSearch();
});

describe('what is loaded', () => {
  test('is nothing for a reader of English', async () => {
    await speak('en');
    expect(await label()).toBe('The ferry');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is one file of the extension for a reader of another language, once', async () => {
    await speak('uk');
    expect([await label(), await label()]).toEqual(['Пором', 'Пором']);
    expect(fetched.mock.calls.map(([address]) => address.href)).toEqual([
      'chrome-extension://cp/overlays/ferry.uk.json',
    ]);
  });

  test('is nothing where the pack has no overlay of the language', async () => {
    await speak('tr');
    expect(await label()).toBe('The ferry');
    expect(fetched).not.toHaveBeenCalled();
  });

  test('is the pack as it is where the file cannot be read', async () => {
    await speak('fr');
    expect(await label()).toBe('The ferry');
    expect(fetched).toHaveBeenCalledOnce();
  });
});

test('another language speaks at once, and back again', async () => {
  await speak('uk');
  expect(await label()).toBe('Пором');
  await speak('de');
  expect(await label()).toBe('Die Fähre');
  await speak('en');
  expect(await label()).toBe('The ferry');
  await speak('uk');
  expect(await label()).toBe('Пором');
});

test('a search finds by the words of the language and by English ones', async () => {
  const titles = async (query: string, lang: 'uk' | 'en') =>
    (await search(query, 3, lang)).map(({ title }) => title);
  expect(await titles('пором', 'uk')).toEqual(['Пором']);
  expect(await titles('the ferry', 'uk')).toContain('The ferry');
  expect(await titles('пором', 'en')).toEqual([]);
});

test('a file is named after its pack and its language', () => {
  expect(bundledOverlayPath('ferry', 'pt-BR')).toBe('/overlays/ferry.pt-BR.json');
});
