/**
 * What makes a passage likely to report a statement, and how much each sign counts. Set by hand, in
 * round numbers.
 */
export const WEIGHTS = {
  /** BM25 of the passage against what was said, in tens. */
  said: 1,
  /** The same against the titles of its sources. */
  titles: 1,
  /** The same against the editors' note. */
  note: 0.5,
  /** BM25 of the sentences around the passage against all of these. */
  context: 0.4,
  /** Part of the statement's words, by how much they tell, that the passage has. */
  statementCovered: 0.5,
  /** Part of the passage's words that the statement has. */
  passageCovered: 0.5,
  /** Part of the passage's words that stands anywhere in the statement, its titles and its note. */
  passageKnown: 2,
  /** Runs of four characters in common (Jaccard index). */
  grams: 8,
  /** Part of the statement's numbers that the passage has. */
  numbers: 0.25,
  /** Said by whoever speaks in the passage. */
  speaker: 1.5,
  /** How short before the passage it was said: 1 on the day, falling with the logarithm of the days. */
  recent: 2,
  /** How near the passage's day it was first reported, where nothing says when it was said. */
  reported: 3,
  /** Dated after the passage, which therefore cannot report it. */
  later: -3,
} as const;

export type Sign = keyof typeof WEIGHTS;
