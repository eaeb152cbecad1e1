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
  totals: { actors: 0, statements: 0, relations: 0 },
  actors: [],
  topics: [],
  content: { view: 'pairs', pairs: [], total: 0 },
};

export const dossierStates: GalleryState[] = [
  dossier('matrix', ''),
  dossier('matrix-part', 'scope=pack&row=30', partOfMany),
  dossier('matrix-opened', 'open=ida-3&open=ida-1'),
  dossier('matrix-table', 'table=yes'),
  dossier('timeline', 'view=timeline'),
  dossier('timeline-table', 'view=timeline&table=yes'),
  dossier('pairs', 'view=pair'),
  dossier('pair', 'view=pair&actor=ida&actor=bo'),
  dossier('pair-apart', 'view=pair&actor=cora&actor=dag'),
  dossier('filtered', 'actor=ida&topic=ferry&from=2031-03-01&to=2031-04-30'),
  dossier('no-stances', 'from=2031-03-28&to=2031-03-28'),
  dossier('nothing-left', 'from=1999-01-01&to=1999-12-31'),
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
