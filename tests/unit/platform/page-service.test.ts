import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MessagesOfPages } from '../../../platform/messages.ts';
import { FakeArea } from './fake-storage.ts';

const ID = 'counterpoint';
let session = new FakeArea();
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: new FakeArea(),
      get session() {
        return session;
      },
    },
    tabs: { query: async () => [] },
    scripting: { executeScript: async () => [] },
    runtime: { id: ID, getManifest: () => ({ version: '0.2.0' }) },
    i18n: { getMessage: (name: string) => name },
    action: {
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
  },
}));

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;
let deliver: Listener = () => false;
vi.stubGlobal('chrome', {
  runtime: { onMessage: { addListener: (listener: Listener) => (deliver = listener) } },
});

/** Readings that never end by themselves, by what tells them to give up. */
const begun: AbortSignal[] = [];
vi.mock('../../../platform/read-page.ts', () => ({
  readPage: (_data: unknown, _page: unknown, _settings: unknown, signal: AbortSignal) => {
    begun.push(signal);
    return new Promise(() => {});
  },
}));
vi.mock('../../../platform/packs/pack-index.ts', () => ({}));
vi.mock('../../../platform/packs/reader.ts', () => ({}));

const { servePages } = await import('../../../platform/page-service.ts');
const { readTabState } = await import('../../../platform/tab-state.ts');
servePages();

const page = { url: 'https://a.example/story' };
const toRead = { page, verdict: { news: true, reason: 'readable-text' }, texts: [], places: [] };
const skipped = { page, verdict: { news: false, reason: 'no-text' } };

function send(
  type: keyof MessagesOfPages,
  data: unknown,
  from: { tab: number; frame?: number; document: string },
): Promise<unknown> {
  const sender = {
    ...{ id: ID, url: page.url, frameId: from.frame ?? 0, documentId: from.document },
    tab: { id: from.tab, windowId: 1, incognito: false },
  };
  return new Promise((resolve) => {
    deliver({ id: 1, type, data, timestamp: 1 }, sender, resolve);
  });
}

let tab = 0;

/** Has a document wait for its reading. */
async function reading(frame = 0, document = 'left'): Promise<AbortSignal> {
  const before = begun.length;
  void send('readPage', toRead, { tab, frame, document });
  await expect.poll(() => begun.length).toBe(before + 1);
  return begun[before] as AbortSignal;
}

beforeEach(() => {
  session = new FakeArea();
  tab += 1;
});

describe('a reading whose document was left without a word', () => {
  test.each([
    ['comes to be read', 'loadReading', undefined],
    ['is left alone', 'pageSkipped', skipped],
  ] as const)('is stopped once the next one %s', async (_, type, data) => {
    const [left, frame] = [await reading(), await reading(7)];
    await send(type, data, { tab, document: 'next' });
    expect([left.aborted, frame.aborted]).toEqual([true, false]);
  });

  test('is stopped in a frame as well, which says nothing in the window of its tab', async () => {
    const [top, left] = [await reading(), await reading(7)];
    await send('pageSkipped', skipped, { tab, frame: 7, document: 'next' });
    expect([top.aborted, left.aborted]).toEqual([false, true]);
    expect(await readTabState(tab)).toBeUndefined();
  });
});
