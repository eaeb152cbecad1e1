import type { Sentence } from '../../text/sentences.ts';
import type { Gap } from '../../text/tokens.ts';
import type { ArticleBlock } from './article.ts';

/** A stretch of a sentence between two marks, with no quotation broken up. */
export interface Clause {
  from: number;
  to: number;
  /** The mark before it. */
  gap: Gap | undefined;
}

/** Cuts a sentence at its commas, colons, brackets and dashes outside quotations. */
export function clausesOf(block: ArticleBlock, { from, to }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !isCut(block, at)) continue;
    clauses.push({ from: start, to: at, gap: start === from ? 'start' : block.tokens[start]?.gap });
    start = at;
  }
  return clauses;
}

/** Whether more than a quotation mark parts a word from the one before. */
export function isCut({ tokens, quoted, block }: ArticleBlock, at: number): boolean {
  const gap = tokens[at]?.gap;
  if (gap !== 'comma' && gap !== 'other' && gap !== 'stop') return false;
  if (quoted[at] && quoted[at - 1]) return false;
  return MARK.test(block.text.slice(tokens[at - 1]?.end, tokens[at]?.start));
}

const MARK = /[,;:()[\]–—!?]|\s-\s/;
