import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const settings = await import('../../../platform/settings.ts');
const { DEFAULTS } = await import('../../../platform/settings-schema.ts');

const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings;
const store = (value: unknown) => fakeBrowser.storage.local.set({ settings: value });

beforeEach(() => fakeBrowser.reset());

describe('reading', () => {
  test('gives the defaults where nothing is stored', async () => {
    expect(await settings.readSettings()).toEqual(DEFAULTS);
  });

  test.each([['text'], [42], [null], [[]], [{ version: 'x', sites: 7 }]])(
    'gives the defaults for a damaged store: %j',
    async (damaged) => {
      await store(damaged);
      expect(await settings.readSettings()).toEqual(DEFAULTS);
    },
  );

  test('lets one bad field fall back alone', async () => {
    await store({ version: 1, density: 'all', hoverDelay: -5, sites: { 'a.example': 'never' } });
    expect(await settings.readSettings()).toEqual({
      ...DEFAULTS,
      density: 'all',
      sites: { 'a.example': 'never' },
    });
  });

  test('keeps the good entries of a damaged table', async () => {
    await store({ version: 1, sites: { 'a.example': 'never', 'b.example': 'sometimes' } });
    expect((await settings.readSettings()).sites).toEqual({ 'a.example': 'never' });
  });
});

describe('writing', () => {
  test('stores only what the reader set', async () => {
    await settings.changeSettings({ density: 'all' });
    expect(await stored()).toEqual({ version: 1, density: 'all' });
  });

  test('puts a setting back to its default', async () => {
    await settings.changeSettings({ density: 'all', hoverDelay: 100 });
    await settings.changeSettings({ density: undefined });
    expect(await stored()).toEqual({ version: 1, hoverDelay: 100 });
  });

  test('keeps what it could not read of a damaged store', async () => {
    const damaged = { version: 1, density: 'loud', hoverDelay: 100 };
    await store(damaged);
    await settings.changeSettings({ density: 'page' });
    expect(await stored()).toEqual({ version: 1, density: 'page', hoverDelay: 100 });
    expect(await fakeBrowser.storage.local.get('settings-damaged')).toEqual({
      'settings-damaged': damaged,
    });
  });

  test('a site set back to what holds anyway leaves the table', async () => {
    await settings.setSiteMode('a.example', 'never');
    await settings.setSiteMode('a.example', 'auto');
    expect((await settings.readSettings()).sites).toEqual({});
  });

  test('a site below one that is off is written even as auto', async () => {
    await settings.setSiteMode('a.example', 'never');
    await settings.setSiteMode('b.a.example', 'auto');
    expect((await settings.readSettings()).sites).toEqual({
      'a.example': 'never',
      'b.a.example': 'auto',
    });
  });
});

describe('what is not marked', () => {
  test('is stored once, and taken back one by one', async () => {
    await settings.setUnmarked('actors', 'mira-orlova', true);
    await settings.setUnmarked('actors', 'mira-orlova', true);
    await settings.setUnmarked('topics', 'ferry', true);
    expect((await settings.readSettings()).unmarked).toEqual({
      actors: ['mira-orlova'],
      topics: ['ferry'],
    });
    await settings.setUnmarked('actors', 'mira-orlova', false);
    expect((await settings.readSettings()).unmarked).toEqual({ actors: [], topics: ['ferry'] });
  });

  test('keeps its good entries where others are damaged', async () => {
    await store({ version: 1, unmarked: { actors: ['mira-orlova', 7], topics: 'ferry' } });
    expect((await settings.readSettings()).unmarked).toEqual({
      actors: ['mira-orlova'],
      topics: [],
    });
  });

  test('is not forgotten with what an older form lacks', async () => {
    await store({ version: 1, density: 'all' });
    expect(await settings.readSettings()).toMatchObject({
      density: 'all',
      opensOn: 'rest',
      unmarked: { actors: [], topics: [] },
    });
  });
});

describe('export and import', () => {
  test('carry how a card opens and what is not marked', async () => {
    await settings.changeSettings({ opensOn: 'shift' });
    await settings.setUnmarked('topics', 'ferry', true);
    const file = await settings.exportSettings();
    await settings.resetSettings();
    expect(await settings.readSettings()).toEqual(DEFAULTS);
    await settings.importSettings(file);
    expect(await settings.readSettings()).toMatchObject({
      opensOn: 'shift',
      unmarked: { actors: [], topics: ['ferry'] },
    });
  });

  test('bring back the same settings', async () => {
    await settings.changeSettings({ density: 'page', sites: { 'a.example': 'never' } });
    const file = await settings.exportSettings();
    await settings.resetSettings();
    expect(await settings.importSettings(file)).toEqual({ ok: true });
    expect(await stored()).toEqual({
      version: 1,
      density: 'page',
      sites: { 'a.example': 'never' },
    });
  });

  test.each([
    ['not JSON at all', 'not-json'],
    ['{"sites":{}}', 'not-settings'],
    ['[]', 'not-settings'],
    ['{"counterpoint":"settings","version":99}', 'newer'],
  ])('refuse %j and change nothing', async (file, reason) => {
    await settings.changeSettings({ density: 'all' });
    expect(await settings.importSettings(file)).toEqual({ ok: false, reason });
    expect(await stored()).toEqual({ version: 1, density: 'all' });
  });
});

describe('in private windows', () => {
  const kept = async () => (await fakeBrowser.storage.session.get(null))['private-settings'];

  test('what is set goes first there, holds nowhere else, and is never stored', async () => {
    await settings.setSiteMode('a.example', 'always');
    await settings.setSiteMode('b.example', 'never', true);
    await settings.setUnmarked('actors', 'mira-orlova', true, true);
    const inPrivate = await settings.readSettings(true);
    expect(inPrivate.sites).toEqual({ 'a.example': 'always', 'b.example': 'never' });
    expect(inPrivate.unmarked.actors).toEqual(['mira-orlova']);
    expect((await settings.readSettings()).sites).toEqual({ 'a.example': 'always' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(
      /b\.example|orlova/,
    );
  });

  test('it goes with the last of them', async () => {
    const { forgetPrivateSettings } = await import('../../../platform/private-settings.ts');
    await settings.setSiteMode('b.example', 'never', true);
    const windows = vi.spyOn(fakeBrowser.windows, 'getAll');
    windows.mockResolvedValue([{ incognito: true }, { incognito: false }] as never);
    await forgetPrivateSettings();
    expect(await kept()).toBeDefined();
    windows.mockResolvedValue([{ incognito: false }] as never);
    await forgetPrivateSettings();
    expect(await kept()).toBeUndefined();
  });
});
