import type { Claim, ClaimRule } from '../../contract/annotations.ts';
import type { Statement } from '../../contract/pack.ts';
import type { SpokenSentence } from '../quotes/speech.ts';
import type { Speaker } from '../quotes/utterances.ts';
import { placeOf, stancesOf, wordsAt } from './claim-parts.ts';

/** Why a sentence is taken for a claim. */
export interface Ground {
  rule: ClaimRule;
  confidence: number;
  /** Tokens of the words that show it. */
  tokens: readonly number[];
}

/**
 * The claim of a sentence that says in its own words what some statements say.
 * @param stated Views that the sentence itself tells; they come before those of the statements.
 */
export function paraphraseOf(
  spoken: SpokenSentence,
  speaker: Speaker,
  statements: readonly Statement[],
  { rule, confidence, tokens }: Ground,
  stated: Claim['propositions'] = [],
): Claim {
  const propositions = new Map(
    [...stated, ...stancesOf(statements)].map((stance) => [stance.id, stance]),
  );
  return {
    ...placeOf(spoken),
    speaker: speaker.actor,
    match: 'paraphrase',
    confidence,
    statements: statements.map(({ id }) => id),
    propositions: [...propositions.values()],
    evidence: { words: wordsAt(spoken.block, tokens), rule, speaker: speaker.how },
  };
}
