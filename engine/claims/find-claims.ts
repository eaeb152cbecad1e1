import type { Claim } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Speech, SpokenSentence } from '../quotes/speech.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { articleDay } from './article-day.ts';
import { ArticleReports } from './article-reports.ts';
import { assumedUtterance } from './assumed-speaker.ts';
import { continuedClaim } from './continued-claim.ts';
import { paraphraseClaim, unattributedClaim } from './paraphrase-claim.ts';
import { quotationClaim, quotationsIn } from './quotation-claim.ts';
import type { Said } from './said.ts';

/** Marks the sentences that report statements of the packs. */
export function findClaims(speech: Speech, index: PackIndex): Claim[] {
  const said = speech.sentences
    .filter(({ isDenied }) => !isDenied)
    .flatMap((spoken) => utterancesOf(spoken).map((utterance) => ({ spoken, utterance })))
    .map((one): Said => ({ ...one, quotations: quotationsIn(one.spoken, one.utterance, index) }));
  const day = articleDay(
    speech.sentences[0]?.block.document.page.published,
    said.flatMap(({ quotations }) => quotations),
  );
  const reports = new ArticleReports(index, day);
  const claims = said.map((one, at): Claim | undefined => {
    const assumed = assumedUtterance(said, at);
    const reported = one.utterance
      ? paraphraseClaim(one, one.utterance, reports)
      : assumed && unattributedClaim(one, assumed, reports);
    return joined(quotationClaim(one), reported);
  });
  said.forEach((_, at) => {
    claims[at] ??= continuedClaim(said, claims, at, reports);
  });
  return claims.filter((claim) => claim !== undefined);
}

function utterancesOf({ utterances }: SpokenSentence): (Utterance | undefined)[] {
  return utterances.length > 0 ? utterances : [undefined];
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
