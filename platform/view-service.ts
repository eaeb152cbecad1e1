import { browser } from 'wxt/browser';
import { actorDetail } from '../engine/present/actor-detail.ts';
import { pageView } from '../engine/present/page-view.ts';
import { reportedIn } from '../engine/present/reported.ts';
import type { GateVerdict } from '../page/contract.ts';
import { grantedOrigins } from './access.ts';
import { onMessage, type TabView } from './messages.ts';
import { decisionFor, leaveTab, readOpenTabsAgain, readTab, verdictOn } from './open-tabs.ts';
import { forgetPackIndex, packIndex } from './packs/pack-index.ts';
import { listPacks } from './packs/pack-list.ts';
import { isPaused, setPaused } from './paused-tabs.ts';
import { checkRequest, requireOwnPage } from './receive.ts';
import { forgetSearch, search } from './search.ts';
import { readSettings } from './settings.ts';
import { modeOf, siteOf } from './sites.ts';
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
  const tab = await browser.tabs.get(tabId);
  const [settings, granted, state, paused] = await Promise.all([
    readSettings(tab.incognito),
    grantedOrigins(),
    readTabState(tabId),
    isPaused(tabId),
  ]);
  const url = tab.url ?? state?.page.url;
  const host = siteOf(url);
  if (!host) return { state: 'no-site' };
  const site = decisionFor(host, settings, granted);
  if (site.mode === 'never') return { state: 'off', site };
  if (paused) return { state: 'paused', site };
  let verdict: GateVerdict | undefined;
  try {
    verdict = await verdictOn(tabId);
    if (!verdict) {
      await readTab(tabId, site.mode === 'always');
      verdict = await verdictOn(tabId);
    }
  } catch {
    // Browser pages, stores and viewers let no extension in.
    return { state: 'no-site' };
  }
  if (verdict && !verdict.news) return { state: 'skipped', site, verdict };
  const isCurrent = state && withoutHash(state.page.url ?? url) === withoutHash(url);
  if (!isCurrent || state.kind === 'skipped') return { state: 'reading', site };
  if (state.kind === 'failed') return { state: 'failed', site };
  const page = pageView(await packIndex(), state.annotations, state.page, settings.unmarked);
  return { state: 'read', site, verdict: state.verdict, page };
}

function withoutHash(url: string | undefined): string | undefined {
  return url?.split('#')[0];
}
