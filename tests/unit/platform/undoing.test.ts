import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SiteMode } from '../../../contract/tab.ts';
import type { Messages } from '../../../platform/messages.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
vi.mock('../../../platform/packs/pack-index.ts', () => ({
  packIndex: async () => ({ actors: new Map([['wilma-brandt', {}]]), statements: new Map() }),
}));
vi.mock('../../../platform/messages.ts', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
  sendMessage: async () => undefined,
}));

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const handlers = new Map<string, Handler>();

const { serveChoices } = await import('../../../platform/choices-service.ts');
const { readSettings } = await import('../../../platform/settings.ts');
const { changeSettings } = await import('../../../platform/settings-writer.ts');

const setSiteMode = (host: string, mode: SiteMode) => changeSettings({ what: 'site', host, mode });

/** Sends a message as the script of a page in a tab would. */
const say = async (
  name: keyof Messages,
  data: unknown = undefined,
  { tab = 7, incognito = false } = {},
) =>
  handlers.get(name)?.({
    data,
    sender: {
      id: fakeBrowser.runtime.id,
      url: 'https://www.paper.example/story',
      tab: { id: tab, incognito },
    },
  });
const PRIVATE = { incognito: true };
const MATCH = { text: 'Brandt', taken: 'wilma-brandt' };
const readings = vi.fn(async () => []);
let granted: string[];

beforeAll(serveChoices);
beforeEach(() => {
  fakeBrowser.reset();
  granted = ['*://*/*'];
  readings.mockClear();
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins: granted }) });
  Object.assign(fakeBrowser.scripting, { executeScript: readings });
});

test('a wrong match is taken back, and only that one', async () => {
  await say('muteMatch', MATCH);
  await say('muteMatch', { ...MATCH, text: 'Ms Brandt' });
  await say('unmuteMatch', MATCH);
  const { muted } = await readSettings();
  expect(muted).toEqual([{ host: 'paper.example', text: 'Ms Brandt', taken: 'wilma-brandt' }]);
});

test('switching off names the site, and is taken back to what held before', async () => {
  await setSiteMode('paper.example', 'always');
  expect(await say('switchOffHere')).toBe('paper.example');
  expect((await readSettings()).sites).toEqual({ 'paper.example': 'never' });
  await say('switchOnHere');
  expect((await readSettings()).sites).toEqual({ 'paper.example': 'always' });
  expect(readings).not.toHaveBeenCalled();
});

test('is taken back once, and from the tab in which it was done', async () => {
  await say('switchOffHere');
  await expect(say('switchOnHere', undefined, { tab: 8 })).rejects.toThrow(
    'not chosen from this page',
  );
  expect((await readSettings()).sites).toEqual({ 'paper.example': 'never' });
  await say('switchOnHere');
  await setSiteMode('paper.example', 'never');
  await expect(say('switchOnHere')).rejects.toThrow('not chosen from this page');
});

test('where only this tab was granted it is read again at once', async () => {
  granted = [];
  await say('switchOffHere');
  await say('switchOnHere');
  expect(readings).toHaveBeenCalledOnce();
});

test('in a private window nothing is stored, whether done or taken back', async () => {
  await say('switchOffHere', undefined, PRIVATE);
  await say('muteMatch', MATCH, PRIVATE);
  expect((await readSettings(true)).sites).toEqual({ 'paper.example': 'never' });
  expect((await readSettings(true)).muted).toHaveLength(1);
  expect((await readSettings()).sites).toEqual({});
  await say('switchOnHere', undefined, PRIVATE);
  await say('unmuteMatch', MATCH, PRIVATE);
  expect((await readSettings(true)).sites).toEqual({});
  expect((await readSettings(true)).muted).toEqual([]);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});
