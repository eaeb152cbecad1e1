import type { Pack } from '../../contract/pack.ts';
import { grouped } from './tally.ts';

/** A proposition that is affirmed only, or denied only. */
export interface OneSidedFigures {
  id: string;
  text: string;
  side: 'affirms' | 'denies';
  statements: number;
  /** Ids of who speaks for the side. */
  speakers: string[];
}

/** The propositions that have one side only; those on which nobody takes a side are left out. */
export function oneSidedFigures(pack: Pack): OneSidedFigures[] {
  const stances = pack.statements.flatMap(({ actor, stances }) =>
    stances.map((stance) => ({ actor, ...stance })),
  );
  const byProposition = grouped(stances, ({ proposition }) => [proposition]);
  return pack.propositions.flatMap(({ id, text }) => {
    const on = (side: 'affirms' | 'denies') =>
      (byProposition.get(id) ?? []).filter(({ stance }) => stance === side);
    const [affirming, denying] = [on('affirms'), on('denies')];
    if (affirming.length > 0 === denying.length > 0) return [];
    const own = [...affirming, ...denying];
    return {
      id,
      text,
      side: affirming.length > 0 ? ('affirms' as const) : ('denies' as const),
      statements: own.length,
      speakers: [...new Set(own.map(({ actor }) => actor))],
    };
  });
}
