import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS } from './patience.ts';

/**
 * Opens a page of the extension in a tab of its own.
 * Firefox never settles the navigation to such a page, so readiness is asked of the page itself.
 */
export async function openExtensionPage(
  { browser, extensionUrl }: { browser: Browser; extensionUrl: string },
  path: string,
): Promise<Page> {
  const page = await browser.newPage();
  void page.goto(`${extensionUrl}${path}`).catch(() => undefined);
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const isReady = await page
      .evaluate(() => location.protocol.includes('extension') && document.readyState === 'complete')
      .catch(() => false);
    if (isReady) return page;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The extension's page ${path} did not open.`);
}

/** Opens the popup in a tab, showing what it shows for the tab with this address. */
export async function openPopupFor(
  launched: { browser: Browser; extensionUrl: string },
  address: string,
): Promise<Page> {
  const finder = await openExtensionPage(launched, 'popup.html');
  const tabId = await finder.evaluate(async (url) => {
    // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
    const { chrome } = globalThis as any;
    const tabs: { id: number; url?: string }[] = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url?.startsWith(url))?.id;
  }, address);
  await finder.close();
  const popup = await openExtensionPage(launched, `popup.html?tab=${tabId ?? -1}`);
  await popup.setViewport({ width: 400, height: 600 });
  return popup;
}
