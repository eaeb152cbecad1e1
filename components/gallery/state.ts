import type { VNode } from 'preact';

/** One thing to look at: a component in one of its states, with the styles it has in the product. */
export interface GalleryState {
  id: string;
  title: string;
  /** Text of the stylesheet of the surface. */
  css: string;
  surface: 'card' | 'sheet' | 'popup' | 'page';
  draw(): VNode;
}
