import type { VNode } from 'preact';
import documentCss from '../document.css?inline';
import { LeftOut } from '../left-out/left-out.tsx';
import type { Drafts } from '../left-out/use-draft.ts';
import { words } from '../strings.ts';
import viewsCss from '../views.css?inline';
import { fixtureDraft } from './fixtures/drafts.ts';
import type { GalleryState } from './state.ts';

const PAGE = {};

const leftOut = (id: string, draft: Drafts['draft'], asOf?: string): GalleryState => ({
  id: `left-out-${id}`,
  title: `Left out: ${id}`,
  css: documentCss + viewsCss,
  surface: 'page',
  draw: (): VNode => (
    <main class="surface" lang={words.lang} dir={words.dir}>
      <h1 class="visually-hidden">{words.name}</h1>
      <LeftOut port={{ draft }} page={PAGE} asOf={asOf} />
    </main>
  ),
});

export const leftOutStates: GalleryState[] = [
  leftOut('drafted', async (given) => fixtureDraft(given)),
  leftOut('as-of', async (given, asOf) => fixtureDraft(given, asOf), '2031-03-07'),
  leftOut('failing', async () => null),
];
