import { browser } from 'wxt/browser';
import type { Settings } from '../contract/settings.ts';
import { serveChoices } from './choices-service.ts';
import { serveCommands } from './commands.ts';
import { serveDossier } from './dossier/dossier-service.ts';
import { serveLeftOut } from './left-out-service.ts';
import { offerLookUp, serveLookUpMenu } from './look-up.ts';
import { sendMessage } from './messages.ts';
import { reconcileOpenTabs } from './open-tabs.ts';
import { forgetOpened } from './opened-tabs.ts';
import { forgetChoices } from './page-choices.ts';
import { servePages } from './page-service.ts';
import { setPaused } from './paused-tabs.ts';
import { watchReadings } from './readings.ts';
import { reconcileRegistration } from './registration.ts';
import { isSameValue } from './same-value.ts';
import { forgetPrivateSettings, onSessionSettingsChanged } from './session-settings.ts';
import { knownTabs } from './session-store.ts';
import { onSettingsChanged, pagePreferences, readSettings } from './settings.ts';
import { serveSettings } from './settings-service.ts';
import { siteOf } from './sites.ts';
import { keepPagesOut } from './storage-access.ts';
import { forgetTab, readTabState } from './tab-state.ts';
import { serveViews } from './view-service.ts';
import { putWordsEverywhere } from './words.ts';

/**
 * Wires the background. All listeners are in place when this returns: a stopped background is woken
 * only for events it listens to in its first turn.
 */
export function startBackground(): void {
  keepPagesOut();
  servePages();
  watchReadings();
  serveChoices();
  serveViews();
  serveLeftOut();
  serveSettings();
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
    void forgetChoices(tabId);
    void forgetOpened(tabId);
  });

  onSettingsChanged((now, before) => {
    if (!isSameValue(now.sites, before.sites)) void reconcileEverything();
    if (now.language !== before.language) void putWordsEverywhere(now.language);
    if (!isSameValue(marksOf(now), marksOf(before))) void announcePreferences();
  });
  onSessionSettingsChanged(() => {
    void reconcileEverything();
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
}: Settings): Partial<Settings> {
  return others;
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
