/**
 * Announces a new reading of the page. A DOM event reaches those that an update of the extension has
 * left behind, whose world cannot be entered any more.
 */
const ARRIVAL = 'counterpoint:arrival';

/**
 * Makes older readings of this page leave. Calls `leave`, once, when a newer one arrives. Aborting the signal takes the listener away.
 */
export function takeOver(document: Document, leave: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new CustomEvent(ARRIVAL));
  onArrival(document, leave, signal);
}

/** Calls back once a new reading of the page arrives, unless the signal aborts before. */
export function onArrival(document: Document, callback: () => void, signal: AbortSignal): void {
  document.addEventListener(ARRIVAL, callback, { signal, once: true });
}
