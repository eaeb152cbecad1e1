import { browser } from 'wxt/browser';
import { isReadInFull, LARGEST_SETTINGS, SETTINGS_KEY } from './settings.ts';

/** Stored forms of the settings that could not be read in full are kept, so that nothing of them is lost. */

/** The first of them. */
export const DAMAGED_KEY = 'settings-damaged';
/** The last one that came after it. */
export const DAMAGED_LATER_KEY = 'settings-damaged-later';

/**
 * Whether a stored form cannot be read in full. What is larger than settings ever are is not worth
 * keeping: it would leave no room for them.
 */
export function isDamaged(stored: unknown): boolean {
  return (
    stored !== undefined &&
    !isReadInFull(stored) &&
    JSON.stringify(stored).length <= LARGEST_SETTINGS
  );
}

/** The forms that are kept, the first before the last, and the present one where it is damaged too. */
export async function damagedForms(): Promise<unknown[]> {
  const keys = [DAMAGED_KEY, DAMAGED_LATER_KEY, SETTINGS_KEY];
  const kept = await browser.storage.local.get(keys);
  // Version 0.1 took settings for damaged that were not.
  return keys.map((key) => kept[key]).filter(isDamaged);
}
