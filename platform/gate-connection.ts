import type { ReadPage, VisitPort } from '../page/visit.ts';
import { ask } from './lean-messages.ts';
import { leaveInSlot, takeFromSlot } from './slots.ts';

/** Connects a visit with the background, which it asks for nothing until a page passes the gate. */
export function connectGate(): VisitPort {
  return {
    takeOver(leave) {
      const older = takeFromSlot('leave');
      if (typeof older === 'function') older();
      leaveInSlot('leave', leave);
    },
    isWanted: takeFromSlot('wanted') === true,
    onVerdict: (verdict) => leaveInSlot('verdict', verdict),
    async loadReading() {
      await ask('loadReading', undefined);
      const read = takeFromSlot('reading');
      if (typeof read !== 'function') throw new Error('What reads a page did not load.');
      return read as ReadPage;
    },
  };
}
