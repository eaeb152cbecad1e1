import { browser } from 'wxt/browser';
import type { ChangeOutcome, Settings, SettingsChange } from '../contract/settings.ts';
import { DAMAGED_KEY, DAMAGED_LATER_KEY, isDamaged } from './damaged-settings.ts';
import { createQueue } from './queue.ts';
import {
  forgetSessionSettings,
  forgetUnstored,
  keepPrivate,
  keepUnstored,
  readSessionSettings,
} from './session-settings.ts';
import { parseStored, readSettings, SETTINGS_KEY, SETTINGS_VERSION } from './settings.ts';
import { valuesAfter } from './settings-change.ts';

/**
 * The one writer of the settings. It works in the background: pages of private windows share neither
 * locks nor memory with the others, but all of them can send a message.
 */

const inTurn = createQueue();

/**
 * Makes one change, after all that were asked for before.
 * @param isPrivate whether in a private window, whose changes are not stored
 * @returns what came of it, and the settings it met
 * @throws where it could not be kept at all
 */
export function changeSettings(
  change: SettingsChange,
  isPrivate = false,
): Promise<{ outcome: ChangeOutcome; before: Settings }> {
  return inTurn(async () => {
    const before = await readSettings(isPrivate);
    const values = valuesAfter(before, change);
    if (values === 'list-full') return { outcome: values, before };
    if (!isPrivate) return { outcome: await storeOrKeep(values), before };
    await keepPrivate(values);
    return { outcome: 'stored', before };
  });
}

/** Puts other settings in the place of all there are. */
export function replaceSettings(settings: Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [SETTINGS_KEY]: { ...settings, version: SETTINGS_VERSION } });
    await forgetUnstored();
  });
}

/** Puts everything back to the defaults, and forgets what was kept of damaged settings. */
export function resetSettings(): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.remove([SETTINGS_KEY, DAMAGED_KEY, DAMAGED_LATER_KEY]);
    await forgetSessionSettings();
  });
}

/** A site that the reader wants left alone is, also where the browser stores nothing. */
async function storeOrKeep(values: Partial<Settings>): Promise<ChangeOutcome> {
  try {
    await store(values);
  } catch (error) {
    if (!values.sites) throw error;
    await keepUnstored({ sites: values.sites });
    return 'this-session';
  }
  return 'stored';
}

async function store(values: Partial<Settings>): Promise<void> {
  const { local } = browser.storage;
  const [{ [SETTINGS_KEY]: raw, [DAMAGED_KEY]: first }, unstored] = await Promise.all([
    local.get([SETTINGS_KEY, DAMAGED_KEY]),
    readSessionSettings(false),
  ]);
  const next = { ...parseStored(raw), ...unstored, ...values, version: SETTINGS_VERSION };
  const keepAs = isDamaged(first) ? DAMAGED_LATER_KEY : DAMAGED_KEY;
  await local.set({ [SETTINGS_KEY]: next, ...(isDamaged(raw) && { [keepAs]: raw }) });
  await forgetUnstored();
  // Version 0.1 took settings for damaged that were not.
  if (first !== undefined && keepAs === DAMAGED_KEY && !isDamaged(raw))
    await local.remove(DAMAGED_KEY);
}
