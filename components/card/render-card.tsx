import { render } from 'preact';
import type { OfferedActions } from '../../contract/card.ts';
import type { CardView } from '../../contract/views.ts';
import { Card } from './card.tsx';

/**
 * Draws a card.
 * @param container where it goes, with the styles of the card
 * @returns a function that takes it out again
 */
export function renderCard(
  container: Element,
  view: CardView,
  actions: OfferedActions,
): () => void {
  render(<Card view={view} actions={actions} />, container);
  return () => render(null, container);
}
