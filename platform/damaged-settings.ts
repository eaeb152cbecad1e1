import { browser } from 'wxt/browser';
import { isReadInFull, LARGEST_SETTINGS } from './settings.ts';

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

/** The forms that are kept, the first before the last. */
export async function damagedForms(): Promise<unknown[]> {
  const kept = await browser.storage.local.get([DAMAGED_KEY, DAMAGED_LATER_KEY]);
  // Version 0.1 took settings for damaged that were not.
  return [kept[DAMAGED_KEY], kept[DAMAGED_LATER_KEY]].filter(isDamaged);
}
