import { browser } from 'wxt/browser';
import { keepInSession } from './session-store.ts';

/**
 * The tabs that the reader paused. Kept in `storage.session`, so that a pause holds over pages and
 * over the background being stopped, and goes with the tab or the browser.
 */
const keyOf = (tabId: number) => `paused:${tabId}`;

export async function isPaused(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === true;
}

export async function setPaused(tabId: number, paused: boolean): Promise<void> {
  if (paused) await keepInSession({ [keyOf(tabId)]: true });
  else await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back when this tab is paused or goes on, until the returned function is called. */
export function onPauseChanged(tabId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (keyOf(tabId) in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
