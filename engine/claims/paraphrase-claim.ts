import type { Claim, ClaimRule } from '../annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Utterance } from '../quotes/utterances.ts';
import type { ArticleDay } from './article-day.ts';
import { confidenceOf, placeOf, stancesOf, wordsAt } from './claim-parts.ts';
import type { Said } from './find-claims.ts';
import { recentStatement } from './recent-statement.ts';
import { readReport } from './report.ts';
import {
  assumedStatements,
  type ReportedStatement,
  reportedStatements,
} from './reported-statements.ts';
import { statedPropositions } from './stated-propositions.ts';

/** Cues without a statement that fits are the weakest reason for a mark. */
const PROPOSITION_CONFIDENCE = 0.5;

/** The claim of a sentence that reports in its own words what somebody of the packs said. */
export function paraphraseClaim(
  { spoken, quotations }: Said,
  utterance: Utterance,
  index: PackIndex,
  day: ArticleDay,
): Claim | undefined {
  const { block } = spoken;
  const report = readReport(block, utterance, index, day, quotations);
  if (!report || report.isQuestion) return undefined;
  const cues = index.cues.find(report.allStems, report.language.code);
  const fitting = reportedStatements(index, report, cues);
  const stated =
    fitting.length > 0
      ? stancesOf(fitting.map(({ statement }) => statement))
      : statedPropositions(index, report, cues);
  if (stated.length === 0) return undefined;
  const recent = fitting.length > 0 ? undefined : recentStatement(index, report, stated);
  const statements = recent ? [recent] : fitting;
  const ids = new Set(stated.map(({ id }) => id));
  const cued = cues.filter(({ proposition }) => ids.has(proposition)).flatMap((hit) => hit.tokens);
  return {
    ...placeOf(spoken),
    speaker: utterance.speaker.actor,
    match: 'paraphrase',
    confidence: confidenceOf(fitting[0]?.score ?? PROPOSITION_CONFIDENCE),
    statements: statements.map(({ statement }) => statement.id),
    propositions: stated,
    evidence: {
      words: wordsAt(block, fitting[0]?.tokens ?? cued),
      rule: ruleOf(fitting.length > 0, recent !== undefined),
      speaker: utterance.speaker.how,
    },
  };
}

/** The claim of a sentence without a speaker: only what was said in those days, in much the same words. */
export function unattributedClaim(
  said: Said,
  utterance: Utterance,
  index: PackIndex,
  day: ArticleDay,
): Claim | undefined {
  const { block } = said.spoken;
  const report = readReport(block, utterance, index, day, said.quotations);
  if (!report || report.isQuestion) return undefined;
  const cues = index.cues.find(report.allStems, report.language.code);
  const [best] = assumedStatements(index, report, cues);
  return best && claimOf(said, utterance, best);
}

function ruleOf(fits: boolean, isRecent: boolean): ClaimRule {
  if (fits) return 'speaker-and-subject';
  return isRecent ? 'speaker-and-days' : 'speaker-and-view';
}

function claimOf(
  { spoken }: Said,
  { speaker }: Utterance,
  { statement, score, tokens }: ReportedStatement,
): Claim {
  return {
    ...placeOf(spoken),
    speaker: speaker.actor,
    match: 'paraphrase',
    confidence: confidenceOf(score),
    statements: [statement.id],
    propositions: stancesOf([statement]),
    evidence: {
      words: wordsAt(spoken.block, tokens),
      rule: 'speaker-and-subject',
      speaker: speaker.how,
    },
  };
}
