import { browser } from 'wxt/browser';

/** Opens the help in a tab. */
export async function openHelp(): Promise<void> {
  await browser.tabs.create({ url: '/help.html' });
}
