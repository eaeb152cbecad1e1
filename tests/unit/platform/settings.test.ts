import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SettingsChange } from '../../../contract/settings.ts';
import { FakeArea } from './fake-storage.ts';

let local = new FakeArea();
let session = new FakeArea();
const windows = vi.fn(async () => [{ incognito: false }]);
const tabs = vi.fn(async () => [] as { id: number; lastAccessed: number }[]);

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get local() {
        return local;
      },
      get session() {
        return session;
      },
    },
    windows: { getAll: () => windows() },
    tabs: { query: () => tabs() },
  },
}));

const { isModeUnstored, parseSettings, readSettings } = await import(
  '../../../platform/settings.ts'
);
const writer = await import('../../../platform/settings-writer.ts');
const file = await import('../../../platform/settings-file.ts');
const { damagedForms } = await import('../../../platform/damaged-settings.ts');
const { forgetPrivateSettings } = await import('../../../platform/session-settings.ts');
const { DEFAULTS } = await import('../../../platform/settings-schema.ts');
const { MOST_MUTED_OF_HOST, MOST_MUTED, MOST_UNMARKED } = await import(
  '../../../platform/settings-change.ts'
);

const stored = () => local.items.settings;
const store = (value: unknown) => local.set({ settings: value });
const change = async (wanted: SettingsChange, isPrivate = false) =>
  (await writer.changeSettings(wanted, isPrivate)).outcome;
const set = (values: Extract<SettingsChange, { what: 'defaults' }>['values']) =>
  change({ what: 'defaults', values });
const setSite = (host: string, mode: 'auto' | 'always' | 'never', isPrivate = false) =>
  change({ what: 'site', host, mode }, isPrivate);
const setUnmarked = (
  kind: 'actors' | 'topics',
  id: string,
  isUnmarked: boolean,
  isPrivate = false,
) => change({ what: 'unmarked', kind, id, isUnmarked }, isPrivate);
const importFile = async (text: string) => {
  const read = file.parseSettingsFile(text);
  if (read.ok) await writer.replaceSettings(read.settings);
  return read;
};

beforeEach(() => {
  local = new FakeArea();
  session = new FakeArea();
});

describe('reading', () => {
  test('gives the defaults where nothing is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  test.each([['text'], [42], [null], [[]], [{ version: 'x', sites: 7 }]])(
    'gives the defaults for a damaged store: %j',
    async (damaged) => {
      await store(damaged);
      expect(await readSettings()).toEqual(DEFAULTS);
    },
  );

  test('lets one bad field fall back alone', async () => {
    await store({ version: 1, density: 'all', hoverDelay: -5, sites: { 'a.example': 'never' } });
    expect(await readSettings()).toEqual({
      ...DEFAULTS,
      density: 'all',
      sites: { 'a.example': 'never' },
    });
  });

  test('keeps the good entries of a damaged table', async () => {
    await store({ version: 1, sites: { 'a.example': 'never', 'b.example': 'sometimes' } });
    expect((await readSettings()).sites).toEqual({ 'a.example': 'never' });
  });

  test('knows sites by their one spelling, and leaves out what names none', () => {
    const sites = {
      '*.com': 'never',
      '[': 'always',
      '\ud800': 'never',
      '': 'never',
      '*.other.example': 'never',
      'WWW.Paper.example': 'never',
      'münchen.example': 'always',
      'here.example': 'always',
      'www.here.example': 'never',
      '192.0.2.7': 'never',
    };
    expect(parseSettings({ version: 1, sites }).sites).toEqual({
      'other.example': 'never',
      'paper.example': 'never',
      'xn--mnchen-3ya.example': 'always',
      'here.example': 'always',
      '192.0.2.7': 'never',
    });
  });
});

