import { browser } from 'wxt/browser';

/** The accent of the marks, so that the badge reads as part of the same thing. */
const COLOUR = '#4b3f9e';

/** Shows the number of differing accounts on a tab's page; nothing where there is none. */
export async function showBadge(tabId: number, differences: number): Promise<void> {
  const text = differences > 0 ? String(differences) : '';
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]).catch(() => undefined); // The tab may have closed meanwhile.
}

export async function clearBadge(tabId: number): Promise<void> {
  await showBadge(tabId, 0);
}
