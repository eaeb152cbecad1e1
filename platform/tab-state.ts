import { browser } from 'wxt/browser';
import type { Annotations, PageFacts } from '../contract/annotations.ts';
import type { GateVerdict } from '../contract/page.ts';

/**
 * What is known of a tab's page. Lives in `storage.session`: it survives the background being stopped,
 * is never written to disk, and goes with the browser.
 */
export type TabState =
  | { kind: 'skipped'; page: PageFacts; verdict: GateVerdict }
  | { kind: 'read'; page: PageFacts; verdict: GateVerdict; annotations: Annotations }
  | { kind: 'failed'; page: PageFacts };

/** As it is kept: only the version of the extension that wrote a state reads it. */
type Kept = TabState & { version: string };

const currentVersion = () => browser.runtime.getManifest().version;
const keyOf = (tabId: number) => `tab:${tabId}`;

/** The state of a tab, or undefined where this version has not looked at its page. */
export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  return kept?.version === currentVersion() ? kept : undefined;
}

/** Keeps the state of a tab; where the session store is full, the states of other tabs give way. */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  const entry = { [keyOf(tabId)]: { ...state, version: currentVersion() } satisfies Kept };
  try {
    await browser.storage.session.set(entry);
  } catch {
    await browser.storage.session.remove((await knownTabs()).map(keyOf));
    await browser.storage.session.set(entry);
  }
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls back whenever the state of this tab changes, until the returned function is called. */
export function onTabStateChanged(tabId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (keyOf(tabId) in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Ids of all tabs with a known state. */
export async function knownTabs(): Promise<number[]> {
  const entries = await browser.storage.session.get(null);
  return Object.keys(entries).flatMap((key) => {
    const id = /^tab:(\d+)$/.exec(key)?.[1];
    return id ? [Number(id)] : [];
  });
}
