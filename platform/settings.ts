import { browser } from 'wxt/browser';
import type { PagePreferences } from '../contract/page.ts';
import type { MutedMatch, Settings, Unmarked } from '../contract/settings.ts';
import type { SiteMode } from '../contract/tab.ts';
import { changePrivateSettings, readPrivateSettings } from './private-settings.ts';
import { DEFAULTS, FIELD_NAMES, parseField } from './settings-schema.ts';
import { modeOf } from './sites.ts';

/** Only what the reader set is stored, so that defaults can change under everybody else. */
interface Stored extends Partial<Settings> {
  version: number;
}

const KEY = 'settings';
/** Keeps the last stored form that could not be read in full, so that nothing of it is lost. */
const DAMAGED_KEY = 'settings-damaged';
const VERSION = 1;

/** What turns the stored form of version n into that of n + 1, in order. */
const MIGRATIONS: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * Reads the settings. Damaged or unknown fields fall back one by one to their defaults.
 * @param isPrivate whether for a private window, where what was set in one goes first
 */
export async function readSettings(isPrivate = false): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return { ...parseSettings(stored), ...(isPrivate && (await readPrivateSettings())) };
}

/**
 * Settings from their stored or exported form, whatever its age or state.
 * @param stored anything; only what fits is taken
 */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULTS, ...parseStored(stored) };
}

/**
 * Stores changes to single settings and leaves the others as they are.
 * @param change new values; undefined puts a setting back to its default
 * @param isPrivate whether in a private window, whose changes are not stored
 */
export async function changeSettings(
  change: {
    [K in keyof Settings]?: Settings[K] | undefined;
  },
  isPrivate = false,
): Promise<void> {
  if (isPrivate) {
    await changePrivateSettings(change);
    return;
  }
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  const next: Stored = { ...parseStored(raw), version: VERSION };
  for (const name of FIELD_NAMES) {
    if (!(name in change)) continue;
    if (change[name] === undefined) delete next[name];
    else Object.assign(next, { [name]: change[name] });
  }
  const damaged = raw !== undefined && !isReadInFull(raw);
  await browser.storage.local.set({ [KEY]: next, ...(damaged && { [DAMAGED_KEY]: raw }) });
}

/** Sets the mode of one site; `auto` is written too, since a parent may say otherwise. */
export async function setSiteMode(host: string, mode: SiteMode, isPrivate = false): Promise<void> {
  const { sites } = await readSettings(isPrivate);
  const { [host]: _replaced, ...others } = sites;
  const inherited = modeOf(others, host).mode;
  const next = inherited === mode ? others : { ...others, [host]: mode };
  await changeSettings({ sites: next }, isPrivate);
}

/** Has an actor or a topic marked no more, or again. */
export async function setUnmarked(
  kind: keyof Unmarked,
  id: string,
  isUnmarked: boolean,
  isPrivate = false,
): Promise<void> {
  const { unmarked } = await readSettings(isPrivate);
  const others = unmarked[kind].filter((other) => other !== id);
  const next = isUnmarked ? [...others, id] : others;
  await changeSettings({ unmarked: { ...unmarked, [kind]: next } }, isPrivate);
}

/** Has a match on a host count as wrong, or no longer. */
export async function setMuted(
  { host, text, taken }: MutedMatch,
  isMuted: boolean,
  isPrivate = false,
): Promise<void> {
  const { muted } = await readSettings(isPrivate);
  const others = muted.filter(
    (match) => match.host !== host || match.text !== text || match.taken !== taken,
  );
  const next = isMuted ? [...others, { host, text, taken }] : others;
  await changeSettings({ muted: next }, isPrivate);
}

/** Calls back with the settings before and after each change, until the returned function is called. */
export function onSettingsChanged(callback: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) callback(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The part of the settings that a page of this host may know. */
export function pagePreferences(settings: Settings, host: string | undefined): PagePreferences {
  return {
    density: settings.density,
    kinds: settings.kinds,
    opensOn: settings.opensOn,
    hoverDelay: settings.hoverDelay,
    muted: settings.muted
      .filter((match) => match.host === host)
      .map(({ text, taken }) => ({ text, taken })),
  };
}

/** The settings as a file to keep: what the reader set, nothing else. */
export async function exportSettings(): Promise<string> {
  const { [KEY]: raw } = await browser.storage.local.get(KEY);
  return `${JSON.stringify({ counterpoint: 'settings', version: VERSION, ...parseStored(raw) }, null, 2)}\n`;
}

/**
 * Takes settings from a file made by {@link exportSettings}; all or nothing.
 * @returns whether it was taken, and a reason in plain words where not
 */
export async function importSettings(
  text: string,
): Promise<{ ok: true } | { ok: false; reason: 'not-json' | 'not-settings' | 'newer' }> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  if (!isRecord(value) || value.counterpoint !== 'settings')
    return { ok: false, reason: 'not-settings' };
  if (typeof value.version === 'number' && value.version > VERSION)
    return { ok: false, reason: 'newer' };
  await browser.storage.local.set({ [KEY]: { ...parseStored(value), version: VERSION } });
  return { ok: true };
}

/** Puts everything back to the defaults. */
export async function resetSettings(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function parseStored(stored: unknown): Partial<Settings> {
  if (!isRecord(stored)) return {};
  const from =
    typeof stored.version === 'number' ? Math.max(1, Math.trunc(stored.version)) : VERSION;
  const current = MIGRATIONS.slice(from - 1).reduce((value, migrate) => migrate(value), stored);
  const known = FIELD_NAMES.map((name) => [name, parseField(name, current[name])] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

function isReadInFull(stored: unknown): boolean {
  if (!isRecord(stored)) return false;
  const { version: _version, ...fields } = stored;
  const read: Record<string, unknown> = parseStored(stored);
  return Object.keys(fields).every(
    (name) => JSON.stringify(read[name]) === JSON.stringify(fields[name]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
