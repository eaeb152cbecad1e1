import { browser } from 'wxt/browser';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { SettingsChange } from '../../contract/settings.ts';
import { requestAccess } from '../access.ts';
import { openDossier } from '../dossier/open-dossier.ts';
import { TOP_FRAME } from '../frames.ts';
import { openHelp } from '../help.ts';
import { sendMessage } from '../messages.ts';
import { readTab } from '../open-tabs.ts';
import { onPauseChanged } from '../paused-tabs.ts';
import { takeInPopup } from '../popup-words.ts';
import { onSessionSettingsChanged } from '../session-settings.ts';
import { onSettingsChanged, readSettings } from '../settings.ts';
import { onTabStateChanged } from '../tab-state.ts';
import { draftOn } from './drafts.ts';

/** Names the tab in the address where the popup is opened as a page of its own. */
const TAB_PARAMETER = 'tab';
/** Carries words to look up in the address of such a page. */
const QUERY_PARAMETER = 'query';

/** What the popup needs of the browser, for the tab it was opened on. */
export function createPopupPort(): PopupPort {
  const tab = tabShown();
  const isPrivate = async () => (await browser.tabs.get(await tab)).incognito;
  const change = async (change: SettingsChange) =>
    sendMessage('changeSettings', { change, isPrivate: await isPrivate() });
  const shown: { tabId?: number; windowId?: number } = {};
  // A click has no time to ask for them: panels open in the same turn or not at all.
  void tab.then((tabId) => Object.assign(shown, { tabId }));
  void browser.windows.getCurrent().then(({ id }) => Object.assign(shown, { windowId: id }));
  return {
    openTab: async () => sendMessage('openTab', { tabId: await tab }),
    onTabChanged: (callback) =>
      untilStopped(async (isStopped) => {
        const tabId = await tab;
        if (isStopped()) return undefined;
        const stops = [
          onTabStateChanged(tabId, callback),
          onPauseChanged(tabId, callback),
          onSettingsChanged(callback),
          onSessionSettingsChanged(callback),
        ];
        return () => {
          for (const stop of stops) stop();
        };
      }),
    setMode: (host, mode) => change({ what: 'site', host, mode }),
    setPaused: async (paused) => sendMessage('pauseTab', { tabId: await tab, paused }),
    requestAccess: (scope) => requestAccess(scope === 'all' ? 'all' : { host: scope }),
    search: (query) => sendMessage('search', { query, limit: SEARCH_LIMIT }),
    actorDetail: async (id) => sendMessage('actorDetail', { id, tabId: await tab }),
    saidOn: async (subject) => sendMessage('saidOn', { ...subject, tabId: await tab }),
    isUnmarked: async (id) => (await readSettings(await isPrivate())).unmarked.actors.includes(id),
    setUnmarked: ({ id }, isUnmarked) =>
      change({ what: 'unmarked', kind: 'actors', id, isUnmarked }),
    draft: async (words, asOf) => draftOn(await tab, words, asOf),
    showOnPage: async (target) =>
      sendMessage('showOnPage', target, { tabId: await tab, frameId: TOP_FRAME }),
    lookAgain: async (isWanted) => readTab(await tab, isWanted),
    async readAnyway(host) {
      await change({ what: 'site', host, mode: 'always' });
      await readTab(await tab, true);
    },
    onLookUp(callback) {
      const query = new URLSearchParams(location.search).get(QUERY_PARAMETER);
      if (query !== null) callback(query);
      return untilStopped(async (isStopped) => {
        // What is left for the popup is not meant for a page of its own.
        const isPopup = (await browser.tabs.getCurrent()) === undefined;
        return isPopup && !isStopped() ? takeInPopup(callback) : undefined;
      });
    },
    openHelp,
    openOptions: () => browser.runtime.openOptionsPage(),
    async openDossier() {
      await openDossier('', shown);
      if (!isOwnTab()) window.close();
    },
  };
}

/** As many hits as a popup can show without becoming a list to search in itself. */
const SEARCH_LIMIT = 20;

/** Whether the popup is a page of its own; what the browser opened under its button is closed after use. */
function isOwnTab(): boolean {
  return new URLSearchParams(location.search).has(TAB_PARAMETER);
}

async function tabShown(): Promise<number> {
  const named = Number(new URLSearchParams(location.search).get(TAB_PARAMETER) ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? browser.tabs.TAB_ID_NONE;
}

/** Starts what takes a moment to start; the returned function stops it, also before it has started. */
function untilStopped(
  start: (isStopped: () => boolean) => Promise<(() => void) | undefined>,
): () => void {
  let isStopped = false;
  const started = start(() => isStopped);
  return () => {
    isStopped = true;
    void started.then((stop) => stop?.());
  };
}
