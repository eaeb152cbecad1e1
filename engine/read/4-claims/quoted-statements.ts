import type { ClaimEvidence, PageFacts } from '../../../contract/annotations.ts';
import type { Statement } from '../../../contract/pack.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { isLater } from '../../statement-date.ts';
import { align } from './alignment.ts';
import { freshness } from './dates.ts';

/** A stored statement whose words an article quotes. */
export interface QuotedStatement {
  statement: Statement;
  /** 0 to 1. */
  score: number;
  rule: Extract<ClaimEvidence['rule'], 'same-quotation' | 'part-of-quotation'>;
}

/** Below this many words a quotation must be the very words, rare enough, of the right speaker. */
const SHORT = 5;
/** From this many words on, the very words prove the statement whoever is said to speak. */
const LONG = 9;
/** Weighted share of the words on the page that must stand in the stored quote, in order. */
const NEEDED = 0.75;
const NEEDED_WITHOUT_SPEAKER = 0.9;
/** Of a stored quote, the share that makes it the same quotation rather than a part of it. */
const SAME = 0.75;
/** Words in a row that must be the same, so that scattered small words prove nothing. */
const LONGEST_RUN = 3;
/** Sum of inverse frequencies that a short quotation needs: two rare words or three of the middle. */
const RARE_ENOUGH = 7.5;
/** Neighbouring pairs that must be shared before the words are aligned at all. */
const SHARED_PAIRS = 0.3;
const MOST_CANDIDATES = 8;

/**
 * Finds the stored statements that a quotation on the page repeats, whole or in part.
 * @param words Words between the quotation marks, or those of them that stand in one sentence, as
 *   {@link quoteWords} gives them.
 * @param speakers Who is quoted, with those who speak in the same name; empty where nobody was found.
 * @param page Nothing said after its day can be reported.
 */
export function quotedStatements(
  index: PackIndex,
  words: readonly string[],
  speakers: readonly string[],
  { published }: PageFacts,
): QuotedStatement[] {
  if (words.length < 2 || (speakers.length === 0 && words.length < LONG)) return [];
  const share = words.length < SHORT ? 1 : SHARED_PAIRS;
  const found = new Map<string, QuotedStatement>();
  for (const text of index.quotes.candidates(words, speakers, share, MOST_CANDIDATES)) {
    const statement = index.statements.get(text.statement)?.entry;
    if (!statement || isLater(statement, published)) continue;
    const match = compare(index, words, text.words, speakers.length > 0);
    if (!match) continue;
    const score = match.score * freshness(statement, published);
    if (score > (found.get(statement.id)?.score ?? 0)) {
      found.set(statement.id, { statement, score, rule: match.rule });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score);
}

function compare(
  { quotes }: PackIndex,
  words: readonly string[],
  stored: readonly string[],
  hasSpeaker: boolean,
): { score: number; rule: QuotedStatement['rule'] } | undefined {
  const { ofFirst, ofSecond, longestRun } = align(words, stored, quotes.weights);
  const rule = ofSecond >= SAME ? 'same-quotation' : 'part-of-quotation';
  if (words.length < SHORT) {
    const isWhole = longestRun === words.length && stored.length <= words.length + 1;
    const isRare = quotes.weights.sum(new Set(words)) >= RARE_ENOUGH;
    return longestRun === words.length && (isRare || isWhole) ? { score: 0.9, rule } : undefined;
  }
  const needed = hasSpeaker ? NEEDED : NEEDED_WITHOUT_SPEAKER;
  return ofFirst >= needed && longestRun >= LONGEST_RUN ? { score: ofFirst, rule } : undefined;
}
