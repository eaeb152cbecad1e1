import type { Claim, ClaimClass, ClaimRule } from '../../contract/annotations.ts';
import type { Statement } from '../../contract/pack.ts';
import type { SpokenSentence } from '../quotes/speech.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { placeOf, spanOf, stancesOf, wordsAt } from './claim-parts.ts';

/** Why a sentence is taken for a claim. */
export interface Ground {
  match: Exclude<ClaimClass, 'quote'>;
  rule: ClaimRule;
  confidence: number;
  /** Tokens of the words that show it. */
  tokens: readonly number[];
}

/**
 * The claim of a sentence that says in its own words what some statements say, or speaks to their
 * questions; none where these have no question.
 * @param stated Views that the sentence itself tells; they come before those of the statements.
 */
export function paraphraseOf(
  spoken: SpokenSentence,
  utterance: Utterance,
  statements: readonly Statement[],
  { match, rule, confidence, tokens }: Ground,
  stated: Claim['propositions'] = [],
): Claim | undefined {
  const propositions = new Map(
    [...stated, ...stancesOf(statements)].map((stance) => [stance.id, stance]),
  );
  if (match === 'question' && propositions.size === 0) return undefined;
  return {
    ...placeOf(spoken),
    carrier: spanOf(spoken.block, utterance),
    speaker: utterance.speaker.actor,
    match,
    confidence,
    statements: match === 'question' ? [] : statements.map(({ id }) => id),
    propositions: [...propositions.values()],
    evidence: { words: wordsAt(spoken.block, tokens), rule, speaker: utterance.speaker.how },
  };
}
