/**
 * Work that is done piece by piece: each yield tells what the piece before it cost, so that whoever
 * drives it may let others go first, or stop. The unit is about what it takes to cut one word out of
 * a text, and most pieces are of some hundreds; what a page costs depends on nothing but the page and
 * the packs.
 */
export type InSteps<Result> = Generator<number, Result, undefined>;

/** Does all pieces one right after another. */
export function atOnce<Result>(steps: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
