import type { Claim } from '../annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Speech, SpokenSentence } from '../quotes/speech.ts';
import { paraphraseClaim } from './paraphrase-claim.ts';
import { quotationClaim } from './quotation-claim.ts';

/** Marks the sentences that report statements of the packs. */
export function findClaims(speech: Speech, index: PackIndex): Claim[] {
  return speech.sentences.flatMap((spoken) => claimsOf(spoken, index));
}

function claimsOf(spoken: SpokenSentence, index: PackIndex): Claim[] {
  const claims =
    spoken.utterances.length === 0
      ? [quotationClaim(spoken, undefined, index)]
      : spoken.utterances.map(
          (utterance) =>
            quotationClaim(spoken, utterance, index) ?? paraphraseClaim(spoken, utterance, index),
        );
  return claims.filter((claim) => claim !== undefined);
}