describe('writing', () => {
  test('stores only what the reader set', async () => {
    await set({ density: 'all' });
    expect(stored()).toEqual({ version: 1, density: 'all' });
    await set({ hoverDelay: 100 });
    expect(stored()).toEqual({ version: 1, density: 'all', hoverDelay: 100 });
  });

  test('loses none of many changes at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, number) => `paper-${number}.example`);
    await Promise.all([
      ...hosts.map((host) => setSite(host, 'never')),
      set({ density: 'all' }),
      set({ kinds: { actor: false } }),
      set({ kinds: { claim: false } }),
      setUnmarked('actors', 'mira-orlova', true),
      setUnmarked('topics', 'ferry', true),
      change({ what: 'pack', id: 'harbour', isUsed: false }),
    ]);
    expect(await readSettings()).toMatchObject({
      sites: Object.fromEntries(hosts.map((host) => [host, 'never'])),
      density: 'all',
      kinds: { actor: false, claim: false, conflict: true },
      unmarked: { actors: ['mira-orlova'], topics: ['ferry'] },
      packs: { harbour: false },
    });
  });

  test('goes on after a change that could not be stored', async () => {
    local.quota = 10;
    await expect(set({ density: 'all' })).rejects.toThrow();
    local.quota = Number.POSITIVE_INFINITY;
    expect(await set({ density: 'page' })).toBe('stored');
  });

  test('a site set back to what holds anyway leaves the table', async () => {
    await setSite('a.example', 'never');
    await setSite('a.example', 'auto');
    expect((await readSettings()).sites).toEqual({});
  });

  test('a site below one that is off is written even as auto', async () => {
    await setSite('a.example', 'never');
    await setSite('b.a.example', 'auto');
    expect((await readSettings()).sites).toEqual({
      'a.example': 'never',
      'b.a.example': 'auto',
    });
  });

  test('a choice for a pack is forgotten where asked', async () => {
    await change({ what: 'pack', id: 'harbour', isUsed: false });
    await change({ what: 'pack', id: 'harbour', isUsed: null });
    expect((await readSettings()).packs).toEqual({});
  });
});

describe('settings that could not be read in full', () => {
  const damaged = { version: 1, density: 'loud', hoverDelay: 100 };

  test('are kept at the first change and stay as they were after all that follow', async () => {
    await store(damaged);
    await set({ density: 'page' });
    expect(stored()).toEqual({ version: 1, density: 'page', hoverDelay: 100 });
    await set({ density: 'all' });
    await set({ hoverDelay: 200 });
    expect(await damagedForms()).toEqual([damaged]);
  });

  test('are kept the first and the last time', async () => {
    const others = [{ version: 1, opensOn: 'wish' }, 'text', { version: 1, new: 7 }];
    for (const form of [damaged, ...others]) {
      await store(form);
      await set({ density: 'page' });
    }
    expect(await damagedForms()).toEqual([damaged, others.at(-1)]);
    expect(JSON.parse((await file.exportDamaged()) ?? '')).toEqual([damaged, others.at(-1)]);
  });

  test('are not what others take for them for the order of their keys', async () => {
    await setSite('z.example', 'never');
    await setSite('a.example', 'always');
    await change({
      ...{ what: 'muted', isMuted: true },
      match: { host: 'a.example', text: 'Mira', taken: 'mira-orlova' },
    });
    await set({ kinds: { claim: false, actor: false } });
    await set({ density: 'all' });
    expect(Object.keys(local.items)).toEqual(['settings']);
    expect(await file.exportDamaged()).toBeUndefined();
  });

  test('are not what version 0.1 kept for them, which is forgotten', async () => {
    const healthy = { density: 'all', sites: { 'a.example': 'never' }, version: 1 };
    await local.set({ settings: healthy, 'settings-damaged': healthy });
    expect(await file.exportDamaged()).toBeUndefined();
    await setSite('a.example', 'auto');
    expect(JSON.stringify(local.items)).not.toContain('a.example');
  });

  test('are not kept where they are far larger than settings, which would leave no room', async () => {
    await store({ version: 1, rubbish: 'x'.repeat(1_500_000) });
    local.quota = 2_000_000;
    expect(await set({ density: 'all' })).toBe('stored');
    expect(local.items).toEqual({ settings: { version: 1, density: 'all' } });
  });
});

