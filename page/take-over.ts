/**
 * Announces a new script on the page. A DOM event reaches scripts that an update of the extension
 * has left behind, whose world cannot be entered any more.
 */
const ARRIVAL = 'counterpoint:arrival';

/**
 * Makes older instances on this page leave, and leaves itself when a newer one arrives: `leave` is
 * called then, once. Aborting the signal takes the listener away.
 */
export function takeOver(document: Document, leave: () => void, signal: AbortSignal): void {
  document.dispatchEvent(new CustomEvent(ARRIVAL));
  document.addEventListener(ARRIVAL, leave, { signal, once: true });
}
