/** How much harder than usual property tests try; `npm run test:full` sets it. */
export const EFFORT = Math.max(1, Number(process.env.COUNTERPOINT_EFFORT) || 1);

/** How often a property test tries, for `fc.assert`: so often in the usual run, more in a long one. */
export function runs(usual = 100): { numRuns: number } {
  return { numRuns: usual * EFFORT };
}
