import type { ClauseGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { Clause } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Report } from './reports.ts';

/** A sentence with what its clauses are read by. */
export interface Reading {
  block: ArticleBlock;
  sentence: Sentence;
  grammar: ClauseGrammar;
  clauses: readonly Clause[];
}

/** @returns The folded word, nothing behind the last. */
export function wordAt({ tokens }: ArticleBlock, at: number): string {
  return tokens[at]?.word ?? '';
}

/** A report whose cue are these tokens. */
export function reportAt(
  from: number,
  to: number,
  source: Phrase | undefined,
  content: Phrase,
  isParenthetical = false,
): Report {
  const cue = { kind: 'finite' as const, from, to };
  return { cue, source, begin: from, content, isParenthetical, reality: 'told' };
}
