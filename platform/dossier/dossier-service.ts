import type { DossierReply, DossierRequest, DossierThere } from '../../contract/dossier.ts';
import { exportPart } from '../../data/export/parts.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { actorView } from '../../engine/present/actor-view.ts';
import { inReadersWords } from '../../engine/present/dossier/in-readers-words.ts';
import { matrixOf } from '../../engine/present/dossier/matrix.ts';
import { openedStatements } from '../../engine/present/dossier/opened.ts';
import { pairOf, pairsOf } from '../../engine/present/dossier/pair.ts';
import { partOfPack } from '../../engine/present/dossier/part-of-pack.ts';
import type { DossierScope } from '../../engine/present/dossier/scope.ts';
import { type Selection, select, totalsOf } from '../../engine/present/dossier/selection.ts';
import { timelineOf } from '../../engine/present/dossier/timeline.ts';
import { topicChoices } from '../../engine/present/dossier/topic-choices.ts';
import { packTitle } from '../../engine/present/pack-title.ts';
import { packIndex } from '../packs/pack-index.ts';
import { onOwnMessage, onPageMessage } from '../receive.ts';
import { openDossier } from './open-dossier.ts';
import { scopeFor } from './tab-scope.ts';

/** Answers the dossier: one view at a time, statements in full, files for other programs. */
export function serveDossier(): void {
  onOwnMessage('dossier', async (data) => {
    return answer(await packIndex(), data);
  });

  // The panel at once: it opens in the turn of the reader's click or not at all.
  onPageMessage('openDossier', ({ actors }, { tabId, windowId }) =>
    openDossier(queryForKnown(actors), { tabId, windowId }),
  );

  onOwnMessage('dossierStatements', async (data) => {
    const known = await scopeFor(await packIndex(), data.tabId);
    return 'scope' in known ? openedStatements(data.ids, known.scope.context) : [];
  });

  onOwnMessage('dossierExport', async (data) => {
    const known = await scopeFor(await packIndex(), data.tabId);
    if (!('scope' in known)) throw new Error('There is nothing to export.');
    const part = partOfPack(select(known.scope, data.filter));
    // A table is for readers; programs are told with each text in which language it is.
    const pack = data.format === 'csv' ? inReadersWords(part, known.scope.context) : part;
    return exportPart(pack, data.format, data.part);
  });
}

/** @throws where the packs do not know them, so that a page's script cannot have anything else opened */
async function queryForKnown(actors: readonly string[]): Promise<string> {
  const index = await packIndex();
  if (!actors.every((id) => index.actors.has(id))) throw new Error('No such actor.');
  return queryFor(actors);
}

/** Two are set side by side; of one, everything is shown that the packs have. */
function queryFor(actors: readonly string[]): string {
  const focus = actors.length > 1 ? { scope: 'pack', view: 'pair' } : { scope: 'pack' };
  return new URLSearchParams([
    ...Object.entries(focus),
    ...actors.map((actor): [string, string] => ['actor', actor]),
  ]).toString();
}

async function answer(index: PackIndex, request: DossierRequest): Promise<DossierReply> {
  const known = await scopeFor(index, request.tabId);
  if (!('scope' in known)) return known;
  const { scope, host, onPage } = known;
  const selection = select(scope, filterFor(request));
  return {
    state: 'there',
    host,
    onPage,
    packs: packsOf(scope),
    inScope: scope.statements.length,
    totals: totalsOf(selection),
    actors: request.filter.actors.map((id) => actorView(id, scope.context)),
    topics: topicChoices(scope),
    content: contentOf(selection, request),
  };
}

/** Two actors are set side by side; to choose a second one, all others have to be there. */
function filterFor({ view, filter }: DossierRequest): DossierRequest['filter'] {
  if (view !== 'pair') return filter;
  return { ...filter, actors: filter.actors.length > 1 ? filter.actors.slice(0, 2) : [] };
}

function contentOf(
  selection: Selection,
  { view, filter, row, column }: DossierRequest,
): DossierThere['content'] {
  if (view === 'matrix') return { view, matrix: matrixOf(selection, row, column) };
  if (view === 'timeline') return { view, timeline: timelineOf(selection, row) };
  const [first, second] = filter.actors;
  return first !== undefined && second !== undefined
    ? { view, pair: pairOf(selection, [first, second], row) }
    : { view: 'pairs', ...pairsOf(selection, first) };
}

function packsOf({ context }: DossierScope): DossierThere['packs'] {
  return context.index.packs.map(({ pack: { pack } }) => ({
    title: packTitle(pack, context.reader),
    version: pack.version,
    updated: pack.updated,
  }));
}
