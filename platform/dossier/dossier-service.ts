import type { DossierReply, DossierRequest, DossierThere } from '../../contract/dossier.ts';
import { exportPart } from '../../data/export/parts.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { dossierContent, shownPart } from '../../engine/present/dossier/content.ts';
import { inReadersWords } from '../../engine/present/dossier/in-readers-words.ts';
import { openedStatements } from '../../engine/present/dossier/opened.ts';
import type { DossierScope } from '../../engine/present/dossier/scope.ts';
import { packTitle } from '../../engine/present/pack-title.ts';
import { packIndex } from '../packs/pack-index.ts';
import { onOwnMessage, onPageMessage } from '../receive.ts';
import { readTabState } from '../tab-state.ts';
import { openDossier } from './open-dossier.ts';
import { scopeFor } from './tab-scope.ts';

/** Answers the dossier: one view at a time, statements in full, files for other programs. */
export function serveDossier(): void {
  onOwnMessage('dossier', async (data) => {
    return answer(await packIndex(), data);
  });

  // The panel at once: it opens in the turn of the reader's click or not at all.
  onPageMessage('openDossier', ({ actors }, { tabId, windowId }) =>
    openDossier(queryForKnown(actors, tabId), { tabId, windowId }),
  );

  onOwnMessage('dossierStatements', async (data) => {
    const known = await scopeFor(await packIndex(), data.tabId, data.day);
    return 'scope' in known ? openedStatements(data.ids, known.scope.context) : [];
  });

  onOwnMessage('dossierExport', async (data) => {
    const known = await scopeFor(await packIndex(), data.tabId, data.day);
    if (!('scope' in known)) throw new Error('There is nothing to export.');
    const part = shownPart(known.scope, data);
    // A table is for readers; programs are told with each text in which language it is.
    const pack = data.format === 'csv' ? inReadersWords(part, known.scope.context) : part;
    return exportPart(pack, data.format, data.part, known.time.day);
  });
}

/** @throws where the packs do not know them, so that a page's script cannot have anything else opened */
async function queryForKnown(
  actors: readonly string[],
  tabId: number | undefined,
): Promise<string> {
  const index = await packIndex();
  if (!actors.every((id) => index.actors.has(id))) throw new Error('No such actor.');
  const state = tabId === undefined ? undefined : await readTabState(tabId);
  return queryFor(actors, state?.kind === 'read' ? state.page.published : undefined);
}

/** Two are set side by side; of one, everything is shown that the packs have; on the day of the page. */
function queryFor(actors: readonly string[], day: string | undefined): string {
  const focus = actors.length > 1 ? { scope: 'pack', view: 'pair' } : { scope: 'pack' };
  return new URLSearchParams([
    ...Object.entries(focus),
    ...(day === undefined ? [] : [['day', day] as [string, string]]),
    ...actors.map((actor): [string, string] => ['actor', actor]),
  ]).toString();
}

async function answer(index: PackIndex, request: DossierRequest): Promise<DossierReply> {
  const known = await scopeFor(index, request.tabId, request.day);
  if (!('scope' in known)) return known;
  const { scope, ...told } = known;
  return { state: 'there', ...told, packs: packsOf(scope), ...dossierContent(scope, request) };
}

function packsOf({ context }: DossierScope): DossierThere['packs'] {
  return context.index.packs.map(({ pack: { pack } }) => ({
    title: packTitle(pack, context.reader),
    version: pack.version,
    updated: pack.updated,
  }));
}
