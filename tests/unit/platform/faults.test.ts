import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SettingsChange } from '../../../contract/settings.ts';
import { runs } from '../../effort.ts';
import { FakeArea } from './fake-storage.ts';

/** What befalls one call of the storage: nobody is there for its answer any more, before or after it is done. */
type Fault = 'stopped-before' | 'stopped-after' | 'fails';

/** A storage to which something happens at one call. */
class FaultyArea extends FakeArea {
  calls = 0;
  faultAt = Number.POSITIVE_INFINITY;
  fault: Fault = 'fails';

  override get(keys: string | string[] | null) {
    return this.#suffer(() => super.get(keys));
  }

  override set(items: Record<string, unknown>) {
    return this.#suffer(() => super.set(items));
  }

  override remove(keys: string | string[]) {
    return this.#suffer(() => super.remove(keys));
  }

  async #suffer<T>(call: () => Promise<T>): Promise<T> {
    const at = this.calls++;
    if (at < this.faultAt || (this.fault === 'fails' && at > this.faultAt)) return call();
    if (this.fault === 'fails') throw new Error('The disk is gone.');
    if (this.fault === 'stopped-after' && at === this.faultAt) await call();
    return new Promise<never>(() => undefined);
  }
}

let local = new FaultyArea();
let session = new FakeArea();

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
    windows: { getAll: async () => [{ incognito: false }] },
    tabs: { query: async () => [] },
  },
}));

/** A background that has just woken. */
async function woken() {
  vi.resetModules();
  const [reader, writer, damaged] = await Promise.all([
    import('../../../platform/settings.ts'),
    import('../../../platform/settings-writer.ts'),
    import('../../../platform/damaged-settings.ts'),
  ]);
  return { ...reader, ...writer, ...damaged };
}

const BEFORE = {
  version: 1,
  density: 'all',
  hoverDelay: 250,
  sites: { 'a.example': 'never', 'b.example': 'always' },
  muted: [{ host: 'a.example', text: 'Mira', taken: 'mira' }],
  unmarked: { actors: ['kern'], topics: [] },
  packs: { 'lake-talks': false },
};
const DAMAGED = { ...BEFORE, hoverDelay: 'soon', theme: 'dark' };
const CHANGE: SettingsChange = { what: 'site', host: 'c.example', mode: 'never' };
/** More calls than any write makes. */
const MOST_CALLS = 8;
const SOON_MS = 50;

const soon = () => new Promise((resolve) => setTimeout(resolve, SOON_MS));

beforeEach(() => {
  local = new FaultyArea();
  session = new FakeArea();
});

describe('a change of the settings', () => {
  const faults: Fault[] = ['stopped-before', 'stopped-after', 'fails'];
  const cases = faults.flatMap((fault) =>
    Array.from({ length: MOST_CALLS }, (_, at) => [fault, at] as const),
  );

  test.each(cases)('%s at call %i is made or not, and loses nothing', async (fault, at) => {
    for (const stored of [BEFORE, DAMAGED]) {
      local = new FaultyArea();
      session = new FakeArea();
      local.items = { settings: stored };
      Object.assign(local, { fault, faultAt: at });
      const first = await woken();
      await Promise.race([first.changeSettings(CHANGE).catch(() => undefined), soon()]);
      local.faultAt = Number.POSITIVE_INFINITY;
      const next = await woken();
      const now = await next.readSettings();
      const kept = { ...now.sites };
      delete kept['c.example'];
      expect(kept).toEqual(BEFORE.sites);
      expect(now.muted).toEqual(BEFORE.muted);
      expect(now.unmarked).toEqual(BEFORE.unmarked);
      expect(now.packs).toEqual(BEFORE.packs);
      if (stored === DAMAGED) expect(await next.damagedForms()).toContainEqual(DAMAGED);
      // And the next change goes through.
      await next.changeSettings({ what: 'site', host: 'd.example', mode: 'always' });
      expect((await next.readSettings()).sites).toMatchObject({ 'd.example': 'always' });
    }
  });

  test('of two windows at once is made in both', async () => {
    local.items = { settings: BEFORE };
    const { changeSettings, readSettings } = await woken();
    const hosts = Array.from({ length: 20 }, (_, number) => `${number}.example`);
    await Promise.all(hosts.map((host) => changeSettings({ what: 'site', host, mode: 'never' })));
    const { sites } = await readSettings();
    expect(Object.keys(sites)).toEqual(expect.arrayContaining([...hosts, 'a.example']));
  });

  test('holds for the session where the storage is full, and loses nothing', async () => {
    local.items = { settings: BEFORE };
    local.quota = JSON.stringify(local.items).length;
    const { changeSettings, readSettings } = await woken();
    expect((await changeSettings(CHANGE)).outcome).toBe('this-session');
    expect((await readSettings()).sites).toEqual({ ...BEFORE.sites, 'c.example': 'never' });
    expect(local.items).toEqual({ settings: BEFORE });
  });
});

describe('settings in which a byte is another', () => {
  const text = JSON.stringify(BEFORE);
  const flip = fc.record({
    at: fc.nat({ max: text.length - 1 }),
    bit: fc.nat({ max: 6 }),
  });

  test('are read as settings, cost no field beside it, and are kept until the reader is done with them', async () => {
    const { changeSettings, readSettings, damagedForms, isReadInFull } = await woken();
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, bit }) => {
        const other = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const flipped = parsed(text.slice(0, at) + other + text.slice(at + 1));
        if (flipped === undefined) return;
        local = new FaultyArea();
        local.items = { settings: flipped };
        const now = await readSettings();
        for (const [name, value] of Object.entries(BEFORE)) {
          if (name === 'version' || !(name in flipped)) continue;
          const isSame = JSON.stringify(flipped[name]) === JSON.stringify(value);
          if (isSame) expect(now).toHaveProperty(name, value);
        }
        await changeSettings(CHANGE);
        expect((await readSettings()).sites).toMatchObject({ 'c.example': 'never' });
        if (!isReadInFull(flipped)) expect(await damagedForms()).toContainEqual(flipped);
      }),
      runs(100),
    );
  });
});

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    // What the browser's own store holds is always some value.
    return undefined;
  }
}