describe('the reset', () => {
  test('leaves nothing of what was set, stored, damaged or private', async () => {
    await store({ version: 1, density: 'loud', sites: { 'secret.example': 'never' } });
    await setUnmarked('actors', 'secret-actor', true);
    await store({ version: 1, density: 'louder', sites: { 'secret.example': 'never' } });
    await setSite('secret-too.example', 'always');
    await setSite('secret-private.example', 'never', true);
    expect(Object.keys(local.items)).toHaveLength(3);
    await writer.resetSettings();
    expect([local.items, session.items]).toEqual([{}, {}]);
    expect(await readSettings(true)).toEqual(DEFAULTS);
  });
});

describe('what is not marked', () => {
  test('is stored once, and taken back one by one', async () => {
    await setUnmarked('actors', 'mira-orlova', true);
    await setUnmarked('actors', 'mira-orlova', true);
    await setUnmarked('topics', 'ferry', true);
    expect((await readSettings()).unmarked).toEqual({
      actors: ['mira-orlova'],
      topics: ['ferry'],
    });
    await setUnmarked('actors', 'mira-orlova', false);
    expect((await readSettings()).unmarked).toEqual({ actors: [], topics: ['ferry'] });
  });

  test('keeps its good entries where others are damaged', async () => {
    await store({ version: 1, unmarked: { actors: ['mira-orlova', 7], topics: 'ferry' } });
    expect((await readSettings()).unmarked).toEqual({
      actors: ['mira-orlova'],
      topics: [],
    });
  });

  test('is not forgotten with what an older form lacks', async () => {
    await store({ version: 1, density: 'all' });
    expect(await readSettings()).toMatchObject({
      density: 'all',
      opensOn: 'rest',
      unmarked: { actors: [], topics: [] },
    });
  });

  test('is no longer than a reader could go through, and says so', async () => {
    const actors = Array.from({ length: MOST_UNMARKED }, (_, number) => `actor-${number}`);
    await store({ version: 1, unmarked: { actors, topics: [] } });
    expect(await setUnmarked('actors', 'mira-orlova', true)).toBe('list-full');
    expect(await setUnmarked('actors', 'actor-7', true)).toBe('stored');
    expect(await setUnmarked('actors', 'actor-7', false)).toBe('stored');
    expect(await setUnmarked('actors', 'mira-orlova', true)).toBe('stored');
  });

  test('of one site leaves room for wrong matches on others', async () => {
    const matches = (host: string, count: number) =>
      Array.from({ length: count }, (_, number) => ({ host, text: `${number}`, taken: 'mira' }));
    const mute = (host: string, text: string) =>
      change({ what: 'muted', isMuted: true, match: { host, text, taken: 'mira' } });
    await store({ version: 1, muted: matches('a.example', MOST_MUTED_OF_HOST) });
    expect(await mute('a.example', 'Mira')).toBe('list-full');
    expect(await mute('b.example', 'Mira')).toBe('stored');
    expect(await mute('b.example', 'Mira')).toBe('stored');
    expect((await readSettings()).muted).toHaveLength(MOST_MUTED_OF_HOST + 1);

    const hosts = MOST_MUTED / MOST_MUTED_OF_HOST;
    const muted = Array.from({ length: hosts }, (_, number) => `paper-${number}.example`);
    await store({ version: 1, muted: muted.flatMap((host) => matches(host, MOST_MUTED_OF_HOST)) });
    expect(await mute('b.example', 'Mira')).toBe('list-full');
  });
});

