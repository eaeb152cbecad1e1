import { browser } from 'wxt/browser';
import type { Settings } from '../contract/settings.ts';
import { keepInSession } from './session-store.ts';
import { parseFields } from './settings-schema.ts';

/** Settings that are not stored: they take the place of the stored ones for as long as the session lasts. */

/** What the reader set in private windows; goes with the last of them. */
const PRIVATE = 'private-settings';
/** What the browser could not store. */
const UNSTORED = 'unstored-settings';

/**
 * What is kept beside the stored settings.
 * @param isPrivate whether for a private window, where what was set in one goes first
 */
export async function readSessionSettings(isPrivate: boolean): Promise<Partial<Settings>> {
  const kept = await browser.storage.session.get([PRIVATE, UNSTORED]);
  return { ...parsed(kept[UNSTORED]), ...(isPrivate && parsed(kept[PRIVATE])) };
}

/** Keeps new values for private windows. */
export async function keepPrivate(values: Partial<Settings>): Promise<void> {
  const { [PRIVATE]: kept } = await browser.storage.session.get(PRIVATE);
  await keepInSession({ [PRIVATE]: { ...parsed(kept), ...values } });
}

/** Keeps new values that could not be stored. */
export async function keepUnstored(values: Partial<Settings>): Promise<void> {
  await keepInSession({ [UNSTORED]: { ...(await readSessionSettings(false)), ...values } });
}

/** Forgets what could not be stored, once it is. */
export async function forgetUnstored(): Promise<void> {
  await browser.storage.session.remove(UNSTORED);
}

/** Forgets all settings that are not stored. */
export async function forgetSessionSettings(): Promise<void> {
  await browser.storage.session.remove([PRIVATE, UNSTORED]);
}

/** Forgets what was set in private windows once the last of them is closed. */
export async function forgetPrivateSettings(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (!windows.some(({ incognito }) => incognito)) await browser.storage.session.remove(PRIVATE);
}

/** Calls back after each change, until the returned function is called. */
export function onSessionSettingsChanged(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (PRIVATE in changes || UNSTORED in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** An older version of the extension may have kept it. */
function parsed(kept: unknown): Partial<Settings> {
  return parseFields((kept ?? {}) as Record<string, unknown>);
}
