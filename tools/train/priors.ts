/**
 * What is known before anything is read: a sentence with another number, about a country that its
 * subject has nothing to do with, or that says the opposite reports something else. Articles hold too few
 * such sentences to learn it from; weights are drawn towards these values as others are towards 0.
 */
const PRIORS: Readonly<Record<string, number>> = {
  numbersDisagree: -6,
  namesStrange: -6,
  signDisagrees: -5,
  subjectDiffers: -2,
  condition: -4,
};

/** @returns By feature, where its weight stands before anything is learned. */
export function knownBefore(names: readonly string[]): number[] {
  return names.map((name) => PRIORS[name.replace(/^statement\./, '')] ?? 0);
}
