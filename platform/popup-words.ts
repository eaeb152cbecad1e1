import { browser } from 'wxt/browser';
import { keepInSession } from './session-store.ts';

/** Words on their way from a page to the popup that is opened for them. Nothing else is kept there. */
const KEY = 'look-up';

/** Leaves words for the popup, which may be open by now or open in a moment. */
export async function leaveForPopup(words: string): Promise<void> {
  await keepInSession({ [KEY]: words });
}

/**
 * Calls back with the words that were or are left for the popup, each time once, until the returned
 * function is called. No words at all are told as an empty text.
 */
export function takeInPopup(take: (words: string) => void): () => void {
  const look = async () => {
    const { [KEY]: words } = await browser.storage.session.get(KEY);
    if (typeof words !== 'string' || isStopped) return;
    await browser.storage.session.remove(KEY);
    take(words);
  };
  let isStopped = false;
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) void look();
  };
  browser.storage.session.onChanged.addListener(listener);
  void look();
  return () => {
    isStopped = true;
    browser.storage.session.onChanged.removeListener(listener);
  };
}
