import { browser } from 'wxt/browser';
import { ACCENT } from '../contract/marks.ts';
import type { PageCounts } from '../contract/views.ts';

/**
 * Shows on a tab's button what was found on its page: a badge with the number of differing accounts,
 * where there are any, and all numbers in its tooltip.
 */
export async function showFound(
  tabId: number,
  { differences, statements, actors }: PageCounts,
): Promise<void> {
  const found = [differences, statements, actors];
  const title = found.some((number) => number > 0)
    ? browser.i18n.getMessage('titleFound', found.map(String))
    : browser.i18n.getMessage('titleNothing');
  await showOn(tabId, differences > 0 ? String(differences) : '', title);
}

/** Says on a tab's button that its page was left alone. */
export async function showSkipped(tabId: number): Promise<void> {
  await showOn(tabId, '', browser.i18n.getMessage('titleSkipped'));
}

/** Makes a tab's button as it is where nothing is known of the page. */
export async function clearButton(tabId: number): Promise<void> {
  await showOn(tabId, '', browser.i18n.getMessage('name'));
}

async function showOn(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined); // The tab may have closed meanwhile.
}
