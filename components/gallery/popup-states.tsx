import type { TabView } from '../../contract/tab.ts';
import documentCss from '../document.css?inline';
import popupCss from '../popup/popup.css?inline';
import { Popup } from '../popup/popup.tsx';
import viewsCss from '../views.css?inline';
import { fixturePort } from './fixtures/popup-port.ts';
import { tabs } from './fixtures/tabs.ts';
import type { GalleryState } from './state.ts';

const css = documentCss + viewsCss + popupCss;

const popup = (id: string, tab: TabView, failing = false): GalleryState => ({
  id: `popup-${id}`,
  title: `Popup: ${id}`,
  css,
  surface: 'popup',
  draw: () => <Popup port={fixturePort(tab, { failing })} />,
});

export const popupStates: GalleryState[] = [
  ...Object.entries(tabs).map(([id, tab]) => popup(id, tab)),
  popup('unreachable', tabs.read, true),
];
