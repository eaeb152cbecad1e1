import { browser } from 'wxt/browser';
import type { DossierPort, DossierScopeName } from '../../contract/ports/dossier.ts';
import { requestAccess } from '../access.ts';
import { openDossierTab, TAB_PARAMETER } from '../dossier/open-dossier.ts';
import { onWish, takeWish } from '../dossier/wish.ts';
import { sendMessage } from '../messages.ts';
import { readTab } from '../open-tabs.ts';
import { onPauseChanged } from '../paused-tabs.ts';
import { onTabStateChanged } from '../tab-state.ts';
import { draftOn, lessonOn } from './drafts.ts';

/** As many hits as fit under a field. */
const SEARCH_LIMIT = 20;

/** What the dossier needs of the browser: in a panel for the tab in front, in a tab for the one named. */
export function createDossierPort(): DossierPort {
  const asked = new URLSearchParams(location.search);
  const isPanel = !asked.has(TAB_PARAMETER);
  const page = async () => (isPanel ? await tabInFront() : namedTab());
  const tabFor = async (scope: DossierScopeName) =>
    scope === 'page' ? ((await page()) ?? browser.tabs.TAB_ID_NONE) : undefined;
  return {
    query: () => location.search.slice(1),
    keepQuery: (query) => history.replaceState(null, '', withTab(query)),
    onQuery(callback) {
      if (!isPanel) return () => undefined;
      const take = async () => {
        const { id } = await browser.windows.getCurrent();
        const wish = await takeWish(id);
        if (wish !== undefined) callback(wish);
      };
      void take();
      return onWish(() => void take());
    },
    ask: async (scope, request) =>
      sendMessage('dossier', { ...request, tabId: await tabFor(scope) }),
    onPageChanged: (callback) => (isPanel ? followFront(callback) : followOne(page, callback)),
    statements: async (scope, ids, day) =>
      sendMessage('dossierStatements', { ids, day, tabId: await tabFor(scope) }),
    async export(scope, asked, format) {
      const tabId = await tabFor(scope);
      const texts: string[] = [];
      for (let part = 0; ; part++) {
        const { text, isLast } = await sendMessage('dossierExport', {
          ...{ ...asked, tabId, format, part },
        });
        texts.push(text);
        if (isLast) return texts.join('');
      }
    },
    async draft(words, asOf) {
      const tabId = await page();
      return tabId === undefined ? null : draftOn(tabId, words, asOf);
    },
    async lesson(words) {
      const tabId = await page();
      return tabId === undefined ? null : lessonOn(tabId, words);
    },
    search: (query) => sendMessage('search', { query, limit: SEARCH_LIMIT }),
    async readAnyway(host) {
      const tabId = await page();
      if (tabId === undefined) return;
      const { incognito: isPrivate } = await browser.tabs.get(tabId);
      const change = { what: 'site', host, mode: 'always' } as const;
      await sendMessage('changeSettings', { change, isPrivate });
      await readTab(tabId, true);
    },
    async goOn() {
      const tabId = await page();
      if (tabId !== undefined) await sendMessage('pauseTab', { tabId, paused: false });
    },
    requestAccess: () => requestAccess('all'),
    openOptions: () => browser.runtime.openOptionsPage(),
    isInTab: !isPanel,
    openInTab: async (query) => openDossierTab(query, await page()),
  };
}

/** The reader's wish is kept in the address beside the tab that it is about. */
function withTab(query: string): string {
  const tab = new URLSearchParams(location.search).get(TAB_PARAMETER);
  const address = new URLSearchParams(query);
  if (tab !== null) address.set(TAB_PARAMETER, tab);
  return `${location.pathname}${address.size > 0 ? `?${address}` : ''}`;
}

function namedTab(): number | undefined {
  const named = Number(new URLSearchParams(location.search).get(TAB_PARAMETER) ?? Number.NaN);
  return Number.isInteger(named) ? named : undefined;
}

async function tabInFront(): Promise<number | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}

/** Calls back when another tab comes to the front, and when what is known of the one in front changes. */
function followFront(callback: () => void): () => void {
  let stopState = followOne(tabInFront, callback);
  const switched = () => {
    stopState();
    stopState = followOne(tabInFront, callback);
    callback();
  };
  // Where there is no access, nothing else tells that the page in front gave way to another.
  const loaded = (tabId: number, { status }: { status?: string | undefined }) => {
    if (status === 'complete') void tabInFront().then((front) => front === tabId && callback());
  };
  browser.tabs.onActivated.addListener(switched);
  browser.tabs.onUpdated.addListener(loaded);
  return () => {
    stopState();
    browser.tabs.onActivated.removeListener(switched);
    browser.tabs.onUpdated.removeListener(loaded);
  };
}

function followOne(page: () => Promise<number | undefined>, callback: () => void): () => void {
  const stops: (() => void)[] = [];
  let isStopped = false;
  void page().then((tabId) => {
    if (isStopped || tabId === undefined) return;
    stops.push(onTabStateChanged(tabId, callback), onPauseChanged(tabId, callback));
  });
  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}
