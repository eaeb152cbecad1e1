import type { DossierReply, DossierThere } from '../../contract/dossier.ts';
import type { PackIndex } from '../../engine/pack-index.ts';
import { type DossierScope, packScope, pageScope } from '../../engine/present/dossier/scope.ts';
import { languageInUse } from '../language-in-use.ts';
import { lookAtTab } from '../tab-knowledge.ts';

/** Why a dossier has nothing to be about. */
export type NoScope = Exclude<DossierReply, DossierThere>;

/**
 * What the dossier of a tab is about. Has the page read first where that has not happened.
 * @param tabId absent for everything in the packs
 */
export async function scopeFor(
  index: PackIndex,
  tabId: number | undefined,
): Promise<{ scope: DossierScope; host?: string | undefined } | NoScope> {
  if (index.statements.size === 0) return { state: 'no-pack' };
  if (tabId === undefined) return { scope: packScope(index, await languageInUse()) };
  return scopeOfTab(index, tabId);
}

async function scopeOfTab(
  index: PackIndex,
  tabId: number,
): Promise<{ scope: DossierScope; host: string } | NoScope> {
  const tab = await lookAtTab(tabId);
  if (!('site' in tab)) return { state: tab.state };
  const { host } = tab.site;
  if (tab.state === 'read') {
    const { annotations, page } = tab.known;
    return { scope: pageScope(index, annotations, page, await languageInUse()), host };
  }
  return tab.state === 'skipped'
    ? { state: tab.state, host, verdict: tab.verdict }
    : { state: tab.state, host };
}
