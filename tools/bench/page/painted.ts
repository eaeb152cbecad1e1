import { stopBackground } from '../../browser/background.ts';
import { inTab, load, type Stage } from './stage.ts';

/** After this many milliseconds no marks are waited for any more. */
const PATIENCE_MS = 10_000;

/** Milliseconds from `DOMContentLoaded` to the first marks, with the background awake or asleep. */
export async function timeToMarks(
  { extended }: Stage,
  url: string,
  background: 'warm' | 'cold',
): Promise<number | undefined> {
  return inTab(extended, async (tab) => {
    if (background === 'cold') await stopBackground(extended.browser);
    await tab.evaluateOnNewDocument(watchForMarks);
    await load(tab, url);
    const taken = await tab
      .waitForFunction(() => (globalThis as WatchedPage).msToMarks, { timeout: PATIENCE_MS })
      .then((handle) => handle.jsonValue())
      .catch(() => undefined);
    return taken;
  });
}

interface WatchedPage {
  msToMarks?: number;
}

/**
 * Runs in the page before its own scripts. A timer, since a frame would be as long as what is measured.
 * The pages that are measured have no highlights of their own.
 */
function watchForMarks(): void {
  if (top !== self) return;
  const now = performance.now.bind(performance);
  const later = setTimeout;
  document.addEventListener('DOMContentLoaded', () => {
    const begun = now();
    const look = (): void => {
      if (CSS.highlights.size > 0) {
        (globalThis as WatchedPage).msToMarks = now() - begun;
      } else later(look, 2);
    };
    look();
  });
}
