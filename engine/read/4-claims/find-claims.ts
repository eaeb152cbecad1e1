import type { Claim } from '../../../contract/annotations.ts';
import type { InSteps } from '../../in-steps.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import type { Speech } from '../3-speech/speech.ts';
import { chooseClaim, judge } from './choose-claim.ts';
import { quotationClaim } from './quotation-claim.ts';
import type { Said } from './said.ts';
import { type ReadUtterance, scenesInSteps } from './scenes.ts';
import { VERIFIER, type Verifier } from './verifier.ts';

/** Marks the sentences that report statements of the packs or speak to their questions. */
export function* findClaims(speech: Speech, index: PackIndex): InSteps<Claim[]> {
  const found = new Map<Said, ReadClaim>();
  for (const read of yield* scenesInSteps(speech, index)) {
    addSurest(found, read, VERIFIER);
    yield read.scene ? COST_OF_CHOICE : 1;
  }
  return [...found.values()].flatMap(({ claim }) => claim ?? []);
}

/** An utterance with its claim, if it has one. */
export interface ReadClaim {
  read: ReadUtterance;
  claim: Claim | undefined;
}

/**
 * Every utterance once, as said by whoever makes the surest claim of it.
 * @param verifier What weighs the candidates; another than that of the engine while one is learned.
 */
export function surest(reads: readonly ReadUtterance[], verifier: Verifier): ReadClaim[] {
  const found = new Map<Said, ReadClaim>();
  for (const read of reads) addSurest(found, read, verifier);
  return [...found.values()];
}

function addSurest(found: Map<Said, ReadClaim>, read: ReadUtterance, verifier: Verifier): void {
  const claim = claimOf(read, verifier);
  const known = found.get(read.said);
  if (!known || isSurer(claim, known.claim)) found.set(read.said, { read, claim });
}

const RANKS = { question: 0, report: 1, quote: 2 };

function isSurer(claim: Claim | undefined, other: Claim | undefined): boolean {
  if (!claim || !other) return other === undefined && claim !== undefined;
  const byRank = RANKS[claim.match] - RANKS[other.match];
  return byRank > 0 || (byRank === 0 && claim.confidence > other.confidence);
}

/** What choosing among the candidates of one utterance costs. */
const COST_OF_CHOICE = 50;

/** The claim of one utterance: what it quotes, with what the rest of it reports. */
function claimOf(read: ReadUtterance, verifier: Verifier): Claim | undefined {
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
