import type { Claim } from '../../contract/annotations.ts';
import type { Stance } from '../../contract/pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { CueHit } from './cue-index.ts';
import type { Report } from './report.ts';

/**
 * The propositions a report takes a stance on although no single statement of the packs fits it: the
 * same view on another occasion. Only propositions the speaker is known to have spoken on count.
 */
export function statedPropositions(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
): Claim['propositions'] {
  return cues.flatMap(({ proposition, tokens }): Claim['propositions'] => {
    const known = index.stances.of(report.speakers, proposition);
    if (known.size === 0) return [];
    const isNo = report.clauseAbout(tokens).isNo;
    const plain: Stance = isNo ? 'denies' : 'affirms';
    if (known.has(plain) && !report.isConditionalAt(tokens))
      return [{ id: proposition, stance: plain }];
    return known.has('conditional') && report.isConditional
      ? [{ id: proposition, stance: 'conditional' }]
      : [];
  });
}
