import type { DossierReply } from '../../contract/dossier.ts';
import documentCss from '../document.css?inline';
import dossierCss from '../dossier/dossier.css?inline';
import { Dossier } from '../dossier/dossier.tsx';
import viewsCss from '../views.css?inline';
import { fixtureDossier, partOfMany } from './fixtures/dossier-port.ts';
import type { GalleryState } from './state.ts';

const css = documentCss + viewsCss + dossierCss;

const dossier = (
  id: string,
  query: string,
  reply?: DossierReply | 'unreachable',
): GalleryState => ({
  id: `dossier-${id}`,
  title: `Dossier: ${id}`,
  css,
  surface: 'page',
  draw: () => <Dossier port={fixtureDossier(query, reply)} />,
});

const host = 'paper.example';
const empty: DossierReply = {
  state: 'there',
  host,
  packs: [{ title: 'The ferry of Skarholm', updated: '2031-04-10' }],
  inScope: 0,
  time: { published: '2031-03-31', day: '2031-03-31', days: [] },
  onPage: { actors: 0, statements: 0, differences: 0 },
  laterDifferences: 0,
  totals: { actors: 0, statements: 0, differences: 0 },
  actors: [],
  topics: [],
  content: { view: 'pairs', pairs: [], total: 0 },
};

export const dossierStates: GalleryState[] = [
  dossier('questions', ''),
  dossier('question', 'question=sails'),
  dossier('question-later', 'question=sails&day=2031-04-08'),
  dossier('question-early', 'question=sails&day=2031-03-04'),
  dossier('question-resolved', 'day=2031-04-08&question=pays'),
  dossier('question-opened', 'question=sails&open=ida-2'),
  dossier('questions-table', 'table=yes&question=sails'),
  dossier('questions-pack', 'scope=pack'),
  dossier('matrix', 'view=matrix&day=2031-04-08'),
  dossier('matrix-part', 'scope=pack&view=matrix&row=24', partOfMany),
  dossier('matrix-opened', 'view=matrix&day=2031-04-08&open=ida-3&open=ida-1'),
  dossier('matrix-table', 'view=matrix&table=yes&day=2031-04-08'),
  dossier('pairs', 'view=pair'),
  dossier('pair', 'view=pair&actor=ida&actor=bo'),
  dossier('pair-apart', 'view=pair&actor=cora&actor=dag'),
  dossier('filtered', 'actor=ida&topic=ferry&from=2031-03-01'),
  dossier('undisputed', 'day=2031-03-02'),
  dossier('nothing-yet', 'day=2031-01-01'),
  dossier('nothing-left', 'from=2099-01-01'),
  dossier('nothing', '', empty),
  dossier('no-site', '', { state: 'no-site' }),
  dossier('no-access', '', { state: 'no-access' }),
  dossier('off', '', { state: 'off', host }),
  dossier('paused', '', { state: 'paused', host }),
  dossier('reading', '', { state: 'reading', host }),
  dossier('skipped', '', {
    state: 'skipped',
    host,
    verdict: { news: false, reason: 'front-page' },
  }),
  dossier('too-large', '', { state: 'too-large', host }),
  dossier('given-up', '', { state: 'given-up', host }),
  dossier('failed', '', { state: 'failed', host }),
  dossier('no-pack', '', { state: 'no-pack' }),
  dossier('unreachable', '', 'unreachable'),
];