describe('where the browser stores no more', () => {
  test('a site that is switched off is off all the same, and it is known that it is not stored', async () => {
    await setSite('on.example', 'always');
    local.quota = 0;
    expect(await setSite('a.example', 'never')).toBe('this-session');
    expect((await readSettings()).sites).toEqual({ 'on.example': 'always', 'a.example': 'never' });
    expect(await isModeUnstored('a.example')).toBe(true);
    expect(await isModeUnstored('on.example')).toBe(false);
    expect(await setSite('b.example', 'never')).toBe('this-session');
    expect((await readSettings()).sites['a.example']).toBe('never');
  });

  test('it is stored with the next change that is', async () => {
    local.quota = 0;
    await setSite('a.example', 'never');
    local.quota = Number.POSITIVE_INFINITY;
    expect(await set({ density: 'all' })).toBe('stored');
    expect(stored()).toEqual({ version: 1, density: 'all', sites: { 'a.example': 'never' } });
    expect(session.items).toEqual({});
    expect(await isModeUnstored('a.example')).toBe(false);
  });

  test('it is off also where what is known of pages fills the session', async () => {
    await session.set({ 'tab:1': { kind: 'read', page: {}, annotations: 'x'.repeat(1_000) } });
    session.quota = 1_100;
    local.quota = 0;
    expect(await setSite('a.example', 'never')).toBe('this-session');
    expect((await readSettings()).sites).toEqual({ 'a.example': 'never' });
  });

  test('every other change says that it failed, and nothing has changed', async () => {
    local.quota = 0;
    await expect(set({ density: 'all' })).rejects.toThrow('Quota');
    await expect(setUnmarked('actors', 'mira-orlova', true)).rejects.toThrow('Quota');
    await expect(importFile('{"counterpoint":"settings"}')).rejects.toThrow('Quota');
    expect(await readSettings()).toEqual(DEFAULTS);
  });
});

describe('export and import', () => {
  test('carry how a card opens and what is not marked', async () => {
    await set({ opensOn: 'shift' });
    await setUnmarked('topics', 'ferry', true);
    const text = await file.exportSettings();
    await writer.resetSettings();
    expect(await readSettings()).toEqual(DEFAULTS);
    await importFile(text);
    expect(await readSettings()).toMatchObject({
      opensOn: 'shift',
      unmarked: { actors: [], topics: ['ferry'] },
    });
  });

  test('bring back the same settings', async () => {
    await set({ density: 'page' });
    await setSite('a.example', 'never');
    const text = await file.exportSettings();
    await writer.resetSettings();
    expect(await importFile(text)).toMatchObject({ ok: true, isWhole: true, noSites: [] });
    expect(stored()).toEqual({
      version: 1,
      density: 'page',
      sites: { 'a.example': 'never' },
    });
  });

  test('say what could not be taken of a file', async () => {
    const sites = { '*.com': 'never', '[': 'never', 'a.example': 'never' };
    const withSites = JSON.stringify({ counterpoint: 'settings', version: 1, sites });
    expect(await importFile(withSites)).toMatchObject({ isWhole: false, noSites: ['*.com', '['] });
    expect(stored()).toEqual({ version: 1, sites: { 'a.example': 'never' } });
    const withoutSites = JSON.stringify({ counterpoint: 'settings', version: 1, density: 'loud' });
    expect(await importFile(withoutSites)).toMatchObject({ isWhole: false, noSites: [] });
  });

  test.each([
    ['not JSON at all', 'not-json'],
    ['{"sites":{}}', 'not-settings'],
    ['[]', 'not-settings'],
    ['{"counterpoint":"settings","version":99}', 'newer'],
  ])('refuse %j and change nothing', async (text, reason) => {
    await set({ density: 'all' });
    expect(await importFile(text)).toEqual({ ok: false, reason });
    expect(stored()).toEqual({ version: 1, density: 'all' });
  });
});

describe('in private windows', () => {
  test('what is set goes first there, holds nowhere else, and is never stored', async () => {
    await setSite('a.example', 'always');
    await setSite('b.example', 'never', true);
    await setUnmarked('actors', 'mira-orlova', true, true);
    const inPrivate = await readSettings(true);
    expect(inPrivate.sites).toEqual({ 'a.example': 'always', 'b.example': 'never' });
    expect(inPrivate.unmarked.actors).toEqual(['mira-orlova']);
    expect((await readSettings()).sites).toEqual({ 'a.example': 'always' });
    expect(JSON.stringify(local.items)).not.toMatch(/b\.example|orlova/);
  });

  test('it goes with the last of them', async () => {
    await setSite('b.example', 'never', true);
    windows.mockResolvedValueOnce([{ incognito: true }, { incognito: false }]);
    await forgetPrivateSettings();
    expect(session.items['private-settings']).toBeDefined();
    await forgetPrivateSettings();
    expect(session.items['private-settings']).toBeUndefined();
  });
});
