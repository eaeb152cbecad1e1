import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as z from 'zod';
import { COMPILED_FORMAT, type CompiledPack } from '../../contract/compiled-pack.ts';
import { parsePack } from '../../data/load-pack.ts';
import { packHash } from '../../data/pack-hash.ts';
import { reportSchema } from '../../data/report-schema.ts';

import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { upToDate } from '../../platform/packs/up-to-date.ts';
import { readTabState, writeTabState } from '../../platform/tab-state.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const settings = await import('../../platform/settings.ts');
const { changeSettings } = await import('../../platform/settings-writer.ts');
const { parseSettingsFile } = await import('../../platform/settings-file.ts');
const { FIELD_NAMES } = await import('../../platform/settings-schema.ts');

const FIXTURES = join(import.meta.dirname, '../fixtures/version-0.1');
const text = (name: string) => readFileSync(join(FIXTURES, name), 'utf8');
const json = (name: string) => JSON.parse(text(name));

let version = '';
beforeEach(() => {
  fakeBrowser.reset();
  version = '0.2.0';
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    ...{ manifest_version: 3, name: 'Counterpoint', version },
  }));
});

describe('what version 0.1 stored', () => {
  const { version: _version, ...set } = json('settings.json').settings;

  test('settings are read in full', async () => {
    await fakeBrowser.storage.local.set(json('settings.json'));
    expect(await settings.readSettings()).toMatchObject(set);
    await changeSettings({ what: 'defaults', values: { density: 'page' } });
    expect(await fakeBrowser.storage.local.get()).toEqual({
      settings: { ...json('settings.json').settings, version: expect.any(Number), density: 'page' },
    });
  });

  test('settings from its file are taken', async () => {
    const read = parseSettingsFile(text('exported-settings.json'));
    expect(read).toMatchObject({ ok: true, isWhole: true, settings: set });
  });

  test('every setting that it had is among them', () => {
    expect(Object.keys(set).filter((name) => !FIELD_NAMES.some((known) => known === name))).toEqual(
      [],
    );
    expect(Object.keys(set)).toHaveLength(9);
  });

  test('a pack is prepared again, as if its file were installed now', async () => {
    const { packs, contents } = json('installed-packs.json');
    const stored: CompiledPack = JSON.parse(contents[0].text);
    expect(stored.format).not.toBe(COMPILED_FORMAT);
    const parsed = parsePack(json('one-file-pack.json'));
    if (!parsed.ok) throw new Error(`it does not load: ${JSON.stringify(parsed.problems)}`);
    expect(upToDate(stored)).toEqual(compilePack(parsed.pack));
    expect(await packHash(parsed.pack)).toBe(packs[0].hash);
  });

  test('a pack of today is left as it is', () => {
    const parsed = parsePack(json('one-file-pack.json'));
    if (!parsed.ok) throw new Error('it does not load');
    const compiled = compilePack(parsed.pack);
    expect(upToDate(compiled)).toBe(compiled);
  });

  test('what it knew of tabs is dropped, and what the reader said of them kept', async () => {
    const session = json('session.json');
    await fakeBrowser.storage.session.set(session);
    const ids = Object.keys(session).flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? []);
    expect(ids).toHaveLength(3);
    for (const id of ids) expect(await readTabState(Number(id))).toBeUndefined();
    const { isPaused } = await import('../../platform/paused-tabs.ts');
    expect(await isPaused(9)).toBe(true);
    expect((await settings.readSettings(true)).density).toBe('all');
  });
});

test('only the version that wrote what is known of a tab reads it', async () => {
  const state = { kind: 'failed', page: { title: 'Ferry' } } as const;
  await writeTabState(3, state);
  expect(await readTabState(3)).toMatchObject(state);
  version = '0.3.0';
  expect(await readTabState(3)).toBeUndefined();
});

test.each(readdirSync(join(FIXTURES, 'reports')))(
  'the report %s of version 0.1 is known by its schema, and told from those of today by its version',
  (name) => {
    const report = json(`reports/${name}`);
    expect(z.fromJSONSchema(json('report.schema.json')).safeParse(report).success).toBe(true);
    const refused = reportSchema.safeParse(report).error?.issues.map(({ path }) => path.join('.'));
    expect(refused).toContain('version');
    const others = [/^version$/, /^differences$/, /^claims\.\d+\.match$/];
    expect(refused?.filter((path) => !others.some((known) => known.test(path)))).toEqual([]);
  },
);

test('a pack for version 0.1 is one still', () => {
  expect(parsePack(json('one-file-pack.json'))).toMatchObject({ ok: true });
});

test('what the schema of a pack of version 0.1 allows is allowed still', () => {
  const today = join(import.meta.dirname, '../../data/schema/one-file-pack.schema.json');
  const schema = JSON.parse(readFileSync(today, 'utf8'));
  expect(narrowings(json('one-file-pack.schema.json'), schema, '')).toEqual([]);
});

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

const typesOf = ({ type }: Schema) => (type === undefined ? undefined : [type].flat());

/** Where a schema refuses what another allowed: fields that are gone, newly needed, of fewer kinds. */
function narrowings(before: Schema, now: Schema | undefined, path: string): string[] {
  if (!now) return [`${path} is gone`];
  const lost = (kind: string, earlier: readonly unknown[] = [], later?: readonly unknown[]) =>
    later === undefined
      ? []
      : earlier.filter((one) => !later.includes(one)).map((one) => `${path}: no ${kind} ${one}`);
  return [
    ...lost('type', typesOf(before) ?? [], typesOf(now)),
    ...lost('value', before.enum, now.enum),
    ...(now.required ?? [])
      .filter((name) => !before.required?.includes(name))
      .map((name) => `${path}/${name} is needed now`),
    ...Object.entries(before.properties ?? {}).flatMap(([name, schema]) =>
      narrowings(schema, now.properties?.[name], `${path}/${name}`),
    ),
    ...(before.items ? narrowings(before.items, now.items, `${path}[]`) : []),
    ...(before.anyOf ?? []).flatMap((schema, at) =>
      narrowings(schema, now.anyOf?.[at], `${path}|${at}`),
    ),
  ];
}
