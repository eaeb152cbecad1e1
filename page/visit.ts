import type { CardController } from './card-host.ts';
import type { Background, PagePreferences } from './contract.ts';
import type { WalkDirection } from './keyboard-walk.ts';
import { watchNavigation } from './navigation.ts';
import { type Reading, startReading } from './reading.ts';
import { takeOver } from './take-over.ts';

/** Counterpoint on one document, over all the pages that it shows without loading anew. */
export interface Visit {
  /** Takes everything out of the page and stops. */
  leave(): void;
  /** Aborted once the visit has left, for whatever reason. */
  readonly left: AbortSignal;
  applyPreferences(preferences: PagePreferences): void;
  /** Scrolls to the first mark of a statement or actor. False where the page shows none. */
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  /** Goes to the next or previous mark and opens its card. False where there are no marks. */
  walk(direction: WalkDirection): boolean;
}

/** What browsers say in a script whose extension was updated or removed beneath it. */
const ORPHANED = /context invalidated|extension context|dead object/i;

/**
 * Reads the page in `document` and those that follow it there. An older instance on the same
 * document leaves; this one leaves when a newer arrives or when its extension is gone, and then
 * nothing of it remains.
 */
export function visit(
  document: Document,
  background: Background,
  loadCard: () => Promise<CardController>,
): Visit {
  const life = new AbortController();
  const leave = (): void => life.abort();
  let page = new AbortController();
  let reading: Reading | undefined;

  const start = (): void => {
    page.abort();
    page = new AbortController();
    const { signal: whileHere } = page;
    takeOver(document, leave, whileHere);
    if (document.defaultView) watchNavigation(document.defaultView, start, whileHere);
    reading = startReading(context, whileHere);
  };
  const context = {
    document,
    background: leavingWhenOrphaned(background, leave),
    loadCard,
    startAnew: start,
  };

  life.signal.addEventListener('abort', () => {
    page.abort();
    reading = undefined;
  });
  start();

  return {
    leave,
    left: life.signal,
    applyPreferences: (preferences) => reading?.applyPreferences(preferences),
    showOnPage: (target) => reading?.showOnPage(target) ?? false,
    walk: (direction) => reading?.walk(direction) ?? false,
  };
}

/** The same background, but a call that finds the extension gone makes the script leave silently. */
function leavingWhenOrphaned(background: Background, leave: () => void): Background {
  return new Proxy(background, {
    get: (target, name: keyof Background) => (request: never) => {
      const answer: Promise<unknown> = target[name](request);
      return answer.catch((error) => {
        if (ORPHANED.test(String(error))) leave();
        throw error;
      });
    },
  });
}
