import { cardStates } from './card-states.tsx';
import { dossierStates } from './dossier-states.tsx';
import { leftOutStates } from './left-out-states.tsx';
import { pageStates } from './page-states.tsx';
import { popupStates } from './popup-states.tsx';
import type { GalleryState } from './state.ts';

export const states: GalleryState[] = [
  ...cardStates,
  ...popupStates,
  ...dossierStates,
  ...leftOutStates,
  ...pageStates,
];
