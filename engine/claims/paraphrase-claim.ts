import type { Claim } from '../annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import type { SpokenSentence } from '../quotes/speech.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { confidenceOf, placeOf, stancesOf } from './claim-parts.ts';
import { recentStatement } from './recent-statement.ts';
import { readReport } from './report.ts';
import { reportedStatements } from './reported-statements.ts';
import { statedPropositions } from './stated-propositions.ts';

/** Cues without a statement that fits are the weakest reason for a mark. */
const PROPOSITION_CONFIDENCE = 0.5;

/** The claim of a sentence that reports in its own words what somebody of the packs said. */
export function paraphraseClaim(
  spoken: SpokenSentence,
  utterance: Utterance,
  index: PackIndex,
): Claim | undefined {
  const { block } = spoken;
  const report = readReport(block, utterance, index);
  if (!report) return undefined;
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
      words: wordsAt(spoken, fitting[0]?.tokens ?? cued),
      rule: 'speaker-and-subject',
      speaker: utterance.speaker.how,
    },
  };
}

function wordsAt({ block }: SpokenSentence, tokens: readonly number[]): string[] {
  const words = [...new Set(tokens)]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const token = block.tokens[at];
      return token ? [block.block.text.slice(token.start, token.end)] : [];
    });
  return [...new Set(words)];
}
