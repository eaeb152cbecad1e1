import { browser } from 'wxt/browser';
import type { ArticleContent, PageFacts } from '../contract/annotations.ts';
import type { TabView } from '../contract/tab.ts';
import { actorDetail } from '../engine/present/actor-detail.ts';
import { actorName } from '../engine/present/actor-view.ts';
import { pageView } from '../engine/present/page-view.ts';
import { saidOn } from '../engine/present/said-on.ts';
import { topicLabel } from '../engine/present/topic-label.ts';
import {
  carriedBy,
  NOTHING_CARRIED,
} from '../engine/read/5-relations/positions/article-content.ts';
import { languageInUse } from './language-in-use.ts';
import { leaveTab, readOpenTabsAgain, readTab } from './open-tabs.ts';
import { forgetPackIndex, packIndex } from './packs/pack-index.ts';
import { listPacks } from './packs/pack-list.ts';
import { currentReader, forgetTranslations } from './packs/reader.ts';
import { setPaused } from './paused-tabs.ts';
import { onOwnMessage } from './receive.ts';
import { forgetSearch, search } from './search.ts';
import { readSettings } from './settings.ts';
import { modeOf, siteOf } from './sites.ts';
import { lookAtTab } from './tab-knowledge.ts';
import { readTabState } from './tab-state.ts';

/** Answers Counterpoint's own pages: what is in a tab, an actor's positions, a search. */
export function serveViews(): void {
  onOwnMessage('openTab', (data) => {
    return tabView(data.tabId);
  });

  onOwnMessage('pauseTab', async (data) => {
    await setPaused(data.tabId, data.paused);
    if (data.paused) await leaveTab(data.tabId);
    else await goOn(data.tabId);
  });

  onOwnMessage('actorDetail', async (data) => {
    const { page, content } = await articleIn(data.tabId);
    return actorDetail(await packIndex(), data.id, page, content, await currentReader());
  });

  onOwnMessage('saidOn', async ({ tabId, ...subject }) => {
    const { page, content } = await articleIn(tabId);
    return saidOn(await packIndex(), subject, page, content, await currentReader());
  });

  onOwnMessage('packs', () => {
    return listPacks();
  });

  onOwnMessage('packsChanged', async () => {
    forgetPackIndex();
    forgetTranslations();
    forgetSearch();
    await readOpenTabsAgain();
  });

  onOwnMessage('nameOf', async (data) => {
    const index = await packIndex();
    const actor = index.statements.get(data)?.entry.actor ?? data;
    return index.actors.has(actor) ? actorName(actor, index, await currentReader()) : null;
  });

  onOwnMessage('topicLabel', async (data) => {
    return topicLabel(data, await packIndex(), await currentReader())?.text ?? null;
  });

  onOwnMessage('search', async (data) => {
    return search(data.query, data.limit, await languageInUse());
  });
}

/** The article in a tab, as far as it was read: what it says of itself, and what it carries. */
async function articleIn(
  tabId: number | undefined,
): Promise<{ page: PageFacts | undefined; content: ArticleContent }> {
  const state = tabId === undefined ? undefined : await readTabState(tabId);
  return {
    page: state?.page,
    content: state?.kind === 'read' ? carriedBy(state.annotations) : NOTHING_CARRIED,
  };
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
  const [index, reader] = await Promise.all([packIndex(), currentReader()]);
  const page = pageView(index, known.annotations, known.page, unmarked, reader);
  return { state: 'read', site, verdict: known.verdict, page };
}
