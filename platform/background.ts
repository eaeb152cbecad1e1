import { browser } from 'wxt/browser';
import type { Settings } from '../contract/settings.ts';
import { serveCommands } from './commands.ts';
import { serveDossier } from './dossier/dossier-service.ts';
import { offerLookUp, serveLookUpMenu } from './look-up.ts';
import { sendMessage } from './messages.ts';
import { reconcileOpenTabs } from './open-tabs.ts';
import { servePages } from './page-service.ts';
import { setPaused } from './paused-tabs.ts';
import { forgetPrivateSettings, onPrivateSettingsChanged } from './private-settings.ts';
import { reconcileRegistration } from './registration.ts';
import { onSettingsChanged, pagePreferences, readSettings } from './settings.ts';
import { siteOf } from './sites.ts';
import { forgetMode } from './switched-off.ts';
import { forgetTab, knownTabs, readTabState } from './tab-state.ts';
import { serveViews } from './view-service.ts';
import { putWordsEverywhere } from './words.ts';

/**
 * Wires the background. All listeners are in place when this returns: a stopped background is woken
 * only for events it listens to in its first turn.
 */
export function startBackground(): void {
  servePages();
  serveViews();
  serveCommands();
  serveLookUpMenu();
  serveDossier();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void reconcileEverything();
    void offerLookUp();
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => {
    void reconcileRegistration();
    void offerLookUp();
  });
  browser.permissions.onAdded.addListener(() => void reconcileEverything());
  browser.permissions.onRemoved.addListener(() => void reconcileEverything());
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void setPaused(tabId, false);
    void forgetMode(tabId);
  });

  onSettingsChanged((now, before) => {
    if (JSON.stringify(now.sites) !== JSON.stringify(before.sites)) void reconcileEverything();
    if (now.language !== before.language) void putWordsEverywhere(now.language);
    if (marksOf(now) !== marksOf(before)) void announcePreferences();
  });
  onPrivateSettingsChanged(() => {
    void reconcileOpenTabs();
    void announcePreferences();
  });
  browser.windows.onRemoved.addListener(() => void forgetPrivateSettings());
}

/** What open pages follow by themselves; they are told of sites, packs and languages in other ways. */
function marksOf({
  sites: _sites,
  packs: _packs,
  language: _language,
  ...others
}: Settings): string {
  return JSON.stringify(others);
}

async function reconcileEverything(): Promise<void> {
  await reconcileRegistration();
  await reconcileOpenTabs();
}

async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}

async function announcePreferences(): Promise<void> {
  const tabs = await knownTabs();
  await Promise.allSettled(
    tabs.map(async (tabId) => {
      const state = await readTabState(tabId);
      if (!state) return;
      const { incognito } = await browser.tabs.get(tabId);
      const settings = await readSettings(incognito);
      const preferences = pagePreferences(settings, siteOf(state.page.url));
      await sendMessage('preferencesChanged', preferences, tabId);
    }),
  );
}
