import { browser } from 'wxt/browser';
import type { TabView } from '../contract/tab.ts';
import { actorDetail } from '../engine/present/actor-detail.ts';
import { pageView } from '../engine/present/page-view.ts';
import { reportedIn } from '../engine/present/reported.ts';
import { onMessage } from './messages.ts';
import { leaveTab, readOpenTabsAgain, readTab } from './open-tabs.ts';
import { forgetPackIndex, packIndex } from './packs/pack-index.ts';
import { listPacks } from './packs/pack-list.ts';
import { setPaused } from './paused-tabs.ts';
import { checkRequest, requireOwnPage } from './receive.ts';
import { forgetSearch, search } from './search.ts';
import { readSettings } from './settings.ts';
import { modeOf, siteOf } from './sites.ts';
import { lookAtTab } from './tab-knowledge.ts';
import { readTabState } from './tab-state.ts';

/** Answers Counterpoint's own pages: what is in a tab, an actor's positions, a search. */
export function serveViews(): void {
  onMessage('openTab', ({ data, sender }) => {
    requireOwnPage(sender);
    checkRequest('openTab', data);
    return tabView(data.tabId);
  });

  onMessage('pauseTab', async ({ data, sender }) => {
    requireOwnPage(sender);
    checkRequest('pauseTab', data);
    await setPaused(data.tabId, data.paused);
    if (data.paused) await leaveTab(data.tabId);
    else await goOn(data.tabId);
  });

  onMessage('actorDetail', async ({ data, sender }) => {
    requireOwnPage(sender);
    checkRequest('actorDetail', data);
    const state = data.tabId === undefined ? undefined : await readTabState(data.tabId);
    const reported = state?.kind === 'read' ? reportedIn(state.annotations) : [];
    return actorDetail(await packIndex(), data.id, state?.page, reported);
  });

  onMessage('packs', ({ sender }) => {
    requireOwnPage(sender);
    return listPacks();
  });

  onMessage('packsChanged', async ({ sender }) => {
    requireOwnPage(sender);
    forgetPackIndex();
    forgetSearch();
    await readOpenTabsAgain();
  });

  onMessage('nameOf', async ({ data, sender }) => {
    requireOwnPage(sender);
    checkRequest('nameOf', data);
    const { actors, statements } = await packIndex();
    const actor = statements.get(data)?.entry.actor ?? data;
    return actors.get(actor)?.entry.name ?? null;
  });

  onMessage('topicLabel', async ({ data, sender }) => {
    requireOwnPage(sender);
    checkRequest('topicLabel', data);
    return (await packIndex()).topics.get(data)?.entry.label ?? null;
  });

  onMessage('search', ({ data, sender }) => {
    requireOwnPage(sender);
    checkRequest('search', data);
    return search(data.query, data.limit);
  });
}

/** A page that was left has nothing of ours any more, and may be another by now. */
async function goOn(tabId: number): Promise<void> {
  const { url, incognito } = await browser.tabs.get(tabId);
  const { sites } = await readSettings(incognito);
  const host = siteOf(url);
  await readTab(tabId, host !== undefined && modeOf(sites, host).mode === 'always');
}

/** Opening the popup is the reader's word that this page may be read, whatever is granted. */
async function tabView(tabId: number): Promise<TabView> {
  const tab = await lookAtTab(tabId);
  if (tab.state === 'no-access') return { state: 'no-site' };
  if (tab.state !== 'read') return tab;
  const { site, known, unmarked } = tab;
  const page = pageView(await packIndex(), known.annotations, known.page, unmarked);
  return { state: 'read', site, verdict: known.verdict, page };
}
