/** What the tests of the layout reach for in the gallery, bundled into one script. */
export { boxesIn, movingIn } from './boxes.ts';
export { emptyParts } from './empty.ts';
export { misfits } from './fits.ts';
export { overlaps } from './overlaps.ts';
export { coveredTargets, smallTargets } from './targets.ts';
