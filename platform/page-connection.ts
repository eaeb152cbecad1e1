import type { Background } from '../contract/page.ts';
import type { CardController } from '../page/card-host.ts';
import type { Reading, ReadingContext } from '../page/reading.ts';
import { unforeseenNames } from '../page/unforeseen.ts';
import { answer, ask, isExtensionThere, openLine, READING_LINE } from './lean-messages.ts';
import { leaveInSlot, takeFromSlot } from './slots.ts';

/** What browsers say in a script whose extension was updated or removed beneath it. */
const ORPHANED = /context invalidated|extension context|dead object/i;

/**
 * What a reading asks of the background.
 * @param leave called once the extension turns out to be gone
 */
export function connectPage(
  leave: () => void,
): Pick<ReadingContext, 'background' | 'names' | 'loadCard'> {
  // What a page may ask is what the map of messages calls by the same names.
  const background = new Proxy({} as Background, {
    get: (_, name: keyof Background) => async (request: never) => {
      let hangUp: (() => void) | undefined;
      try {
        if (name === 'readPage') hangUp = untilGone(openLine(READING_LINE));
        return await ask(name, request);
      } catch (error) {
        if (ORPHANED.test(String(error))) leave();
        throw error;
      } finally {
        hangUp?.();
      }
    },
  });
  // One document may show many pages, each read anew.
  const names = takeFromSlot('names') ?? unforeseenNames();
  leaveInSlot('names', names);
  return {
    background,
    names: names as ReadingContext['names'],
    async loadCard() {
      await background.loadCard();
      const make = takeFromSlot('card');
      if (typeof make !== 'function') throw new Error('The card did not load.');
      return make() as CardController;
    },
  };
}

/**
 * Ends a line once the document is left for another: Firefox keeps it open for as long as the document
 * may come back.
 * @returns what ends it before that
 */
function untilGone(line: ReturnType<typeof openLine>): () => void {
  const hangUp = () => {
    window.removeEventListener('pagehide', onLeft);
    if (isExtensionThere()) line?.disconnect();
  };
  // A page that tells of its end itself stays.
  const onLeft = ({ isTrusted }: Event) => isTrusted && hangUp();
  window.addEventListener('pagehide', onLeft);
  return hangUp;
}

/** Lets the background and the popup steer a reading until the signal aborts. */
export function steer(reading: Reading, leave: () => void, signal: AbortSignal): void {
  answer(
    {
      leave,
      preferencesChanged: reading.applyPreferences,
      showOnPage: reading.showOnPage,
      walk: reading.walk,
    },
    signal,
  );
  // Browsers do not tell a script that its extension was removed, or updated. It asks with whatever its
  // reader does next, of which a page can make it do nothing but ask.
  const leaveIfAlone = () => isExtensionThere() || leave();
  window.addEventListener('focus', leaveIfAlone, { signal });
  for (const type of ['visibilitychange', 'pointermove', 'pointerdown', 'keydown', 'scroll'])
    document.addEventListener(type, leaveIfAlone, { signal, passive: true, capture: true });
}
