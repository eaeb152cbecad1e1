import { browser } from 'wxt/browser';
import { wordsToLookUp } from '../engine/search/selected-words.ts';
import { leaveForPopup } from './popup-words.ts';
import { selectionIn } from './selection.ts';

const MENU_ENTRY = 'look-up';

type Menus = typeof browser.contextMenus;

/** Answers the entry in the menu of a selection. Firefox on a phone has no such menus. */
export function serveLookUpMenu(): void {
  (browser.contextMenus as Menus | undefined)?.onClicked.addListener(
    ({ menuItemId, selectionText }, tab) => {
      if (menuItemId === MENU_ENTRY) void lookUp(tab?.id, async () => selectionText ?? '');
    },
  );
}

/** Puts the entry into the menu, in the browser's language as the rest of that menu is. */
export async function offerLookUp(): Promise<void> {
  const menus = browser.contextMenus as Menus | undefined;
  await menus?.removeAll();
  menus?.create({
    id: MENU_ENTRY,
    title: browser.i18n.getMessage('lookUp'),
    contexts: ['selection'],
  });
}

/** Looks up what is selected in a tab; called in the reader's own press of keys. */
export async function lookUpSelection(tabId: number | undefined): Promise<void> {
  await lookUp(tabId, async () => (tabId === undefined ? '' : selectionIn(tabId)));
}

/** A browser opens the popup only before anything is awaited, so the words follow it. */
async function lookUp(tabId: number | undefined, read: () => Promise<string>): Promise<void> {
  const opening = openPopup();
  const words = wordsToLookUp(await read());
  if (await opening) await leaveForPopup(words);
  else await openAsPage(tabId, words);
}

/** False where the browser opens no popup, such as in a window without a toolbar. */
async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
}

async function openAsPage(tabId: number | undefined, words: string): Promise<void> {
  const asked = new URLSearchParams({
    tab: String(tabId ?? browser.tabs.TAB_ID_NONE),
    query: words,
  });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/popup.html?${asked}`),
    ...(tabId !== undefined && tabId >= 0 && { openerTabId: tabId }),
  });
}
