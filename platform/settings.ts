import { browser } from 'wxt/browser';
import type { PagePreferences } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import { isSameValue } from './same-value.ts';
import { readSessionSettings } from './session-settings.ts';
import { DEFAULTS, parseFields } from './settings-schema.ts';
import { modeOf } from './sites.ts';

/** Where the settings are stored: only what the reader set, so that defaults can change under everybody else. */
export const SETTINGS_KEY = 'settings';
/** Of the form in which settings are stored. */
export const SETTINGS_VERSION = 1;
/** Settings have a few kilobytes; what is larger than this, in UTF-16 units, is something else. */
export const LARGEST_SETTINGS = 1_000_000;

/** What turns the stored form of version n into that of n + 1, in order. */
const MIGRATIONS: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

/**
 * Reads the settings. Damaged or unknown fields fall back one by one to their defaults.
 * @param isPrivate whether for a private window, where what was set in one goes first
 */
export async function readSettings(isPrivate = false): Promise<Settings> {
  const [stored, kept] = await Promise.all([readStored(), readSessionSettings(isPrivate)]);
  return { ...DEFAULTS, ...stored, ...kept };
}

/** What the reader set, as it is stored. */
export async function readStored(): Promise<Partial<Settings>> {
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  return parseStored(stored);
}

/** Whether what holds for a site could not be stored. */
export async function isModeUnstored(host: string): Promise<boolean> {
  const [stored, { sites }] = await Promise.all([readStored(), readSessionSettings(false)]);
  if (!sites) return false;
  return modeOf(sites, host).mode !== modeOf(stored.sites ?? {}, host).mode;
}

/** Calls back with the stored settings before and after each change, until the returned function is called. */
export function onSettingsChanged(callback: (now: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
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

/**
 * Settings from their stored or exported form, whatever its age or state.
 * @param stored anything; only what fits is taken
 */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULTS, ...parseStored(stored) };
}

/** The same without the defaults. */
export function parseStored(stored: unknown): Partial<Settings> {
  return parseFields(migrated(stored));
}

/** Whether all of a stored or exported form is taken. */
export function isReadInFull(stored: unknown): boolean {
  if (!isRecord(stored)) return false;
  const { version: _version, ...fields } = migrated(stored);
  return isSameValue(parseStored(stored), fields);
}

function migrated(stored: unknown): Record<string, unknown> {
  if (!isRecord(stored)) return {};
  const { version } = stored;
  const from = typeof version === 'number' ? Math.max(1, Math.trunc(version)) : SETTINGS_VERSION;
  return MIGRATIONS.slice(from - 1).reduce((value, migrate) => migrate(value), stored);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
