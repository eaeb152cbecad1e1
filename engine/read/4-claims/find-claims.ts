import type { Claim } from '../../../contract/annotations.ts';
import type { InSteps } from '../../in-steps.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Speech } from '../3-speech/speech.ts';
import { chooseClaim, judge } from './choose-claim.ts';
import { quotationClaim } from './quotation-claim.ts';
import { type ReadUtterance, scenesInSteps } from './scenes.ts';
import { VERIFIER, type Verifier } from './verifier.ts';

/**
 * Marks the sentences that report statements of the packs or speak to their questions.
 * @param verifier What weighs the candidates; another than that of the engine while one is learned.
 */
export function* findClaims(
  speech: Speech,
  index: PackIndex,
  verifier: Verifier = VERIFIER,
): InSteps<Claim[]> {
  const claims: Claim[] = [];
  for (const read of yield* scenesInSteps(speech, index)) {
    const claim = claimOf(read, verifier);
    if (claim) claims.push(claim);
    yield read.scene ? COST_OF_CHOICE : 1;
  }
  return claims;
}

/** What choosing among the candidates of one utterance costs. */
const COST_OF_CHOICE = 50;

/** The claim of one utterance: what it quotes, with what the rest of it reports. */
export function claimOf(read: ReadUtterance, verifier: Verifier): Claim | undefined {
  const judgement = judge(read, verifier);
  return joined(quotationClaim(read.said), judgement && chooseClaim(judgement));
}

/** A sentence may quote one statement and report another: `… , he said, calling it “game-changing”`. */
function joined(quoted: Claim | undefined, reported: Claim | undefined): Claim | undefined {
  if (!quoted || !reported) return quoted ?? reported;
  if (reported.match !== 'report') return quoted;
  const stances = new Map(
    [...reported.propositions, ...quoted.propositions].map((one) => [one.id, one]),
  );
  return {
    ...quoted,
    statements: [...new Set([...quoted.statements, ...reported.statements])],
    propositions: [...stances.values()],
  };
}
