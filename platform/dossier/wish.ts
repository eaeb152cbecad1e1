import { browser } from 'wxt/browser';

/**
 * What a dossier is opened on, from where it is asked for to the panel, which may be open already.
 * Lives in `storage.session` and is taken out by whoever shows it.
 */
const KEY = 'dossier-wish';

/** @param query as the address of a dossier has it */
export async function leaveWish(query: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: query });
}

/** The wish that was left, once. */
export async function takeWish(): Promise<string | undefined> {
  const left = (await browser.storage.session.get(KEY))[KEY];
  if (typeof left !== 'string') return undefined;
  await browser.storage.session.remove(KEY);
  return left;
}

/** Calls back when a wish is left, until the returned function is called. */
export function onWish(callback: () => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
