import type { Claim } from '../annotations.ts';
import type { Stance } from '../pack.ts';
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
    const known = stancesOf(index, report.speakers, proposition);
    if (known.size === 0) return [];
    const isNo = report.isNegativeAbout(tokens);
    const plain: Stance = isNo ? 'denies' : 'affirms';
    if (known.has(plain)) return [{ id: proposition, stance: plain }];
    return known.has('conditional') && report.isConditional
      ? [{ id: proposition, stance: 'conditional' }]
      : [];
  });
}

function stancesOf(
  index: PackIndex,
  speakers: readonly string[],
  proposition: string,
): Set<Stance> {
  const stances = speakers
    .flatMap((speaker) => index.statementsOf.get(speaker) ?? [])
    .flatMap((id) => index.statements.get(id)?.entry.stances ?? []);
  return new Set(
    stances.filter((one) => one.proposition === proposition).map(({ stance }) => stance),
  );
}
