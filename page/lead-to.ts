import { emphasise } from './emphasis.ts';
import { liveRange } from './hit-test.ts';

/** Long enough to catch the eye after a jump, short enough not to stay. */
const EMPHASIS_MS = 1_800;

/**
 * Scrolls to a stretch of the page and emphasises it for a moment, without touching the page's tree.
 * Aborting takes the emphasis off at once. `name` is that of its highlight.
 */
export function leadTo(range: AbstractRange, name: string, signal: AbortSignal): void {
  const live = liveRange(range);
  const element = range.startContainer.parentElement;
  if (!live || !element) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  centre(live);
  emphasiseForAMoment(range, name, signal);
}

/** A paragraph may be taller than the window; the words themselves have to be on the screen. */
function centre(live: Range): void {
  const rect = live.getBoundingClientRect();
  const height = window.innerHeight;
  if (rect.top >= 0 && rect.bottom <= height) return;
  window.scrollBy({ top: (rect.top + rect.bottom - height) / 2, behavior: 'instant' });
}

function emphasiseForAMoment(range: AbstractRange, name: string, signal: AbortSignal): void {
  const end = emphasise(range, name);
  const timer = setTimeout(end, EMPHASIS_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      end();
    },
    { once: true },
  );
}
