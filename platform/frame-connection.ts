import { sendMessage } from './messages.ts';

/** Asks the background to read the frame that this script runs in, as it reads a page. */
export function askToReadFrame(): void {
  // The background is gone after an update; then there is nothing to be done.
  sendMessage('readFrame', undefined).catch(() => undefined);
}
