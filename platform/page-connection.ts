import type { CardController } from '../page/card-host.ts';
import type { Background } from '../page/contract.ts';
import type { Visit } from '../page/visit.ts';
import { takeFromSlot } from './card-slot.ts';
import { onMessage, sendMessage } from './messages.ts';

/** Connects a page's visit with the background. */
export function connectPage(): {
  background: Background;
  loadCard: () => Promise<CardController>;
  /** Lets the background and the popup steer the visit. */
  steer: (visit: Visit) => void;
} {
  const background: Background = {
    readPage: (request) => sendMessage('readPage', request),
    pageSkipped: (request) => sendMessage('pageSkipped', request),
    openCard: (request) => sendMessage('openCard', request),
    openActor: (request) => sendMessage('openActor', request),
    loadCard: () => sendMessage('loadCard', undefined),
    switchOffHere: () => sendMessage('switchOffHere', undefined),
    muteMatch: (match) => sendMessage('muteMatch', match),
  };
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
      visit.left.addEventListener('abort', () => {
        for (const stop of stops) stop();
      });
    },
  };
}
