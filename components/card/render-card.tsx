import { render } from 'preact';
import type { CardView } from '../../engine/view.ts';
import { Card } from './card.tsx';
import type { CardActions, CardOptions } from './card-actions.ts';

/**
 * Draws a card.
 * @param container where it goes, such as a shadow root that has the card's styles
 * @returns a function that takes it out again
 */
export function renderCard(
  container: Element | ShadowRoot,
  view: CardView,
  actions: CardActions,
  options: CardOptions = {},
): () => void {
  render(<Card view={view} actions={actions} {...options} />, container);
  return () => render(null, container);
}
