import type { CardController } from '../page/card-host.ts';
import type { Background } from '../page/contract.ts';
import type { Visit } from '../page/visit.ts';
import { takeFromSlot } from './card-slot.ts';
import { onMessage, sendMessage } from './messages.ts';

/** The browser's own object, which both browsers have; the library around it is too large for here. */
declare const chrome: { runtime?: { id?: string } };

/** Connects a page's visit with the background. */
export function connectPage(): {
  background: Background;
  loadCard: () => Promise<CardController>;
  /** Lets the background and the popup steer the visit. */
  steer: (visit: Visit) => void;
} {
  // What a page may ask is what the map of messages calls by the same names.
  const background = new Proxy({} as Background, {
    get: (_, name: keyof Background) => (request: never) => sendMessage(name, request),
  });
  return {
    background,
    async loadCard() {
      await background.loadCard();
      const make = takeFromSlot();
      if (typeof make !== 'function') throw new Error('The card did not load.');
      return make();
    },
    steer(visit) {
      // A script that a newer one replaced must not answer for it.
      const stops = [
        onMessage('leave', () => visit.leave()),
        onMessage('preferencesChanged', ({ data }) => visit.applyPreferences(data)),
        onMessage('showOnPage', ({ data }) => visit.showOnPage(data)),
      ];
      // Browsers do not tell a script that its extension was removed; whoever does that comes back.
      const leaveIfAlone = () => chrome.runtime?.id || visit.leave();
      window.addEventListener('focus', leaveIfAlone, { signal: visit.left });
      document.addEventListener('visibilitychange', leaveIfAlone, { signal: visit.left });
      visit.left.addEventListener('abort', () => {
        for (const stop of stops) stop();
      });
    },
  };
}
