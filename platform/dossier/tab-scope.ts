import type { DossierReply, DossierThere } from '../../contract/dossier.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import {
  countsOnPage,
  type DossierPage,
  type DossierScope,
  packScope,
  pageScope,
} from '../../engine/present/dossier/scope.ts';
import { currentReader } from '../packs/reader.ts';
import { lookAtTab } from '../tab-knowledge.ts';

/** Why a dossier has nothing to be about. */
export type NoScope = Exclude<DossierReply, DossierThere>;

/** What a dossier is about; of a page with its host and what is on it. */
export interface KnownScope
  extends Pick<DossierThere, 'host' | 'time' | 'onPage' | 'laterDifferences'> {
  scope: DossierScope;
}

/**
 * What the dossier of a tab is about. Has the page read first where that has not happened.
 * @param tabId absent for everything in the packs
 * @param day as it is to be, `YYYY-MM-DD`; absent for that of the page, and for all days without one
 */
export async function scopeFor(
  index: PackIndex,
  tabId: number | undefined,
  day: string | undefined,
): Promise<KnownScope | NoScope> {
  if (index.statements.size === 0) return { state: 'no-pack' };
  if (tabId !== undefined) return scopeOfTab(index, tabId, day);
  const scope = packScope(index, day, await currentReader());
  return { scope, time: { day, days: scope.days }, laterDifferences: 0 };
}

async function scopeOfTab(
  index: PackIndex,
  tabId: number,
  asked: string | undefined,
): Promise<KnownScope | NoScope> {
  const tab = await lookAtTab(tabId);
  if (!('site' in tab)) return { state: tab.state };
  const { host } = tab.site;
  if (tab.state === 'read') {
    const { annotations, page } = tab.known;
    const about: DossierPage = { annotations, page, unmarked: tab.unmarked };
    const { published } = page;
    const day = asked ?? published;
    const scope = pageScope(index, about, day, await currentReader());
    const time = { day, published, days: scope.days };
    return { scope, host, time, ...countsOnPage(index, about, scope) };
  }
  return tab.state === 'skipped'
    ? { state: tab.state, host, verdict: tab.verdict }
    : { state: tab.state, host };
}
