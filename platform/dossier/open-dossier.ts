import { browser } from 'wxt/browser';
import { leaveWish, takeWish } from './wish.ts';

/** The dossier's page as the build names it. */
const DOSSIER_PAGE = '/sidepanel.html';
/** Names the page's tab in the address of a dossier that is in a tab of its own. */
export const TAB_PARAMETER = 'tab';

/** The parts of the browsers' panels that are used; each browser has one of them. */
interface Panels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the dossier beside the pages, and in a tab where the browser does not let it open there. Has to be
 * called before anything is awaited in a click, or in the message of one: panels open for a reader only.
 * @param query as the address of a dossier has it; what is refused is opened nowhere else
 * @param page the tab it is about and its window
 */
export async function openDossier(
  query: string | Promise<string>,
  page: { tabId?: number | undefined; windowId?: number | undefined },
): Promise<void> {
  const opening = openPanel(page.windowId).then(
    () => true,
    () => false,
  );
  const wish = await query;
  await leaveWish(wish, page.windowId);
  if (await opening) return;
  // No panel is there to take it, and the next one must not.
  await takeWish(page.windowId);
  await openDossierTab(wish, page.tabId);
}

/** Opens the dossier in a tab of its own. */
export async function openDossierTab(query: string, tabId: number | undefined): Promise<void> {
  const address = new URLSearchParams(query);
  address.set(TAB_PARAMETER, String(tabId ?? browser.tabs.TAB_ID_NONE));
  await browser.tabs.create({ url: `${DOSSIER_PAGE}?${address}` });
}

async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId });
  else if (sidebarAction) await sidebarAction.open();
  else throw new Error('This browser has no panel.');
}
