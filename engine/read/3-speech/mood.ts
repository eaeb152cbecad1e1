import type { ArticleBlock } from './article.ts';
import type { Phrase } from './noun-phrases.ts';

/** Whether a stretch outside quotations has a verb in the mood of reported speech. */
export function isSubjunctive(
  { tokens, quoted, block }: ArticleBlock,
  { from, to }: Phrase,
  subjunctive: RegExp,
): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (
      token &&
      !quoted[at] &&
      !token.capital &&
      subjunctive.test(block.text.slice(token.start, token.end))
    )
      return true;
  }
  return false;
}
