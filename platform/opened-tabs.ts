import { browser } from 'wxt/browser';
import { keepInSession } from './session-store.ts';

/**
 * The pages that the reader had read by opening Counterpoint on them, without a grant for their site: these
 * stay when a grant is taken back. Kept in `storage.session`, by tab and host.
 */
const keyOf = (tabId: number) => `opened:${tabId}`;

export async function rememberOpened(tabId: number, host: string): Promise<void> {
  await keepInSession({ [keyOf(tabId)]: host });
}

/** Whether the reader opened a page of this host in that tab. */
export async function isOpened(tabId: number, host: string): Promise<boolean> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] === host;
}

export async function forgetOpened(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
