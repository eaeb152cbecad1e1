import type { TextBlock } from '../../contract/annotations.ts';
import type { PlacedText, TextPlace } from '../../contract/article.ts';
import { findBody } from './find-body.ts';

/**
 * The blocks that a page's texts are to the engine, each with its number as id and whether it belongs
 * to the article.
 */
export function toBlocks(texts: readonly PlacedText[], places: readonly TextPlace[]): TextBlock[] {
  const body = findBody(texts, places);
  return texts.map(({ text, kind }, id) => ({
    id,
    text,
    kind,
    region: body[id] ? 'body' : 'outside',
  }));
}
