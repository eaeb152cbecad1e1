import { browser } from 'wxt/browser';
import type { SiteMode } from '../contract/tab.ts';

/**
 * What held for a site before it was switched off from a card, by the tab of the card, so that it can
 * be taken back there and nowhere else. Kept in `storage.session`: it survives the background being
 * stopped, is never written to disk, and goes with the tab or the browser.
 */
const keyOf = (tabId: number) => `switched-off:${tabId}`;

interface Before {
  host: string;
  mode: SiteMode;
}

/** Keeps the mode that a site had; one that was kept for the tab before is forgotten. */
export async function rememberMode(tabId: number, host: string, mode: SiteMode): Promise<void> {
  const before: Before = { host, mode };
  await browser.storage.session.set({ [keyOf(tabId)]: before });
}

/**
 * The mode that a site had before it was switched off from this tab. It can be asked for once.
 * @throws an Error where it was not switched off from there
 */
export async function recallMode(tabId: number, host: string): Promise<SiteMode> {
  const key = keyOf(tabId);
  const { [key]: before } = await browser.storage.session.get(key);
  const { host: switchedOff, mode } = (before as Before | undefined) ?? {};
  if (switchedOff !== host || !mode) throw new Error('The site was not switched off from here.');
  await forgetMode(tabId);
  return mode;
}

/** Forgets what a tab was switched off from. */
export async function forgetMode(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
