import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { TabState } from '../../../platform/tab-state.ts';
import { FakeArea } from './fake-storage.ts';

let session = new FakeArea();
let open: { id: number; lastAccessed: number }[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get session() {
        return session;
      },
    },
    tabs: { query: async () => open },
    runtime: { getManifest: () => ({ version: '0.2.0' }) },
  },
}));

const { readTabState, writeTabState } = await import('../../../platform/tab-state.ts');
const { keepInSession } = await import('../../../platform/session-store.ts');

const verdict = { news: true, reason: 'readable-text' } as const;
/** A page that takes about so many units. */
const pageOf = (size: number, url = 'https://a.example/story') =>
  ({
    ...{ kind: 'read', page: { url }, verdict },
    annotations: { lang: 'x'.repeat(size), mentions: [], ambiguous: [], quotations: [] },
  }) as unknown as TabState;
const kinds = async (tabs: number[]) => {
  const states = await Promise.all(tabs.map(readTabState));
  return states.map((state) => state?.kind);
};

beforeEach(() => {
  session = new FakeArea();
  open = [];
});

describe('what is known of pages', () => {
  test('gives way by whole tabs, the one that was looked at longest ago first, and no more than is needed', async () => {
    open = [1, 2, 3, 4].map((id) => ({ id, lastAccessed: [30, 10, 20, 40][id - 1] ?? 0 }));
    session.quota = 3_800;
    for (const tab of [1, 2, 3]) await writeTabState(tab, pageOf(1_000));
    await writeTabState(4, pageOf(1_000));
    expect(await kinds([1, 2, 3, 4])).toEqual(['read', 'forgotten', 'read', 'read']);
    await writeTabState(2, pageOf(1_000));
    expect(await kinds([1, 2, 3, 4])).toEqual(['read', 'read', 'forgotten', 'read']);
  });

  test('keeps its address where it gave way', async () => {
    session.quota = 1_800;
    await writeTabState(1, pageOf(1_000, 'https://b.example/story'));
    await writeTabState(2, pageOf(1_000));
    expect(await readTabState(1)).toEqual({
      kind: 'forgotten',
      page: { url: 'https://b.example/story' },
      version: '0.2.0',
    });
  });

  test('of a tab that is gone gives way before all others', async () => {
    open = [{ id: 2, lastAccessed: 10 }];
    session.quota = 2_800;
    await writeTabState(2, pageOf(1_000));
    await writeTabState(1, pageOf(1_000));
    await writeTabState(3, pageOf(1_000));
    expect(await kinds([1, 2, 3])).toEqual(['forgotten', 'read', 'read']);
  });

  test('of a page that has too much on it is that alone, and no other gives way', async () => {
    session.quota = 4_000_000;
    for (const tab of [1, 2]) await writeTabState(tab, pageOf(1_000_000));
    await writeTabState(3, pageOf(3_100_000));
    expect(await kinds([1, 2, 3])).toEqual(['read', 'read', 'too-large']);
    expect(await readTabState(3)).toMatchObject({ page: { url: 'https://a.example/story' } });
  });

  test('gives way to what the reader chose', async () => {
    session.quota = 1_500;
    await writeTabState(1, pageOf(1_000));
    await keepInSession({ 'paused:2': 'x'.repeat(400) });
    expect(await kinds([1])).toEqual(['forgotten']);
    expect(session.items['paused:2']).toBeDefined();
  });

  test('is told where nothing gives way any more', async () => {
    session.quota = 200;
    await expect(writeTabState(1, pageOf(1_000))).rejects.toThrow('Quota');
  });
});
