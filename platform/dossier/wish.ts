import { browser } from 'wxt/browser';
import { keepInSession } from '../session-store.ts';

/**
 * What a dossier is opened on, from where it is asked for to the panel of that window, which may be
 * open already. Lives in `storage.session` and is taken out by whoever shows it.
 */
const keyOf = (windowId: number | undefined) => `dossier-wish:${windowId ?? ''}`;

/** @param query as the address of a dossier has it */
export async function leaveWish(query: string, windowId: number | undefined): Promise<void> {
  await keepInSession({ [keyOf(windowId)]: query });
}

/** The wish that was left for a window, once. */
export async function takeWish(windowId: number | undefined): Promise<string | undefined> {
  const key = keyOf(windowId);
  const left = (await browser.storage.session.get(key))[key];
  if (typeof left !== 'string') return undefined;
  await browser.storage.session.remove(key);
  return left;
}

/** Calls back when a wish is left for any window, until the returned function is called. */
export function onWish(callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const isLeft = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith(keyOf(undefined)) && newValue !== undefined,
    );
    if (isLeft) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
