/**
 * Where the scripts that run in one page leave things for each other, by the symbol of their name. They
 * run in the same isolated world, which no page can look into.
 */
export const SLOTS = {
  /** Set where the reader wants this site read, whatever the gate says. */
  wanted: 'counterpoint.wanted',
  /** The gate's last verdict on the page, for the background. */
  verdict: 'counterpoint.verdict',
  /** Has the visit to the page leave. */
  leave: 'counterpoint.leave',
  /** The names that Counterpoint goes by in the document. */
  names: 'counterpoint.names',
  /** What reads a page. */
  reading: 'counterpoint.reading',
  /** What makes the card. */
  card: 'counterpoint.card',
  /** The words of the reader's language; empty means English, which every script that draws has. */
  words: 'counterpoint.words',
} as const;

export type Slot = keyof typeof SLOTS;

type World = Record<symbol, unknown>;

export function leaveInSlot(slot: Slot, thing: unknown): void {
  (globalThis as unknown as World)[Symbol.for(SLOTS[slot])] = thing;
}

/** What was left there last, or undefined. */
export function takeFromSlot(slot: Slot): unknown {
  return (globalThis as unknown as World)[Symbol.for(SLOTS[slot])];
}
