import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Messages } from '../../../platform/messages.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));
vi.mock('../../../platform/packs/pack-index.ts', () => ({ packIndex: async () => undefined }));
vi.mock('../../../platform/messages.ts', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
  sendMessage: async () => undefined,
}));

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const handlers = new Map<string, Handler>();

const { servePages } = await import('../../../platform/page-service.ts');
const { readSettings, setSiteMode } = await import('../../../platform/settings.ts');

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

beforeAll(servePages);
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
  await expect(say('switchOnHere', undefined, { tab: 8 })).rejects.toThrow('from here');
  expect((await readSettings()).sites).toEqual({ 'paper.example': 'never' });
  await say('switchOnHere');
  await setSiteMode('paper.example', 'never');
  await expect(say('switchOnHere')).rejects.toThrow('from here');
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
