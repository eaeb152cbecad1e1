import { browser } from 'wxt/browser';

/**
 * `storage.session`: survives the background being stopped, is never written to disk, and goes with the
 * browser. What is known of pages fills it first, and gives way to everything else.
 */

/** What is known of a tab's page, by tab. */
export const tabKey = (tabId: number) => `tab:${tabId}`;

/** Stands for what was known of a page and gave way: it has to be read again to be known. */
export interface Forgotten {
  kind: 'forgotten';
  /** Its address alone. */
  page: { url?: string | undefined };
}

/** What is kept of a tab, as far as it matters here. */
interface Kept {
  page: { url?: string | undefined };
  /** Of the extension that kept it. */
  version: string;
}

/**
 * Keeps items for the session. Where that is full, what is known of whole pages gives way, those that the
 * reader looked at longest ago first.
 * @throws where there is no room even so
 */
export async function keepInSession(items: Record<string, unknown>): Promise<void> {
  const { session } = browser.storage;
  let candidates: string[] | undefined;
  for (;;) {
    try {
      await session.set(items);
      return;
    } catch (error) {
      candidates ??= await leastLookedAt(items);
      const key = candidates.shift();
      if (key === undefined) throw error;
      await giveWay(key);
    }
  }
}

/** Ids of all tabs of whose pages anything is known. */
export async function knownTabs(): Promise<number[]> {
  const entries = await browser.storage.session.get(null);
  return Object.keys(entries).flatMap((key) => {
    const id = /^tab:(\d+)$/.exec(key)?.[1];
    return id ? [Number(id)] : [];
  });
}

async function giveWay(key: string): Promise<void> {
  const { session } = browser.storage;
  const { [key]: state } = (await session.get(key)) as Record<string, Kept | undefined>;
  if (!state) return;
  const forgotten: Forgotten = { kind: 'forgotten', page: { url: state.page.url } };
  await session.set({ [key]: { ...forgotten, version: state.version } satisfies Kept });
}

async function leastLookedAt(items: Record<string, unknown>): Promise<string[]> {
  const [known, tabs] = await Promise.all([knownTabs(), browser.tabs.query({})]);
  const lastLook = new Map(tabs.map(({ id, lastAccessed = 0 }) => [id, lastAccessed]));
  return known
    .sort((a, b) => (lastLook.get(a) ?? 0) - (lastLook.get(b) ?? 0))
    .map(tabKey)
    .filter((key) => !(key in items));
}
