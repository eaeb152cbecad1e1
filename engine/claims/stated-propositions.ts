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
    const known = stancesOf(index, report.speakers, proposition);
    if (known.size === 0) return [];
    const isNo = report.clauseAbout(tokens).isNo;
    const plain: Stance = isNo ? 'denies' : 'affirms';
    if (known.has(plain)) return [{ id: proposition, stance: plain }];
    return known.has('conditional') && report.isConditional
      ? [{ id: proposition, stance: 'conditional' }]
      : [];
  });
}

type Stances = ReadonlyMap<string, ReadonlySet<Stance>>;

/** By index and actor, the stances taken on each proposition. */
const known = new WeakMap<PackIndex, Map<string, Stances>>();

function stancesOf(
  index: PackIndex,
  speakers: readonly string[],
  proposition: string,
): ReadonlySet<Stance> {
  const byActor = known.get(index) ?? new Map<string, Stances>();
  known.set(index, byActor);
  const stances = new Set<Stance>();
  for (const speaker of speakers) {
    let own = byActor.get(speaker);
    if (!own) {
      own = stancesBy(index, speaker);
      byActor.set(speaker, own);
    }
    for (const stance of own.get(proposition) ?? []) stances.add(stance);
  }
  return stances;
}

function stancesBy(index: PackIndex, speaker: string): Stances {
  const stances = new Map<string, Set<Stance>>();
  for (const id of index.statementsOf.get(speaker) ?? []) {
    for (const { proposition, stance } of index.statements.get(id)?.entry.stances ?? []) {
      stances.set(proposition, (stances.get(proposition) ?? new Set()).add(stance));
    }
  }
  return stances;
}
