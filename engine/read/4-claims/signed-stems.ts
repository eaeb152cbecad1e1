import type { CompiledStems } from '../../../contract/compiled-pack.ts';

/** The stems of a text, with whether the clause they stand in says no. */
export type SignedStems = ReadonlyMap<string, boolean>;

export function signedStems({ text, signs }: CompiledStems): SignedStems {
  const stems = text.split(' ').filter(Boolean);
  return new Map(stems.map((stem, at) => [stem, signs[at] === '1']));
}

/** From this share on the fewer words of one sign leave open what a text says. */
const OPEN_SHARE = 1 / 3;

/**
 * Whether a text says no to the words it shares with a sentence.
 * @returns Nothing where it says both, or has none of the words.
 */
export function signOf(text: SignedStems, stems: ReadonlySet<string>): boolean | undefined {
  let [yes, no] = [0, 0];
  for (const stem of stems) {
    const sign = text.get(stem);
    if (sign) no++;
    else if (sign === false) yes++;
  }
  return Math.min(yes, no) >= OPEN_SHARE * (yes + no) ? undefined : no > yes;
}
