import { render } from 'preact';
import type { OfferedActions } from '../../contract/card.ts';
import type { CardView } from '../../contract/views.ts';
import { Card } from './card.tsx';

/**
 * Draws a card.
 * @param container where it goes, such as a shadow root that has the card's styles
 * @returns a function that takes it out again
 */
export function renderCard(
  container: Element | ShadowRoot,
  view: CardView,
  actions: OfferedActions,
): () => void {
  render(<Card view={view} actions={actions} />, container);
  return () => render(null, container);
}
