import type { Span, TextBlock } from '../engine/annotations.ts';
import type { Collected } from './collect.ts';
import type { Mark } from './marks.ts';

/** What was last sent to be understood, and what came back. */
export interface SentText {
  blocks: TextBlock[];
  marks: Mark[];
  /** Ids of all statements the article reports. */
  reported: string[];
}

/**
 * Whether a fresh look at the page found the article as it was sent, so that nothing need be sent
 * again. Only the article counts, since tickers and teasers around it change all the time; on a page
 * in which no article was found everything does.
 */
export function isSameArticle(before: TextBlock[], now: TextBlock[]): boolean {
  const a = articleOf(before);
  const b = articleOf(now);
  return (
    a.length === b.length &&
    a.every((block, index) => block.text === b[index]?.text && block.kind === b[index]?.kind)
  );
}

/**
 * Finds the place of a span of the text that was sent in the page as it is now, where blocks around
 * the article may have come or gone and moved the numbers.
 */
export function rangeFinder(sent: TextBlock[], now: Collected): (span: Span) => StaticRange | null {
  if (sent === now.blocks) return now.rangeOf;
  const current = articleOf(now.blocks);
  const numbers = new Map(articleOf(sent).map((block, index) => [block.id, current[index]?.id]));
  return (span) => {
    const block = numbers.get(span.block);
    return block === undefined ? null : now.rangeOf({ ...span, block });
  };
}

function articleOf(blocks: TextBlock[]): TextBlock[] {
  const body = blocks.filter((block) => block.region === 'body');
  return body.length > 0 ? body : blocks;
}
