import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeArea } from './fake-storage.ts';

let session = new FakeArea();
let origins: string[] = [];
const tabs = [
  { id: 1, url: 'https://a.example/story' },
  // Firefox does not tell the address of a page that it lets no extension into.
  { id: 2 },
  { id: 3, url: 'https://c.example/story' },
];
const left = vi.fn();

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: new FakeArea(),
      get session() {
        return session;
      },
    },
    tabs: { query: async () => tabs },
    permissions: { getAll: async () => ({ origins }) },
    runtime: { getManifest: () => ({ version: '0.2.0' }) },
    scripting: { executeScript: async () => [] },
    action: { setBadgeText: async () => undefined },
  },
}));
vi.mock('../../../platform/messages.ts', () => ({
  sendMessage: async (name: string, _: unknown, tabId: number) => left(name, tabId),
  onMessage: () => undefined,
}));

const { reconcileOpenTabs } = await import('../../../platform/open-tabs.ts');
const { rememberOpened } = await import('../../../platform/opened-tabs.ts');
const { readTabState, writeTabState } = await import('../../../platform/tab-state.ts');

beforeEach(async () => {
  session = new FakeArea();
  left.mockClear();
  for (const [id, host] of [
    [1, 'a'],
    [2, 'b'],
    [3, 'c'],
  ] as const)
    await writeTabState(id, { kind: 'failed', page: { url: `https://${host}.example/story` } });
});

describe('access that is taken back', () => {
  test('has every page left that it was granted for', async () => {
    origins = ['*://*.c.example/*'];
    await reconcileOpenTabs();
    expect(left.mock.calls).toEqual([
      ['leave', 1],
      ['leave', 2],
    ]);
    expect(await readTabState(1)).toBeUndefined();
    expect(await readTabState(3)).toBeDefined();
  });

  test('leaves the pages that the reader opened without a grant', async () => {
    origins = [];
    await rememberOpened(1, 'a.example');
    await rememberOpened(2, 'elsewhere.example');
    await reconcileOpenTabs();
    expect(left.mock.calls.map(([, tab]) => tab)).toEqual([2, 3]);
  });
});
