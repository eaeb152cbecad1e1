/** What the tests in real browsers reach for, bundled into one script. */
export { boxReader } from '../../page/boxes.ts';
export { createCardHost } from '../../page/card-host.ts';
export { Changes } from '../../page/changes.ts';
export { collect } from '../../page/collect.ts';
export { judge } from '../../page/gate.ts';
export { highlightCss } from '../../page/highlight-css.ts';
export { hitTester } from '../../page/hit-test.ts';
export { paint, unpaint } from '../../page/paint.ts';
export { visit } from '../../page/visit.ts';
export { startVisit } from './start-visit.ts';
