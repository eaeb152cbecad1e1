import type { DossierReply, DossierThere } from '../../contract/dossier.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { type DossierScope, packScope, pageScope } from '../../engine/present/dossier/scope.ts';
import { countsOf, pageView } from '../../engine/present/page-view.ts';
import { currentReader } from '../packs/reader.ts';
import { lookAtTab } from '../tab-knowledge.ts';

/** Why a dossier has nothing to be about. */
export type NoScope = Exclude<DossierReply, DossierThere>;

/** What a dossier is about; of a page with its host and what is on it. */
export interface KnownScope extends Pick<DossierThere, 'host' | 'onPage'> {
  scope: DossierScope;
}

/**
 * What the dossier of a tab is about. Has the page read first where that has not happened.
 * @param tabId absent for everything in the packs
 */
export async function scopeFor(
  index: PackIndex,
  tabId: number | undefined,
): Promise<KnownScope | NoScope> {
  if (index.statements.size === 0) return { state: 'no-pack' };
  if (tabId === undefined) return { scope: packScope(index, await currentReader()) };
  return scopeOfTab(index, tabId);
}

async function scopeOfTab(index: PackIndex, tabId: number): Promise<KnownScope | NoScope> {
  const tab = await lookAtTab(tabId);
  if (!('site' in tab)) return { state: tab.state };
  const { host } = tab.site;
  if (tab.state === 'read') {
    const { annotations, page } = tab.known;
    return {
      scope: pageScope(index, annotations, page, await currentReader()),
      host,
      onPage: countsOf(pageView(index, annotations, page, tab.unmarked)),
    };
  }
  return tab.state === 'skipped'
    ? { state: tab.state, host, verdict: tab.verdict }
    : { state: tab.state, host };
}
