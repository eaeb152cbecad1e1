import type { TextBlock } from '../../../contract/annotations.ts';

/** A long book, and ten times the longest reports that are kept up all day, in UTF-16 units. */
export const MOST_TEXT = 1_200_000;
/** What a block costs beside its text, in the same units: a page may be made of a million empty ones. */
const COST_OF_BLOCK = 20;

/** What is read of a page. */
export interface ReadablePart {
  /** In document order; where the text ends inside a block, its beginning. */
  blocks: readonly TextBlock[];
  /** Whether that is all of it. */
  isWhole: boolean;
}

/**
 * Cuts a page down to what one reading may take, since what is found has to be kept as well. The
 * article comes first, then what stands around it.
 */
export function readablePart(blocks: readonly TextBlock[]): ReadablePart {
  let left = MOST_TEXT;
  const lengths = new Map<TextBlock, number>();
  for (const region of ['body', 'outside'] as const) {
    for (const block of blocks) {
      if (block.region !== region || left <= COST_OF_BLOCK) continue;
      const length = Math.min(block.text.length, left - COST_OF_BLOCK);
      lengths.set(block, length);
      left -= length + COST_OF_BLOCK;
    }
  }
  const isWhole =
    lengths.size === blocks.length && blocks.every((one) => lengths.get(one) === one.text.length);
  if (isWhole) return { blocks, isWhole };
  const part = blocks.flatMap((block) => {
    const length = lengths.get(block);
    return length === undefined ? [] : [{ ...block, text: block.text.slice(0, length) }];
  });
  return { blocks: part, isWhole };
}
