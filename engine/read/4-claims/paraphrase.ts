import type { Claim, ClaimClass, ClaimRule } from '../../../contract/annotations.ts';
import type { Statement } from '../../../contract/pack.ts';
import type { SpokenSentence } from '../3-speech/speech.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import { placeOf, spanOf, wordsAt } from './claim-parts.ts';

/** Why a sentence is taken for a claim. */
export interface Ground {
  match: Exclude<ClaimClass, 'quote'>;
  rule: ClaimRule;
  confidence: number;
  /** Tokens of the words that show it. */
  tokens: readonly number[];
}

/**
 * The claim of a sentence that says in its own words what some statements say, or speaks to some
 * questions.
 * @param statements Those reported; none for a question.
 */
export function paraphraseOf(
  spoken: SpokenSentence,
  utterance: Utterance,
  statements: readonly Statement[],
  { match, rule, confidence, tokens }: Ground,
  propositions: Claim['propositions'],
): Claim {
  return {
    ...placeOf(spoken),
    carrier: spanOf(spoken.block, utterance),
    speaker: utterance.speaker.actor,
    match,
    confidence,
    statements: statements.map(({ id }) => id),
    propositions,
    evidence: { words: wordsAt(spoken.block, tokens), rule, speaker: utterance.speaker.how },
  };
}
