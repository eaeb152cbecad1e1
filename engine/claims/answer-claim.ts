import type { Claim } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import { type ArticleBlock, spansWithin } from '../quotes/article.ts';
import type { SpokenSentence } from '../quotes/speech.ts';
import { contentStems } from '../text/content-stems.ts';
import type { ArticleDay } from './dates.ts';
import { isFresh } from './dates.ts';
import { paraphraseOf } from './paraphrase.ts';
import { recentStatement } from './recent-statement.ts';
import { nameAt, readReport } from './report.ts';
import type { Said } from './said.ts';
import { statedPropositions } from './stated-propositions.ts';

/** How many sentences back the matter of a short answer may be named. */
const REACH = 4;
/** So many words between marks are an answer rather than a statement that names its subject. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 8;
const CONFIDENCE = 0.5;

/**
 * The claim of a short quotation that answers what was said before it, such as `No, it was no
 * mistake`: a sentence before is marked with the proposition, its words are named there and here, and
 * the speaker's statement on it was news.
 */
export function answerClaim(
  said: readonly Said[],
  claims: readonly (Claim | undefined)[],
  at: number,
  index: PackIndex,
  day: ArticleDay,
): Claim | undefined {
  const one = said[at];
  const utterance = one?.utterance;
  if (!one || utterance?.speaker.actor === undefined) return undefined;
  const { block } = one.spoken;
  const words = quotedWords(one.spoken);
  if (words < FEWEST_WORDS || words > MOST_WORDS) return undefined;
  const start = Math.max(0, at - REACH);
  const asked = new Set(
    claims.slice(start, at).flatMap((claim) => claim?.propositions.map(({ id }) => id) ?? []),
  );
  const report = asked.size > 0 ? readReport(block, utterance, index, day) : undefined;
  if (!report || report.isQuestion) return undefined;
  const around = new Set(said.slice(start, at).flatMap(stemsOf));
  const cues = index.cues
    .find(report.allStems, report.language.code, around)
    .filter(({ proposition }) => asked.has(proposition))
    .map(({ proposition, tokens }) => ({ proposition, tokens: tokens.filter(isQuoted(block)) }))
    .filter(({ tokens }) => tokens.length > 0);
  const stated = statedPropositions(index, report, cues);
  const recent = stated.length > 0 ? recentStatement(index, report, stated) : undefined;
  if (!recent || !isFresh(recent.statement, day)) return undefined;
  return paraphraseOf(one.spoken, utterance.speaker, [recent.statement], {
    rule: 'speaker-and-days',
    confidence: CONFIDENCE,
    tokens: cues.flatMap(({ tokens }) => tokens),
  });
}

/** Words of the quotations that begin and end in the sentence; none where one goes beyond it. */
function quotedWords({ block, sentence }: SpokenSentence): number {
  const { start, end } = sentence;
  const spans = spansWithin(block, start, end);
  if (spans.some((span) => span.start < start || span.end > end)) return 0;
  let count = 0;
  for (let at = sentence.from; at < sentence.to; at++) count += block.quoted[at] ?? 0;
  return count;
}

/** Only words of the answer itself tell whether it says no. */
function isQuoted({ quoted }: ArticleBlock): (token: number) => boolean {
  return (token) => quoted[token] === 1;
}

function stemsOf({ spoken: { block, sentence } }: Said): string[] {
  const { from, to } = sentence;
  const { language } = block.document;
  return contentStems(block.tokens, from, to, language, nameAt(block), true).map(
    ({ stem }) => stem,
  );
}
