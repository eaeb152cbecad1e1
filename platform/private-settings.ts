import { browser } from 'wxt/browser';
import type { Settings } from '../contract/settings.ts';
import { FIELD_NAMES, parseField } from './settings-schema.ts';

/**
 * What a reader sets in private windows. Lives in `storage.session`, which is never written to disk,
 * and goes with the last private window.
 */
const KEY = 'private-settings';

type PrivateSettings = { [K in keyof Settings]?: Settings[K] | undefined };

/** The settings that were changed in private windows; they take the place of the stored ones there. */
export async function readPrivateSettings(): Promise<Partial<Settings>> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const stored = (kept ?? {}) as Record<string, unknown>;
  const known = FIELD_NAMES.map((name) => [name, parseField(name, stored[name])] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

/** Keeps changes to single settings; undefined has the stored one hold again. */
export async function changePrivateSettings(change: PrivateSettings): Promise<void> {
  const kept = { ...(await readPrivateSettings()), ...change };
  const entries = Object.entries(kept).filter(([, value]) => value !== undefined);
  await browser.storage.session.set({ [KEY]: Object.fromEntries(entries) });
}

/** Calls back after each change, until the returned function is called. */
export function onPrivateSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (KEY in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Forgets what was set in private windows once the last of them is closed. */
export async function forgetPrivateSettings(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await browser.storage.session.remove(KEY);
}
