/**
 * Where the card's script leaves what it makes for the page's script. Both run in the same isolated
 * world, which no page can look into.
 */
const SLOT = Symbol.for('counterpoint.card');

type Slots = Record<symbol, unknown>;

export function leaveInSlot(make: unknown): void {
  (globalThis as unknown as Slots)[SLOT] = make;
}

export function takeFromSlot(): unknown {
  return (globalThis as unknown as Slots)[SLOT];
}
