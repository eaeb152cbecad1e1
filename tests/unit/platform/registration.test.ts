import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  id: string;
  matches: string[];
  excludeMatches?: string[];
}

let registered: Script[] = [];
/** Patterns that the browser does not take, whatever settings think of their hosts. */
let refused: string[] = [];

/** Refuses all of a list for one pattern or one id, as browsers do. */
const scripting = {
  getRegisteredContentScripts: async () => structuredClone(registered),
  async registerContentScripts(scripts: Script[]) {
    const patterns = scripts.flatMap(({ matches, excludeMatches = [] }) => [
      ...matches,
      ...excludeMatches,
    ]);
    if (patterns.some((pattern) => refused.includes(pattern))) throw new Error('Invalid host.');
    if (scripts.some(({ id }) => registered.some((other) => other.id === id)))
      throw new Error('Duplicate script ID.');
    registered.push(...structuredClone(scripts));
  },
  async unregisterContentScripts({ ids }: { ids: string[] }) {
    if (ids.some((id) => !registered.some((other) => other.id === id)))
      throw new Error('Nonexistent script ID.');
    registered = registered.filter(({ id }) => !ids.includes(id));
  },
};

vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  const permissions = { getAll: async () => ({ origins: ['*://*/*'] }) };
  return { browser: { ...fakeBrowser, scripting, permissions } };
});

const { reconcileRegistration } = await import('../../../platform/registration.ts');

const store = (sites: Record<string, string>) =>
  fakeBrowser.storage.local.set({ settings: { version: 1, sites } });

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  refused = [];
});

describe('the registration of the script', () => {
  test('is not undone by entries that name no site', async () => {
    await store({ '*.com': 'never', '[': 'always', '\ud800': 'never', 'off.example': 'never' });
    refused = ['*://*.*.com/*', '*://*.[/*', '*://[/*', '*://\ud800/*'];
    await reconcileRegistration();
    expect(registered).toEqual([
      expect.objectContaining({
        id: 'everywhere-granted',
        matches: ['*://*/*'],
        excludeMatches: ['*://*.off.example/*'],
      }),
    ]);
  });

  test('survives a pattern that the browser refuses by registering all others', async () => {
    await store({
      'odd.example': 'never',
      'off.example': 'never',
      'strange.example': 'always',
      'on.example': 'always',
    });
    refused = ['*://*.odd.example/*', '*://*.strange.example/*'];
    await reconcileRegistration();
    expect(registered.map(({ id, excludeMatches }) => ({ id, excludeMatches }))).toEqual([
      {
        id: 'everywhere-granted',
        excludeMatches: ['*://*.off.example/*', '*://*.on.example/*'],
      },
      { id: 'always-on.example', excludeMatches: undefined },
    ]);
  });

  test('of several calls at once leaves what the last of them wants', async () => {
    await store({ 'on.example': 'always' });
    const first = reconcileRegistration();
    await store({ 'off.example': 'never' });
    await Promise.all([first, reconcileRegistration(), reconcileRegistration()]);
    expect(registered.map(({ id, excludeMatches }) => ({ id, excludeMatches }))).toEqual([
      { id: 'everywhere-granted', excludeMatches: ['*://*.off.example/*'] },
    ]);
  });
});
